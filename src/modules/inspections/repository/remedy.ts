import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { getVisit } from './visit.ts'

type NewFinding = {
  id: string
  visitId: string
  itemId: string | null
  finding: string
  recommendation: string
  by: string
  at: Date
}

export async function addFinding(db: Db, it: NewFinding): Promise<void> {
  await db
    .insertInto('inspections.finding')
    .values({
      ...{ id: it.id, visit_id: it.visitId, item_id: it.itemId, finding: it.finding },
      ...{ recommendation: it.recommendation, noted_by: it.by, noted_at: it.at },
    })
    .execute()
}

/** The findings of a visit, each with how many remedies it has. */
export async function listFindingsOf(db: Db, visitId: string) {
  return await db
    .selectFrom('inspections.finding as f')
    .select(['f.id'])
    .select((it) =>
      it
        .selectFrom('inspections.remedy as r')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('r.finding_id', '=', 'f.id')
        .as('remedies'),
    )
    .where('f.visit_id', '=', visitId)
    .execute()
}

type NewRemedy = {
  id: string
  findingId: string
  what: string
  owner: string
  dueOn: DateText
  by: string
  at: Date
}

export async function addRemedy(db: Db, it: NewRemedy): Promise<void> {
  await db
    .insertInto('inspections.remedy')
    .values({
      ...{ id: it.id, finding_id: it.findingId, what: it.what, owner: it.owner, due_on: it.dueOn },
      ...{ set_by: it.by, set_at: it.at },
    })
    .execute()
}

/** A remedy as commands see it: with its visit and what was said of it. */
export type Remedy = Awaited<ReturnType<typeof getRemedy>>

/** Reads a remedy for change, holding its row and that of its visit. @throws Refusal `missing`. */
export async function getRemedy(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('inspections.remedy as r')
    .innerJoin('inspections.finding as f', 'f.id', 'r.finding_id')
    .select(['r.id', 'r.closed_on as closedOn', 'r.due_on as dueOn', 'r.what', 'r.version', 'f.visit_id as visitId'])
    .where('r.id', '=', id)
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const visit = await getVisit(db, row.visitId, day)
  const words = await db
    .selectFrom('inspections.word')
    .select(['kind', 'text', 'file_id as fileId'])
    .$narrowType<{ kind: 'answer' | 'return' }>()
    .where('remedy_id', '=', id)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  const { keeperId, officeId, postIds, unitId, state: visitState, visitedOn } = visit
  return { ...row, words, keeperId, officeId, postIds, unitId, visitState, visitedOn }
}

type NewWord = { id: string; kind: 'answer' | 'return'; text: string; fileId: string | null; by: string; at: Date }

/** Keeps what the unit answered to a remedy, or why an answer was given back. */
export async function addWord(db: Db, remedy: Remedy, it: NewWord): Promise<void> {
  await db
    .insertInto('inspections.word')
    .values({
      ...{ id: it.id, remedy_id: remedy.id, kind: it.kind, text: it.text, file_id: it.fileId },
      ...{ said_by: it.by, said_at: it.at },
    })
    .execute()
  await db
    .updateTable('inspections.remedy')
    .set({ version: remedy.version + 1 })
    .where('id', '=', remedy.id)
    .execute()
}

/** Closes a remedy by its evidence. */
export async function markClosed(
  db: Db,
  remedy: Remedy,
  { on, by, fileId }: { on: DateText; by: string; fileId: string },
): Promise<void> {
  await db
    .updateTable('inspections.remedy')
    .set({ closed_on: on, closed_by: by, file_id: fileId, version: remedy.version + 1 })
    .where('id', '=', remedy.id)
    .execute()
}
