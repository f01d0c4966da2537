import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { contactInput, newReceipt } from '#modules/exemplars/index.ts'
import { afterWorkingDays, listDaysOff } from '#modules/programmes/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, text, ticked } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import { answerWithin, learnKinds } from '../learning.ts'
import { getPublicModel } from '../queries/public-model.ts'
import { addRequest } from '../repository/learning.ts'

const input = z.object({
  ...{ slug: text(300), kind: choice(learnKinds), who: text(200), told: text(2000), language: choice(locales) },
  contact: contactInput,
  agreed: ticked.refine((it) => it, { error: 'replication.mustAgree' }),
})

/**
 * A reader wants to learn a model that the portal shows, without an account. Gives the receipt under which the answer is read. The
 * audit trail keeps that it came, not what it said or from whom.
 * @throws Refusal `invalid` with each field; `missing` where the portal shows no such model.
 */
export async function askToLearn(
  { db: outside, now }: { db: Db; now: Date },
  raw: unknown,
): Promise<{ receipt: string }> {
  const { slug, language, agreed: _, ...said } = read(input, raw)
  return inTransaction(outside, async (db) => {
    const day = today(now)
    const { exemplarId, unitId } = await getPublicModel(db, slug, day)
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!, 'HH')]
    const dueOn = afterWorkingDays(day, answerWithin, await listDaysOff(db, day))
    await addRequest(db, { id, exemplarId, receipt, ...said, language, fromUnitId: null, by: null, at: now, dueOn })
    const about = { subjectId: id, aboutId: exemplarId, unitId, input: { kind: said.kind, language } }
    await recordOwnEntry(db, now, { action: 'replication.askToLearn', ...about })
    return { receipt }
  })
}
