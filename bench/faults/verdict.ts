import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Sent } from './writer.ts'

/** One thing that must hold of the database after the run, and how many records break it. */
export type Finding = { rule: string; broken: number }

/** Looks through the database for anything lost, written twice or written by half. */
export async function findLosses(db: Db, acknowledged: readonly Sent[]): Promise<Finding[]> {
  const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0]!.n
  const ids = sql`select unnest(${acknowledged.map(({ id }) => id)}::uuid[]) as id`
  const submissions = sql`select unnest(${acknowledged.map(({ submission }) => submission)}::uuid[]) as submission`
  const recorded = sql`select * from audit.entry where action = 'exemplars.record'`

  const rules: [string, Promise<number>][] = [
    [
      'every acknowledged record is there',
      count(
        sql`select count(*) as n from (${ids}) s where not exists (select from exemplars.exemplar e where e.id = s.id)`,
      ),
    ],
    [
      'under the submission it was sent with',
      count(sql`select count(*) as n from (${submissions}) s
        where not exists (select from audit.entry a where a.submission = s.submission)`),
    ],
    [
      'nothing that was not acknowledged is there',
      count(
        sql`select count(*) as n from exemplars.exemplar e where not exists (select from (${ids}) s where s.id = e.id)`,
      ),
    ],
    [
      'no form was done twice',
      count(sql`select count(*) as n from (select name from exemplars.subject group by name having count(*) > 1) t`),
    ],
    [
      'every record has one line in the audit trail',
      count(sql`select count(*) as n from exemplars.exemplar e
        where (select count(*) from (${recorded}) a where a.subject_id = e.id) <> 1`),
    ],
    [
      'every line of the audit trail has its record',
      count(sql`select count(*) as n from (${recorded}) a
        where not exists (select from exemplars.exemplar e where e.id = a.subject_id)`),
    ],
    [
      'every subject has its record',
      count(sql`select count(*) as n from exemplars.subject s
        where not exists (select from exemplars.exemplar e where e.subject_id = s.id)`),
    ],
    [
      'every record has both its achievements',
      count(sql`select count(*) as n from exemplars.exemplar e
        where (select count(*) from exemplars.achievement a where a.exemplar_id = e.id) <> 2`),
    ],
    [
      'codes are unique and run on without gaps',
      count(sql`select abs((select count(distinct code) from exemplars.exemplar) - (select coalesce(sum(last), 0)
        from exemplars.counter)) as n`),
    ],
  ]
  return Promise.all(rules.map(async ([rule, broken]) => ({ rule, broken: await broken })))
}
