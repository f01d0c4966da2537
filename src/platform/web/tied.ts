import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '../access/index.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import type { DateText } from '../text/dates.ts'

/**
 * What a later module ties to an earlier one's record (exemplars to a movement), as one select of `record_id`, `id`, `unit_id`,
 * `name` and `on`, so that number and list cannot differ. `seen` is what a reader may see of it.
 */
export type Tied = {
  /** Names its list in the address. */
  key: string
  label: (locale: Locale) => string
  rows: RawBuilder<unknown>
  seen: (scope: Scope) => RawBuilder<boolean>
  href: (id: string) => string
}

/** One thing that is tied to a record, with the page that shows it. */
export type TiedThing = { name: string; unitName: string; on: DateText | null; href: string }

/** How much of it the reader may see. */
export async function countTied(db: Db, scope: Scope, { rows, seen }: Tied, recordId: string): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from (${rows}) kept where kept.record_id = ${recordId} and ${seen(scope)}`.execute(db)
  return found.rows[0]?.n ?? 0
}

/** A page of it, the newest first. */
export async function listTied(
  db: Db,
  scope: Scope,
  { rows, seen, href }: Tied,
  recordId: string,
  page: { limit: number; offset: number },
): Promise<TiedThing[]> {
  const found = await sql<Omit<TiedThing, 'href'> & { id: string }>`
    select kept.id, kept.name, kept.on::date as "on", l.name as "unitName"
    from (${rows}) kept join units.label l on l.unit_id = kept.unit_id
    where kept.record_id = ${recordId} and ${seen(scope)}
    order by kept.on desc nulls last, kept.name, kept.id limit ${page.limit} offset ${page.offset}`.execute(db)
  return found.rows.map(({ id, ...it }) => ({ ...it, href: href(id) }))
}
