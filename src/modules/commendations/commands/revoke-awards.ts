import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, date, id, optionalId, several, text, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { largestBatch } from '../batch-item.ts'
import { awardsRevoked } from '../events.ts'
import { may } from '../policy.ts'
import { effects, revocationClasses } from '../revocation.ts'
import { getSigned, savedDecision } from '../repository/decision.ts'
import {
  addRevocation,
  closeDecision,
  enterRecoveries,
  freeAchievements,
  lockAwards,
  reopenDossiers,
} from '../repository/revocation.ts'

/**
 * The issuing unit takes back awards of a signed decision by an act of its own: one, several or all. They are out of force
 * at once, their prizes are to come back, and by the class of the reason the deed may be rewarded again or not. What else
 * follows (the record, the stories, the recall list) comes by the event (principle P9, decision 0028).
 */
export const revokeAwards = command({
  name: 'commendations.revokeAwards',
  input: z.object({
    ...{ id, version, all: ticked, awardIds: several(id, largestBatch), cause: choice(revocationClasses) },
    ...{ reason: text(2000), numberText: text(60), decidedOn: date, signer: text(120), fileId: optionalId },
  }),
  async subject(db, it, { now }) {
    const decision = await getSigned(db, it.id)
    return { ...decision, deskId: (await bearerOf(db, decision.unitId, today(now))).id }
  },
  allow: (actor, { deskId }) => may.revoke(actor, { deskId }),
  saved: savedDecision,
  unkept: ['reason', 'awardIds'],
  async run({ db, actor, now }, decision, { all, awardIds, fileId, ...act }) {
    if (decision.state === 'draft') throw new Refusal('conflict', 'wrongState')
    const faults: Record<string, string> = {}
    if (act.decidedOn > today(now)) faults.decidedOn = 'commendations.inFuture'
    if (decision.decidedOn && act.decidedOn < decision.decidedOn) faults.decidedOn = 'commendations.beforeDecision'
    if (!fileId) faults.file = 'required'
    else if (!(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const { frees, reopens, isGrave } = effects[act.cause]
    const awards = await lockAwards(db, decision.id, all ? 'all' : awardIds)
    const revocationId = await addRevocation(db, awards, {
      ...{ ...act, decisionId: decision.id, unitId: decision.deskId, fileId: fileId! },
      ...{ revokedBy: actor.id, revokedAt: now },
    })
    if (frees) await freeAchievements(db, awards)
    await enterRecoveries(db, awards, { numberText: act.numberText, day: act.decidedOn, now })
    const { deskId } = decision
    await reopenDossiers(db, awards, { how: reopens, deskId, byId: actor.id, at: now, note: act.numberText })
    await closeDecision(db, decision)
    const exemplarIds = [...new Set(awards.flatMap(({ exemplarId }) => exemplarId ?? []))]
    await announce(db, awardsRevoked, { revocationId, isGrave, numberText: act.numberText, exemplarIds })
    return { id: decision.id }
  },
})
