import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalWhole, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { mostSteps } from '../model.ts'
import { faultOfStep } from '../outcome.ts'
import { may } from '../policy.ts'
import { getAdoption, savedAdoption } from '../repository/adoption.ts'
import { findModel } from '../repository/model.ts'
import { saveFailure } from '../repository/outcome.ts'

/**
 * The adopting unit writes down that it did not work, at which step and why (plan IV.2.d). The record stays, so that others
 * learn from it; from now on it does not count, and what was counted until now stays as it was.
 */
export const recordFailure = command({
  name: 'replication.recordFailure',
  input: z.object({
    ...{ adoptionId: id, version, failedOn: date, step: optionalWhole(0, mostSteps), reason: text(1000) },
  }),
  subject: (db, { adoptionId }, { now }) => getAdoption(db, adoptionId, today(now)),
  allow: may.record,
  saved: savedAdoption,
  about: (adoption) => adoption.exemplarId,
  async run({ db, actor, now }, adoption, { failedOn, step, reason }) {
    if (adoption.state === 'declined' || adoption.failedAt) throw new Refusal('conflict', 'replication.ended')
    const steps = (await findModel(db, adoption.exemplarId))?.steps ?? []
    const faults: Record<string, string> = {}
    if (failedOn > today(now)) faults.failedOn = 'replication.inFuture'
    else if (failedOn < adoption.since) faults.failedOn = 'replication.beforeSince'
    const fault = faultOfStep(step, steps.length)
    if (fault) faults.step = fault
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const stepTitle = step ? (steps[step - 1]?.title ?? null) : null
    await saveFailure(db, adoption, { failedOn, step, stepTitle, reason, by: actor.id, at: now })
    return { id: adoption.id }
  },
})
