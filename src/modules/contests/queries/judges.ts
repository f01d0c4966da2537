import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Somebody who can judge a contest, or does. Names of colleagues are no secret: no scope. */
export type Judge = {
  id: string
  name: string
  email: string | null
  title: string
  isNamed: boolean
  isChair: boolean
  /** Bears an author's name, and was found to be somebody else. */
  isNamesake: boolean
}

/** The officials who can be asked: judges of any unit, and officials of the unit that holds it; who was named already among them. */
export async function listJudges(
  db: Db,
  { id, unitId }: { id: string; unitId: string },
  day: DateText,
): Promise<Judge[]> {
  const { rows } = await sql<Judge>`
    select o.id, o.name, o.email, min(p.title) as title, j.official_id is not null as "isNamed",
      coalesce(bool_or(j.is_chair), false) as "isChair", coalesce(bool_or(j.namesake_checked), false) as "isNamesake"
    from identity.post p join identity.official o on o.id = p.official_id and o.disabled_at is null
    left join contests.judge j on j.contest_id = ${id} and j.official_id = o.id
    where daterange(p.valid_from, p.valid_to) @> ${day}::date
      and (p.role = 'judge' or j.official_id is not null
        or (p.unit_id = ${unitId} and p.role in ('officer', 'head', 'member', 'editor')))
    group by o.id, j.official_id order by o.name, o.id`.execute(db)
  return rows
}

/** Who typed in or checked entries of a contest. */
export async function listHandlers(db: Db, contestId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct it as id from contests.entry e, unnest(array[e.received_by, e.checked_by]) it
    where e.contest_id = ${contestId} and it is not null`.execute(db)
  return rows.map(({ id }) => id)
}

/** Who wrote the entries of a contest, and the addresses they gave. */
export async function listAuthorsOf(db: Db, contestId: string): Promise<{ authors: string[]; contacts: string[] }> {
  const { rows } = await sql<{ name: string; contact: string | null }>`
    select a.name, e.contact from contests.author a join contests.entry e on e.id = a.entry_id
    where e.contest_id = ${contestId} and e.state <> 'withdrawn'`.execute(db)
  return {
    authors: rows.map(({ name }) => name),
    contacts: rows.flatMap(({ contact }) => (contact === null ? [] : [contact])),
  }
}

/** Refuses whoever judges the contest: a judge does not handle its entries. @throws Refusal `conflict`. */
export async function refuseJudge(db: Db, contestId: string, { id }: { id: string }): Promise<void> {
  const row = await db
    .selectFrom('contests.judge')
    .select('official_id')
    .where('contest_id', '=', contestId)
    .where('official_id', '=', id)
    .executeTakeFirst()
  if (row) throw new Refusal('conflict', 'contests.judgeHandles')
}

/**
 * The contests that an official judges and whose results are not out, with all their entries: what must not be reached but
 * through the judge's own pages, whatever other posts they hold.
 */
export async function listBlindlyJudged(db: Db, officialId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with blind as (
      select c.id from contests.judge j join contests.contest c on c.id = j.contest_id and c.state in ('open', 'judging')
      where j.official_id = ${officialId})
    select id from blind union all
    select e.id from contests.entry e join blind b on b.id = e.contest_id`.execute(db)
  return rows.map(({ id }) => id)
}
