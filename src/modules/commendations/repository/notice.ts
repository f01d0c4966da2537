import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { getDossier } from './dossier.ts'

type NewNotice = { dossierId: string; fromDay: DateText; toDay: DateText; postedBy: string; postedAt: Date }

export async function addNotice(db: Db, it: NewNotice): Promise<string> {
  const id = newId(it.postedAt)
  await db
    .insertInto('commendations.notice')
    .values({
      ...{ id, dossier_id: it.dossierId, from_day: it.fromDay, to_day: it.toDay },
      ...{ posted_by: it.postedBy, posted_at: it.postedAt },
    })
    .execute()
  return id
}

type NewObjection = { noticeId: string; body: string; name: string | null; contact: string | null; now: Date }

/** What is said and who says it go into two tables: the second is read by the head of the desk alone. */
export async function addObjection(db: Db, { noticeId, body, name, contact, now }: NewObjection): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('commendations.objection')
    .values({ id, notice_id: noticeId, body, received_on: today(now) })
    .execute()
  if (name || contact)
    await db.insertInto('commendations.objector').values({ objection_id: id, name, contact }).execute()
  return id
}

/** Reads an objection for change, with the desk on which its dossier lies. */
export async function getObjection(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('commendations.objection as o')
    .innerJoin('commendations.notice as n', 'n.id', 'o.notice_id')
    .select(['o.id', 'o.version', 'o.verdict', 'n.dossier_id as dossierId'])
    .where('o.id', '=', id)
    .forUpdate('o')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { deskId, unitId } = await getDossier(db, row.dossierId, now)
  return { ...row, deskId, unitId }
}

type Answer = { verdict: string; answer: string; by: string; at: Date }

export async function answerObjectionRow(db: Db, it: { id: string; version: number }, to: Answer): Promise<void> {
  await db
    .updateTable('commendations.objection')
    .set({
      ...{ verdict: to.verdict, answer: to.answer, answered_by: to.by, answered_at: to.at },
      version: it.version + 1,
    })
    .where('id', '=', it.id)
    .execute()
}
