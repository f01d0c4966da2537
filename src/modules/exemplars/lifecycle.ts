import { Refusal } from '#platform/refusal.ts'
import type { Stage } from './stage.ts'

const living = ['emerging', 'nominated', 'returned', 'verified', 'assessed', 'recognised'] as const
type Target = Stage | 'home' | 'held'

/**
 * Every step an exemplar can take: where it may start and where it ends. `home` is where an exemplar stands when nothing
 * is under way: recognised where some unit recognised it before, else emerging. `held` is the stage before the hold.
 */
const steps = {
  nominate: { from: ['emerging', 'recognised'], to: 'nominated' },
  sendBack: { from: ['nominated', 'verified'], to: 'returned' },
  resubmit: { from: ['returned'], to: 'nominated' },
  verify: { from: ['nominated'], to: 'verified' },
  pass: { from: ['verified', 'assessed'], to: 'assessed' },
  fail: { from: ['verified', 'assessed'], to: 'verified' },
  recognise: { from: ['assessed'], to: 'recognised' },
  decline: { from: ['nominated', 'verified', 'assessed'], to: 'home' },
  hold: { from: living, to: 'on_hold' },
  release: { from: ['on_hold'], to: 'held' },
  withdraw: { from: [...living, 'on_hold'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly Stage[]; to: Target }>

export type Step = keyof typeof steps

/** What a step looks at: the stage, the stage to come back to after a hold, and whether a unit recognised it before. */
export type Life = { stage: Stage; heldStage: Stage | null; isRecognised: boolean }

/**
 * The life after a step.
 * @throws Refusal `conflict` when the step does not start where the exemplar stands.
 */
export function take(step: Step, life: Life): Life {
  if (!startsAt(step, life.stage)) throw new Refusal('conflict', 'wrongState')

  const stage = endOf(step, life)
  const isRecognised = life.isRecognised || step === 'recognise'
  return { stage, heldStage: step === 'hold' ? life.stage : null, isRecognised }
}

/** The steps open at a stage, in the order of a life. */
export function openSteps(stage: Stage): Step[] {
  return (Object.keys(steps) as Step[]).filter((step) => startsAt(step, stage))
}

/** True when a step may start at this stage. */
export function startsAt(step: Step, stage: Stage): boolean {
  const from: readonly Stage[] = steps[step].from
  return from.includes(stage)
}

function endOf(step: Step, { heldStage, isRecognised }: Life): Stage {
  const { to } = steps[step]
  if (to === 'home') return isRecognised ? 'recognised' : 'emerging'
  if (to !== 'held') return to
  if (!heldStage) throw new Error('a held exemplar has no stage to come back to')
  return heldStage
}
