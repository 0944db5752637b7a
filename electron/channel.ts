/** The two ways between the window and the main process. Only the preload and the main process know them. */
export const channel = { ask: 'newsroom:ask', command: 'newsroom:command' } as const
