import type { Level } from '../../core/check/finding'

/** From the gravest on. */
export const levels: Level[] = ['error', 'warning', 'advice']
