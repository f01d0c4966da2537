import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Grade } from '../law.ts'
import type { LawKind } from '../law-kind.ts'

/** What the law says is public reference data: no scope is asked for here. */

const names = { vi: 'r.name_vi', km: 'r.name_km', en: 'r.name_en' } as const

const rowsOf = (db: Db, locale: Locale) =>
  db
    .selectFrom('commendations.law_row as r')
    .leftJoin('commendations.law_confirmation as k', 'k.row_id', 'r.id')
    .leftJoin('identity.official as o', 'o.id', 'k.confirmed_by')
    .select(['r.id', 'r.kind', 'r.key', 'r.legal_basis as legalBasis', 'r.article', 'r.grade'])
    .select(['r.to_confirm as wasToConfirm', 'r.valid_from as validFrom', 'r.valid_to as validTo'])
    .select([`${names[locale]} as name`, 'k.document', 'k.confirmed_at as confirmedAt', 'o.name as confirmedBy'])
    .select(sql<Record<string, unknown>>`r.detail`.as('detail'))
    .$narrowType<{ id: string; kind: LawKind; key: string; legalBasis: string; grade: Grade; name: string }>()
    .$narrowType<{ wasToConfirm: boolean; validFrom: DateText }>()

/** One dated row of law, with who confirmed it, if somebody did. */
export type LawRow = Awaited<ReturnType<typeof listLaw>>[number]

/** The rows of a kind that hold on a day. */
export async function listLaw(db: Db, kind: LawKind, day: DateText, locale: Locale) {
  return await rowsOf(db, locale)
    .where('r.kind', '=', kind)
    .where(sql<boolean>`daterange(r.valid_from, r.valid_to) @> ${day}::date`)
    .orderBy('r.ord')
    .orderBy(names[locale])
    .orderBy('r.key')
    .execute()
}

/** A row with all that stood or will stand in its place, oldest first. @throws Refusal `missing`. */
export async function showLawRow(db: Db, id: string, locale: Locale) {
  const row = await rowsOf(db, locale).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const history = await rowsOf(db, locale)
    .where('r.kind', '=', row.kind)
    .where('r.key', '=', row.key)
    .orderBy('r.valid_from')
    .execute()
  return { row, history }
}

export type LawCount = { kind: LawKind; rows: number; toConfirm: number }

/** How many rows of each kind hold on a day, and how many of them nobody has confirmed. */
export async function countLaw(db: Db, day: DateText): Promise<LawCount[]> {
  return await db
    .selectFrom('commendations.law_row as r')
    .leftJoin('commendations.law_confirmation as k', 'k.row_id', 'r.id')
    .select(['r.kind', sql<number>`count(*)::int`.as('rows')])
    .select(sql<number>`(count(*) filter (where r.to_confirm and k.row_id is null))::int`.as('toConfirm'))
    .where(sql<boolean>`daterange(r.valid_from, r.valid_to) @> ${day}::date`)
    .groupBy('r.kind')
    .$narrowType<{ kind: LawKind }>()
    .execute()
}
