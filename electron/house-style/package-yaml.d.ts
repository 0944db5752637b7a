/** What electron/house-style/style-plugin.ts makes of a style package's main file. */
declare module '*/package.yaml' {
  const style: import('../../core/check/style').StylePackage
  export default style
}
