import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Frequency } from '../subscription.ts'

export type StoryKind = 'new' | 'corrected' | 'recalled'
export type MailStory = { storyId: string; editionId: string; kind: StoryKind }
type NewMail = {
  subscriberId: string
  digestId: string | null
  subject: string
  text: string
  html: string
  stories: readonly MailStory[]
  at: Date
}

/** Puts a mail into the outbox. */
export async function addMail(db: Db, it: NewMail): Promise<void> {
  const id = newId(it.at)
  await db
    .insertInto('outreach.mail')
    .values({
      ...{ id, subscriber_id: it.subscriberId, digest_id: it.digestId, subject: it.subject, text: it.text },
      ...{ html: it.html, queued_at: it.at, next_at: it.at },
    })
    .execute()
  if (it.stories.length === 0) return
  const lines = it.stories.map((one) => ({ story_id: one.storyId, edition_id: one.editionId, kind: one.kind }))
  await db
    .insertInto('outreach.mail_story')
    .values(lines.map((one) => ({ mail_id: id, ...one })))
    .execute()
}

/** A mail whose turn it is. */
export type Turn = {
  id: string
  subscriberId: string
  digestId: string | null
  to: string
  token: string
  subject: string
  text: string
  html: string
  tries: number
}

/** Takes the next mail that waits, for good: nobody else begins it, now or after a crash. */
export async function takeNext(db: Db, now: Date): Promise<Turn | undefined> {
  const { rows } = await sql<Turn>`
    update outreach.mail m set state = 'sending', tries = tries + 1
    from outreach.subscriber s
    where s.id = m.subscriber_id and s.email is not null and m.id = (
      select id from outreach.mail where state = 'waiting' and next_at <= ${now} order by next_at, id
      limit 1 for update skip locked)
    returning m.id, m.subscriber_id as "subscriberId", m.digest_id as "digestId", s.email as "to", s.token, m.subject,
      m.text, m.html, m.tries`.execute(db)
  return rows[0]
}

/** How the sending ended; the words of what is over are kept no longer. */
export async function endMail(
  db: Db,
  id: string,
  end: { state: 'sent' | 'refused'; answer: string; at: Date },
): Promise<void> {
  await db
    .updateTable('outreach.mail')
    .set({ state: end.state, answer: end.answer, text: null, html: null, ended_at: end.at })
    .where('id', '=', id)
    .execute()
}

/** Not now: it waits until a later moment. */
export async function putBack(db: Db, id: string, { answer, next }: { answer: string; next: Date }): Promise<void> {
  await db.updateTable('outreach.mail').set({ state: 'waiting', answer, next_at: next }).where('id', '=', id).execute()
}

/** Begins the digest of these days. None where it was made before. */
export async function beginDigest(
  db: Db,
  it: { frequency: string; from: string; to: string; at: Date },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into outreach.digest (id, frequency, from_day, to_day, made_at)
    values (${newId(it.at)}, ${it.frequency}, ${it.from}, ${it.to}, ${it.at})
    on conflict (frequency, from_day) do nothing returning id`.execute(db)
  return rows[0]?.id
}

/**
 * A letter that went out came back. Gives whose it was and how many of their newest letters came back, with none in between
 * that did not. None where there is no such letter, or it was told before.
 */
export async function noteReturnedMail(
  db: Db,
  id: string,
  { answer, at }: { answer: string; at: Date },
): Promise<{ subscriberId: string; returnedInARow: number } | undefined> {
  const { rows } = await sql<{ subscriberId: string }>`
    update outreach.mail set state = 'returned', answer = ${answer}, returned_at = ${at}
    where id = ${id} and state in ('sent', 'sending') returning subscriber_id as "subscriberId"`.execute(db)
  const subscriberId = rows[0]?.subscriberId
  if (!subscriberId) return undefined
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from outreach.mail m where m.subscriber_id = ${subscriberId} and m.state = 'returned'
      and m.queued_at > coalesce((select max(o.queued_at) from outreach.mail o
        where o.subscriber_id = ${subscriberId} and o.state = 'sent' and o.queued_at < (
          select max(r.queued_at) from outreach.mail r where r.subscriber_id = ${subscriberId} and r.state = 'returned')),
        '-infinity')`.execute(db)
  return { subscriberId, returnedInARow: counted.rows[0]!.count }
}

/** What stood in a letter of a digest as new, with the rhythm that the ledger knows it by; nothing of a letter to confirm. */
export async function listCarriedBy(db: Db, mailId: string) {
  return await db
    .selectFrom('outreach.mail_story as t')
    .innerJoin('outreach.mail as m', 'm.id', 't.mail_id')
    .innerJoin('outreach.digest as d', 'd.id', 'm.digest_id')
    .select(['t.story_id as storyId', 't.edition_id as editionId', 'd.frequency'])
    .$narrowType<{ frequency: Frequency }>()
    .where('t.mail_id', '=', mailId)
    .where('t.kind', '=', 'new')
    .execute()
}
