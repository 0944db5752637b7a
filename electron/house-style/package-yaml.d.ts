/** What electron/house-style/style-plugin.ts makes of a style package's main file. */
declare module '*/package.yaml' {
  export const face: import('../../core/check/style').StyleFace
  /** The whole package as JSON. */
  export const text: () => Promise<string>
}
