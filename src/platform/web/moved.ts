import { type RawBuilder, sql } from 'kysely'
import type { Actor, Scope } from '../access/index.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import type { DateText } from '../text/dates.ts'

/** What a module keeps at units: how many of it a reform of units would move, and which they are. */
export type Moved = {
  /** Names it in what is kept of a rehearsal. */
  key: string
  /** Names the column, such as «Hồ sơ». */
  label: (locale: Locale) => string
  /** How many each of these units keeps on a day; a unit that is not named keeps none. */
  count: (db: Db, unitIds: readonly string[], day: DateText) => Promise<ReadonlyMap<string, number>>
  /** Those of them that a reader may open. */
  list: (db: Db, asked: MovedAsked) => Promise<readonly MovedThing[]>
  /** True where it is what a day says of its units (a quota), so that a reform may change the sum. */
  ofTheDay?: boolean
}

/** Whose list is asked for, by whom, as of which day. */
export type MovedAsked = { actor: Actor; scope: Scope; unitIds: readonly string[]; day: DateText }

/** One thing that a reform moves, with the page that shows it. */
export type MovedThing = { name: string; href: string }

/** The figures of past years as they then were: a reform may change none of them. By year, in an order of their own. */
export type PastFigures = (db: Db, scope: Scope, day: DateText) => Promise<{ year: number; figures: number[] }[]>

/**
 * What is kept at units on a day, as one select of `unit_id`, `id` and `name`, so that number and list cannot differ. `seen`
 * is what a reader may see of it.
 */
export type Kept = {
  rows: RawBuilder<unknown> | ((day: DateText) => RawBuilder<unknown>)
  seen: (scope: Scope, actor: Actor) => RawBuilder<boolean>
  href: (id: string) => string
}

/** How much of it each unit keeps: for who reorganises units, whether they may see it or not. */
export const countKept =
  ({ rows }: Kept): Moved['count'] =>
  async (db, unitIds, day) => {
    const found = await sql<{ id: string; n: number }>`
      select kept.unit_id as id, count(*)::int as n from (${rowsOn(rows, day)}) kept
      where kept.unit_id = any (${sql.val([...unitIds])}::uuid[]) group by kept.unit_id`.execute(db)
    return new Map(found.rows.map(({ id, n }) => [id, n]))
  }

/** What of it the reader may see, by name, at most so many as a page holds. */
export const listKept =
  ({ rows, seen, href }: Kept): NonNullable<Moved['list']> =>
  async (db, { actor, scope, unitIds, day }) => {
    const found = await sql<{ id: string; name: string }>`
      select kept.id, kept.name from (${rowsOn(rows, day)}) kept
      where kept.unit_id = any (${sql.val([...unitIds])}::uuid[]) and ${seen(scope, actor)}
      order by kept.name, kept.id limit 500`.execute(db)
    return found.rows.map(({ id, name }) => ({ name, href: href(id) }))
  }

const rowsOn = (rows: Kept['rows'], day: DateText) => (typeof rows === 'function' ? rows(day) : rows)
