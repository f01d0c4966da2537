import type { Stage } from './stage.ts'

const readElsewhere: readonly Stage[] = ['nominated', 'verified', 'assessed']

/** True while the keeping unit may change what a record says: not while another unit judges it, not once withdrawn or merged. */
export function isOpenToEdit(stage: Stage): boolean {
  return stage !== 'withdrawn' && stage !== 'merged' && !readElsewhere.includes(stage)
}
