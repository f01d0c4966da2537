import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { hasOpenRound } from '../queries/round.ts'
import { type Exemplar, mergeAway, touchExemplar } from '../repository/exemplar.ts'
import { addSame, getBoth } from '../repository/same.ts'

/**
 * Two records are one person's: `keep` is the one that goes on, the other is tied to it and stands still. Nothing of either is
 * changed or deleted, each keeps its unit, its decisions and its days, and the link can be ended again (`unmerge`).
 */
export const mergeRecords = command({
  name: 'exemplars.merge',
  input: z.object({ id, otherId: id, keepId: id, version, otherVersion: version, reason: text(1000) }),
  async subject(db, it) {
    if (it.id === it.otherId) throw new Refusal('invalid', 'invalid', { keepId: 'notAChoice' })
    const [one, other] = await getBoth(db, it.id, it.otherId)
    return { id: one.id, unitId: one.unitId, version: one.version, one, other }
  },
  allow: (actor, { one, other }) => may.judgeSame(actor, one, other),
  about: (_, { keptId }: { id: string; keptId: string }) => keptId,
  async run({ db, actor, now }, { one, other }, { keepId, otherVersion, reason }) {
    if (other.version !== otherVersion) throw new Refusal('stale', 'stale', { form: 'stale' })
    const kept = [one, other].find((it) => it.id === keepId)
    if (!kept) throw new Refusal('invalid', 'invalid', { keepId: 'notAChoice' })
    const record = kept === one ? other : one
    for (const it of [kept, record]) await refuseUnready(it)
    await addSame(db, { id: newId(now), recordId: record.id, keptId: kept.id, reason, by: actor.id, at: now })
    await mergeAway(db, record)
    await touchExemplar(db, kept)
    return { id: record.id, keptId: kept.id }

    async function refuseUnready(it: Exemplar): Promise<void> {
      if (it.stage === 'withdrawn' || it.stage === 'merged') throw new Refusal('conflict', 'wrongState')
      if (it.stage === 'on_hold') throw new Refusal('conflict', 'wrongState', { form: 'exemplars.mergeOnHold' })
      if (await hasOpenRound(db, it.id)) throw new Refusal('conflict', 'wrongState', { form: 'exemplars.mergeInRound' })
    }
  },
})
