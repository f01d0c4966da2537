import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type ItemWords, knownCodes, needs } from '../checklist.ts'
import { may } from '../policy.ts'
import { addChecklist } from '../repository/plan.ts'

const line = z.object({
  clause: z.string(),
  question: z.string(),
  known: z.preprocess((it) => it || null, z.enum(knownCodes, { error: 'notAChoice' }).nullable()),
  needs: z.enum(needs, { error: 'notAChoice' }),
})

/** The next checklist of the council: plans that are drafted from now on go by it; what stands keeps its own. */
export const issueChecklist = command({
  name: 'inspections.issueChecklist',
  input: z.object({ unitId: id, why: text(500), items: z.array(line).max(60, 'tooMany') }),
  subject: async (db, { unitId }) => {
    const { id: officeId, kind } = await getUnit(db, unitId)
    return { unitId: officeId, officeId, kind }
  },
  allow: (actor, { officeId, kind }) => kind === 'province' && may.plan(actor, { officeId }),
  about: (_, { id: checklistId }) => checklistId,
  async run({ db, actor, now }, { unitId }, { why, items }) {
    const checklistId = newId(now)
    const kept = await readItems(db, items)
    await addChecklist(db, { id: checklistId, unitId, why, on: today(now), by: actor.id, at: now, items: kept })
    return { id: checklistId }
  },
})

/** The lines in which something is asked, each with a clause that the plan has. */
async function readItems(db: Db, lines: readonly z.infer<typeof line>[]): Promise<ItemWords[]> {
  const clauses = new Set((await db.selectFrom('programmes.clause').select('code').execute()).map(({ code }) => code))
  const faults: Record<string, string> = {}
  const items = lines.flatMap((it, at) => {
    const [clause, question] = [it.clause.normalize('NFC').trim(), it.question.normalize('NFC').trim()]
    if (!clause && !question) return []
    for (const [field, words, most] of [
      ['clause', clause, 20],
      ['question', question, 500],
    ] as const) {
      if (!words) faults[`${field}.${at}`] = 'required'
      else if (/[\u0000-\u001f\ufffd]/.test(words)) faults[`${field}.${at}`] = 'badEncoding'
      else if (words.length > most) faults[`${field}.${at}`] = 'tooLong'
    }
    if (!faults[`clause.${at}`] && !clauses.has(clause)) faults[`clause.${at}`] = 'inspections.noClause'
    return [{ clause, question, known: it.known, needs: it.needs }]
  })
  if (items.length === 0) faults['question.0'] ??= 'required'
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
  return items
}
