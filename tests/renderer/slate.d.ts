import type {} from '../../renderer/slate'
