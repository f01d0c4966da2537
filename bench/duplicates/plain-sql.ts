import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/**
 * What a good hand at SQL writes for the same question: names folded and their words sorted, blocks that are joined by equality,
 * Levenshtein within a block (fuzzystrmatch, which the database brings). The blocks are those in which people are found again:
 * one place, with the year of birth no more than one off or unknown; one sorted name anywhere, with the year likewise; the first
 * or the last five letters of the sorted name in the same year.
 */
export async function plainSql(db: Db): Promise<{ a: string; b: string }[]> {
  return await db.transaction().execute(async (inside) => {
    await sql`set local work_mem = '256MB'`.execute(inside)
    await sql`create temporary table person on commit drop as
      select s.id, s.unit_id as unit, s.birth_year as year, s.name_folded as plain,
        (select string_agg(w, ' ' order by w) from regexp_split_to_table(s.name_folded, ' ') w) as name
      from exemplars.subject s`.execute(inside)
    await sql`create temporary table asked on commit drop as
      select p.*, y.year as found from person p cross join lateral (values (p.year), (p.year + 1), (null)) y (year)
      where p.year is not null or y.year is null`.execute(inside)
    await sql`analyze person`.execute(inside)
    await sql`analyze asked`.execute(inside)
    const { rows } = await sql<{ a: string; b: string }>`
      select a.id as a, b.id as b from asked a join person b on b.unit = a.unit and b.year = a.found and a.id <> b.id
        where ${near}
      union
      select a.id, b.id from asked a join person b on b.unit = a.unit and b.year is null and a.found is null and a.id <> b.id
        where ${near}
      union
      select a.id, b.id from asked a join person b on b.name = a.name and b.year = a.found and a.id <> b.id
      union
      select a.id, b.id from asked a join person b on b.name = a.name and b.year is null and a.found is null and a.id <> b.id
      union
      select a.id, b.id from person a join person b on left(b.name, 5) = left(a.name, 5) and b.year = a.year and a.id < b.id
        where levenshtein_less_equal(a.name, b.name, 2) <= 2
      union
      select a.id, b.id from person a join person b on right(b.name, 5) = right(a.name, 5) and b.year = a.year and a.id < b.id
        where levenshtein_less_equal(a.name, b.name, 2) <= 2`.execute(inside)
    const once = new Map(rows.map(({ a, b }) => (a < b ? [`${a} ${b}`, { a, b }] : [`${b} ${a}`, { a: b, b: a }])))
    return [...once.values()]
  })
}

/** Two names within two letters of each other, in the order in which they were written or in that of the alphabet. */
const near = sql`(levenshtein_less_equal(a.name, b.name, 2) <= 2 or levenshtein_less_equal(a.plain, b.plain, 2) <= 2)`
