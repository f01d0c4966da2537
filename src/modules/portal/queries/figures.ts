import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** What one year brought. */
export type YearFigures = { year: number; recognised: number; stories: number; adoptions: number }

/** What each year brought, the oldest first: exemplars recognised, stories first published, places that followed. */
export async function listYears(db: Db): Promise<YearFigures[]> {
  const { rows } = await sql<{ year: number; what: 'recognised' | 'stories' | 'adoptions'; n: number }>`
    select extract(year from decided_on)::int as year, 'recognised' as what, count(distinct exemplar_id) as n
    from portal.recognition group by 1
    union all
    select extract(year from first_published_at)::int, 'stories', count(*) from portal.story where original_id is null group by 1
    union all
    select extract(year from since)::int, 'adoptions', count(*) from portal.adoption group by 1
    order by year`.execute(db)
  const years = [...new Set(rows.map(({ year }) => year))]
  const of = (year: number, what: string) => rows.find((it) => it.year === year && it.what === what)?.n ?? 0
  return years.map((year) => ({
    year,
    recognised: of(year, 'recognised'),
    stories: of(year, 'stories'),
    adoptions: of(year, 'adoptions'),
  }))
}
