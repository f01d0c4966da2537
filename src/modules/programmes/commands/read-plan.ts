import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays } from '#platform/text/dates.ts'
import { readOutline } from '../outline.ts'
import { leftOver, mindOf } from '../plan-draft.ts'
import { may } from '../policy.ts'
import { listClassesOn, listHeirs } from '../queries/draft.ts'
import { addDraft } from '../repository/draft.ts'

/**
 * Takes in a plan by its text: the outline is found, and each clause proposed with its words, kind and numbers, for a person
 * to accept or change. Nothing holds until it is issued.
 */
export const readPlan = command({
  name: 'programmes.readPlan',
  input: z.object({
    ...{ unitId: id, amendsId: optionalId, name: text(300), document: text(120), issuedOn: date, from: date },
    ...{ lastDay: date, text: text(1_000_000), source: text(300) },
  }),
  unkept: ['text'],
  async subject(db, { unitId }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id }
  },
  allow: (actor, it) => may.plan(actor, it),
  async run({ db, actor, now }, { unitId }, { text: words, lastDay, ...told }) {
    if (lastDay <= told.from) throw new Refusal('invalid', 'invalid', { lastDay: 'programmes.endBeforeStart' })
    if (told.amendsId) await refuseUnknown(db, told.amendsId)
    const outline = readOutline(words)
    if (outline.clauses.length === 0) throw new Refusal('invalid', 'invalid', { text: 'programmes.noOutline' })
    const [heirs, classes] = [await listHeirs(db, told.from), await listClassesOn(db, told.from)]
    const clauses = outline.clauses.map((it) => ({
      ...it,
      targets: it.targets.map((target) => ({
        ...target,
        quotaClass: target.quotaClass && classes.includes(target.quotaClass) ? target.quotaClass : null,
      })),
      mind: mindOf(it.text, heirs),
    }))
    const draftId = newId(now)
    await addDraft(db, {
      ...{ ...told, id: draftId, unitId, to: addDays(lastDay, 1), clauses, leftOver: leftOver(outline) },
      ...{ by: actor.id, at: now },
    })
    return { id: draftId }
  },
})

async function refuseUnknown(db: Parameters<typeof listHeirs>[0], programmeId: string): Promise<void> {
  const known = await db
    .selectFrom('programmes.programme')
    .select('id')
    .where('id', '=', programmeId)
    .executeTakeFirst()
  if (!known) throw new Refusal('invalid', 'invalid', { amendsId: 'notAChoice' })
}
