import type { Person } from '../../../core/story/story'

const joints = /\s+(?:and|ve|und|et|y)\s+|,\s*/u

/**
 * The ids of the people a speaker's line names, in the story's order: each part of the line that is a person's whole name
 * or one or more of the words after the first name. A body (`the ministry`) is nobody's id.
 */
export function peopleNamed(speaker: string, people: readonly Person[]): string[] {
  const parts = speaker.split(joints).map((part) => part.trim()).filter(Boolean)
  return people.filter(({ name }) => parts.some((part) => names(part, name))).map(({ id }) => id)
}

function names(part: string, name: string): boolean {
  return part === name || ` ${name.split(' ').slice(1).join(' ')} `.includes(` ${part} `)
}
