/** Makes a story of one version into one of the next. Takes parsed JSON it must not trust; changes nothing in place. */
export type Step = (older: unknown) => unknown

/**
 * The steps in order: the first makes version 1 into version 2. Empty until the saved shape changes for the first time;
 * then each change adds one file in this folder and one line here, and none is ever altered.
 */
export const steps: readonly Step[] = []
