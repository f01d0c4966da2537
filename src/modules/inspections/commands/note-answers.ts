import { z } from 'zod'
import type { Actor } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, id, optionalId, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultsOfAnswer, type Side, verdicts } from '../checklist.ts'
import { may } from '../policy.ts'
import { getVisit, isKept, keepAnswer, listAnswered, listSigned, type Visit } from '../repository/visit.ts'
import { mayBegin } from '../visit.ts'

const mark = z.object({
  ...{ id, itemId: id, verdict: choice(verdicts), comment: optionalText(2000), fileId: optionalId },
  at: z.coerce.date({ error: 'required' }),
})
type SentMark = z.infer<typeof mark>

/** What could not be kept of what a device sent, with what is wrong at which field. */
export type Faulty = { id: string; fields: Record<string, string> }

/**
 * Answers items of the checklist: the unit for itself, first; the team when it has begun. A device may send its notes as often
 * and in whatever order it likes: of two to one item the later stands. `known`: what the records say today, by the product.
 */
export const noteAnswers = command({
  name: 'inspections.noteAnswers',
  input: z.object({
    visitId: id,
    marks: z.array(mark, { error: 'required' }).min(1, 'required').max(100),
    known: z.record(z.string(), z.number().int()).default({}),
  }),
  unkept: ['marks', 'known'],
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, visit) => may.inspect(actor, visit) || may.answer(actor, visit),
  async run({ db, actor, now }, visit, { marks, known }) {
    const side = sideOf(actor, visit)
    await refuseUnready(db, visit, side, now)
    const items = await listAnswered(db, visit, side)
    const faulty: Faulty[] = []
    for (const it of marks) {
      const item = items.find((some) => some.id === it.itemId)
      if (!item) throw new Refusal('missing', 'notFound')
      if (await isKept(db, it.id)) continue
      const fields = await faultsOf(db, actor, it, item)
      if (Object.keys(fields).length > 0) faulty.push({ id: it.id, fields })
      else
        await keepAnswer(db, {
          ...{ id: it.id, visitId: visit.id, itemId: item.id, side, verdict: it.verdict, comment: it.comment },
          ...{ fileId: it.fileId ?? item.fileId, known: item.known && (known[item.known] ?? null) },
          ...{ at: it.at > now ? now : it.at, by: actor.id },
        })
    }
    if (faulty.length === marks.length) throw new Refusal('invalid', 'invalid', faulty[0]!.fields)
    return { id: visit.id, faulty }
  },
})

/** Whose answers an actor gives: whoever holds a post of the team inspects. */
export const sideOf = (actor: Actor, visit: { postIds: readonly string[] }): Side =>
  may.inspect(actor, visit) ? 'team' : 'self'

async function refuseUnready(db: Db, visit: Visit, side: Side, now: Date): Promise<void> {
  if (visit.state !== 'planned' || visit.teamId === null) throw new Refusal('conflict', 'wrongState')
  if (side === 'self' && visit.selfSentAt) throw new Refusal('conflict', 'inspections.selfSent')
  if (side === 'team' && !mayBegin(visit, today(now))) throw new Refusal('conflict', 'inspections.selfFirst')
  if (side === 'team' && (await listSigned(db, visit.id)).length > 0)
    throw new Refusal('conflict', 'inspections.signedAlready')
}

type Item = Awaited<ReturnType<typeof listAnswered>>[number]

async function faultsOf(db: Db, actor: Actor, it: SentMark, item: Item) {
  const faults = faultsOfAnswer(item, { ...it, hasPhoto: (it.fileId ?? item.fileId) !== null })
  if (it.fileId && !(await isUploadOf(db, it.fileId, actor.id, 'image'))) faults.file = 'inspections.notYourFile'
  return faults
}
