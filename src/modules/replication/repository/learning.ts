import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { LearnKind, LearnOutcome } from '../learning.ts'
import { listHeirs } from '../queries/line.ts'

export type NewRequest = {
  id: string
  exemplarId: string
  receipt: string
  kind: LearnKind
  /** The unit that asks, and who wrote it there; none: a reader. */
  fromUnitId: string | null
  by: string | null
  who: string
  contact: string | null
  told: string
  language: Locale
  at: Date
  dueOn: DateText
}

/** Writes down that somebody wants to learn a model. */
export async function addRequest(db: Db, it: NewRequest): Promise<void> {
  await db
    .insertInto('replication.request')
    .values({
      ...{ id: it.id, exemplar_id: it.exemplarId, receipt: it.receipt, kind: it.kind, from_unit_id: it.fromUnitId },
      ...{ who: it.who, contact: it.contact, told: it.told, language: it.language, asked_by: it.by },
      ...{ asked_at: it.at, due_on: it.dueOn },
    })
    .execute()
}

export type Request = {
  id: string
  exemplarId: string
  /** The unit that keeps the exemplar, and those that may answer for it on the day. */
  unitId: string
  heirIds: string[]
  kind: LearnKind
  outcome: string | null
  answer: string | null
  version: number
}

/** Reads a request for change, holding its row, with the units that may answer on the day. @throws Refusal `missing`. */
export async function getRequest(db: Db, id: string, day: DateText): Promise<Request> {
  const row = await db
    .selectFrom('replication.request as q')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'q.exemplar_id')
    .select(['q.id', 'q.exemplar_id as exemplarId', 'q.kind', 'q.outcome', 'q.answer', 'q.version'])
    .select('e.unit_id as unitId')
    .where('q.id', '=', id)
    .forUpdate('q')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, kind: row.kind as LearnKind, heirIds: await listHeirs(db, row.unitId, day) }
}

type Answer = { outcome: LearnOutcome; answer: string; by: string; at: Date }

/** Writes down what the source answers. */
export async function saveAnswer(db: Db, { id, version }: { id: string; version: number }, it: Answer): Promise<void> {
  await db
    .updateTable('replication.request')
    .set({
      ...{ outcome: it.outcome, answer: it.answer, answered_by: it.by, answered_at: it.at, version: version + 1 },
    })
    .where('id', '=', id)
    .execute()
}

/** Erases how to reach readers who were answered before that instant. */
export async function eraseContacts(db: Db, before: Date): Promise<void> {
  await db
    .updateTable('replication.request')
    .set({ contact: null, who: '–' })
    .where('from_unit_id', 'is', null)
    .where('who', '<>', '–')
    .where('answered_at', '<', before)
    .execute()
}
