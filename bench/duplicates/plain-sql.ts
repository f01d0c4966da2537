import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/**
 * What a good hand at SQL writes for the same question: names folded and their words sorted, a block for what two records share,
 * Levenshtein within the block (fuzzystrmatch, which the database brings). The blocks are those that find what a person finds:
 * one place and years near each other; one sorted name anywhere; the first or the last five letters of the sorted name.
 */
export async function plainSql(db: Db): Promise<{ a: string; b: string }[]> {
  return await db.transaction().execute(async (inside) => {
    await sql`set local work_mem = '256MB'`.execute(inside)
    await sql`create temporary table person on commit drop as
      select s.id, s.unit_id, s.birth_year as year, s.name_folded as plain,
        (select string_agg(w, ' ' order by w) from regexp_split_to_table(s.name_folded, ' ') w) as name
      from exemplars.subject s`.execute(inside)
    await sql`analyze person`.execute(inside)
    const { rows } = await sql<{ a: string; b: string }>`
      select a.id as a, b.id as b from person a join person b on a.unit_id = b.unit_id and a.id < b.id
          and (b.year between a.year - 1 and a.year + 1 or a.year is null or b.year is null)
        where abs(length(a.name) - length(b.name)) <= 5 and levenshtein_less_equal(a.name, b.name, 4) <= 4
          and (levenshtein_less_equal(a.name, b.name, 2) <= 2 or levenshtein_less_equal(a.plain, b.plain, 4) <= 2)
      union
      select a.id, b.id from person a join person b on a.name = b.name and a.id < b.id
        where b.year between a.year - 1 and a.year + 1 or a.year is null or b.year is null
      union
      select a.id, b.id from person a join person b on left(a.name, 5) = left(b.name, 5) and a.year = b.year and a.id < b.id
        where levenshtein_less_equal(a.name, b.name, 2) <= 2
      union
      select a.id, b.id from person a join person b on right(a.name, 5) = right(b.name, 5) and a.year = b.year and a.id < b.id
        where levenshtein_less_equal(a.name, b.name, 2) <= 2`.execute(inside)
    return rows.map(({ a, b }) => (a < b ? { a, b } : { a: b, b: a }))
  })
}
