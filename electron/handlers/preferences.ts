import type { Handlers } from '../answer'
import type { Preferences } from '../contract'
import type { Desk } from '../desk'

export const writePreferences: Handlers['writePreferences'] = async (preferences, desk) => {
  await desk.store.setPreferences(preferences)
  return preferences
}

export const chooseFolder: Handlers['chooseFolder'] = async ({ from }, desk) => (
  desk.dialogs ? desk.dialogs.chooseFolder(from) : null
)

export async function preferencesOf(desk: Desk): Promise<Preferences> {
  return (await desk.store.preferences()) ?? { theme: 'system', language: 'system', wireFolder: desk.wireFolder }
}
