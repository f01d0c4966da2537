import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { locales } from '#platform/i18n.ts'
import { choice, id, text, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { personInput } from '../person.ts'
import { addParticipant, getRoll } from '../repository/roll.ts'
import { faultOfRegistering } from '../seats.ts'

const { title: _, ...reachable } = personInput
const input = z.object({
  ...{ rollId: id, ...reachable, place: text(200) },
  language: choice(locales).default('vi'),
  agreed: ticked.refine((it) => it, { error: 'events.mustAgree' }),
})

/**
 * Somebody puts themselves on a roll that is open to everybody, without an account. Gives the code of their ticket. The audit
 * trail keeps that somebody did, not who. @throws Refusal `invalid` with each field.
 */
export async function register({ db: outside, now }: { db: Db; now: Date }, raw: unknown): Promise<{ code: string }> {
  const { rollId, agreed: _agreed, ...person } = read(input, raw)
  return inTransaction(outside, async (db) => {
    const roll = await getRoll(db, rollId)
    const fault = faultOfRegistering(roll, now, today(now))
    if (fault) throw new Refusal('invalid', 'invalid', { form: fault })
    const added = await addParticipant(db, rollId, {
      ...{ ...person, title: '', invitationId: null, source: 'public' as const, by: null, at: now },
    })
    if (!added) throw new Refusal('invalid', 'invalid', { name: 'events.onRollAlready' })
    const about = { subjectId: added.id, aboutId: rollId, unitId: roll.unitId, input: {} }
    await recordOwnEntry(db, now, { action: 'events.register', ...about })
    return { code: added.code }
  })
}
