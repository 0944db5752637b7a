import type { Block, StoryChild, Text } from '../../core/story/story'

export type Kind = 'paragraph' | 'crosshead' | 'list' | 'numbered-list' | 'editors-note' | 'fact-box'

/** A line of the body, wherever it stands: by itself, in a list or in a box. A table is one unit and stays as it is. */
interface Unit {
  kind: Kind | 'table' | 'head'
  /** The child of the story it is in, and which of its lines it is. */
  of: StoryChild
  part: number
  runs: Text[]
  isTitle: boolean
  isNew?: true
}

/**
 * The story's children with the chosen lines made something else. `chosen` tells lines by the child of the story and the
 * number in it (0 for a child that is one line). Lines that are all of that kind already become paragraphs. Headline,
 * subheads and tables stay; children without change stay the same objects, and so does the list when nothing changes.
 */
export function withKind(children: readonly StoryChild[], chosen: (child: StoryChild, part: number) => boolean, kind: Kind): readonly StoryChild[] {
  const units = children.flatMap(unitsOf)
  const mine = units.filter((unit) => unit.kind !== 'table' && unit.kind !== 'head' && chosen(unit.of, unit.part))
  if (mine.length === 0) return children
  const isThat = mine.every((unit) => isKind(unit, kind))
  const change = (unit: Unit): Unit => (isThat ? undone(unit, kind) : changed(unit, kind))
  const next = groups(units.map((unit) => (mine.includes(unit) ? change(unit) : unit))).map(rebuilt)
  return next.length === children.length && next.every((child, index) => child === children[index]) ? children : next
}

function unitsOf(child: StoryChild): Unit[] {
  switch (child.type) {
    case 'headline': case 'subhead': return [{ kind: 'head', of: child, part: 0, runs: child.children, isTitle: false }]
    case 'table': return [{ kind: 'table', of: child, part: 0, runs: [], isTitle: false }]
    case 'list': {
      const kind = child.ordered ? 'numbered-list' : 'list'
      return child.children.map(({ children }, part) => ({ kind, of: child, part, runs: children, isTitle: false }))
    }
    case 'fact-box':
      return child.children.map(({ type, children }, part) => ({ kind: child.type, of: child, part, runs: children, isTitle: type === 'crosshead' }))
    default: return [{ kind: child.type, of: child, part: 0, runs: child.children, isTitle: child.type === 'crosshead' }]
  }
}

function isKind(unit: Unit, kind: Kind): boolean {
  return kind === 'crosshead' ? unit.isTitle : unit.kind === kind
}

/** A crosshead may stand in a box, and a box keeps its crossheads. */
function changed(unit: Unit, kind: Kind): Unit {
  const inBox = unit.kind === 'fact-box'
  if (kind === 'crosshead' && inBox) return { ...unit, isTitle: true, isNew: true }
  if (kind === 'paragraph' && inBox && unit.isTitle) return { ...unit, isTitle: false, isNew: true }
  if (isKind(unit, kind)) return unit
  return { ...unit, kind, isTitle: kind === 'crosshead' || (kind === 'fact-box' && unit.isTitle), isNew: true }
}

/** Out of its box, a crosshead is one still; everything else becomes a paragraph. */
function undone(unit: Unit, kind: Kind): Unit {
  return kind === 'fact-box' ? { ...unit, kind: unit.isTitle ? 'crosshead' : 'paragraph', isNew: true } : changed(unit, 'paragraph')
}

/** Lines that stand together: those of one child, and new ones with what they were made to be beside them. */
function groups(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = []
  for (const unit of units) {
    const group = found.at(-1)
    const last = group?.at(-1)
    const many = unit.kind === 'list' || unit.kind === 'numbered-list' || unit.kind === 'fact-box'
    const joins = last && many && last.kind === unit.kind && (last.of === unit.of || unit.isNew || last.isNew)
    if (joins) group!.push(unit)
    else found.push([unit])
  }
  return found
}

function rebuilt(group: Unit[]): StoryChild {
  const { kind, of, runs } = group[0]!
  const isSame = group.every((unit) => unit.of === of && !unit.isNew) && group.length === unitsOf(of).length
  if (isSame) return of
  switch (kind) {
    case 'head': case 'table': return of
    case 'list': case 'numbered-list': return {
      type: 'list', ordered: kind === 'numbered-list', children: group.map((unit) => ({ type: 'list-item', children: unit.runs })),
    }
    case 'fact-box': return {
      type: 'fact-box', children: group.map((unit) => ({ type: unit.isTitle ? 'crosshead' : 'paragraph', children: unit.runs })),
    }
    default: return { type: kind, children: runs } satisfies Block
  }
}
