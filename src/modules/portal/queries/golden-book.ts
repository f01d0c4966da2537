import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** How the book is narrowed; nothing narrows what is undefined. `words`: folded. */
export type BookFilter = {
  words: string
  fieldId: string | undefined
  unitId: string | undefined
  year: number | undefined
  titleKey: string | undefined
}

/** A commendation in force, as the book names it. `slug`: of the exemplar's page, where there is one. */
export type BookLine = {
  id: string
  recipientName: string
  titleName: string
  achievement: string
  numberText: string
  decidedOn: string
  issuer: string
  unitId: string
  fieldId: string | null
  slug: string | null
}

export type BookPage = { lines: BookLine[]; total: number; unnamed: number; pages: number }

const perPage = 30

/** One page of the golden book, the newest decisions first, with how many are in force whose names are not shown. */
export async function readBook(db: Db, locale: Locale, filter: BookFilter, page: number): Promise<BookPage> {
  const { words } = filter
  const likeness = words
    ? sql`and (${sql.join(
        words.split(' ').map((word) => sql`p.recipient_folded like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`),
        sql` and `,
      )})`
    : sql``
  const { rows } = await sql<BookLine & { total: number }>`
    select p.id, p.recipient_name as "recipientName", ${sql.ref(`p.name_${locale}`)} as "titleName", p.achievement,
      p.number_text as "numberText", p.decided_on as "decidedOn", p.issuer, p.unit_id as "unitId",
      p.field_id as "fieldId", e.slug, count(*) over ()::int as total
    from portal.commendation p
    left join portal.exemplar e on e.id = p.exemplar_id
    where ${narrowed(filter)} ${likeness}
    order by p.decided_on desc, p.rank, p.recipient_folded, p.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const total = rows[0]?.total ?? 0
  const { rows: counts } = words
    ? { rows: [] }
    : await sql<{ n: number }>`select coalesce(sum(p.lines), 0)::int as n from portal.commendation_unnamed p
        where ${narrowed(filter)}`.execute(db)
  return { lines: rows, total, unnamed: counts[0]?.n ?? 0, pages: Math.max(1, Math.ceil(total / perPage)) }
}

/** A place counts with all below it; a field, a year and a title are themselves. */
function narrowed({ fieldId, unitId, year, titleKey }: BookFilter): RawBuilder<boolean> {
  return sql<boolean>`(${fieldId ?? null}::uuid is null or p.field_id = ${fieldId ?? null}::uuid)
    and (${year ?? null}::int is null or p.year = ${year ?? null}::int)
    and (${titleKey ?? null}::text is null or p.title_key = ${titleKey ?? null}::text)
    and (${unitId ?? null}::uuid is null or p.unit_id in (
      select r.unit_id from portal.unit_reach r where r.root_id = ${unitId ?? null}::uuid
      union all select ${unitId ?? null}::uuid))`
}

/** What the book may be narrowed by: the years, titles and proposing units that stand in it. */
export async function listBookChoices(db: Db, locale: Locale) {
  const [years, titles, units] = await Promise.all([
    db.selectFrom('portal.commendation').select('year').distinct().orderBy('year', 'desc').execute(),
    db
      .selectFrom('portal.commendation')
      .select(['title_key as key', 'rank', `name_${locale} as name`])
      .distinct()
      .orderBy('rank')
      .execute(),
    db.selectFrom('portal.commendation').select('unit_id as id').distinct().execute(),
  ])
  const byKey = new Map(titles.map(({ key, name }) => [key!, name!]))
  return {
    years: years.flatMap(({ year }) => year ?? []),
    titles: [...byKey].map(([key, name]) => ({ key, name })),
    unitIds: units.flatMap(({ id }) => id ?? []),
  }
}

/** The commendations in force of an exemplar that has a page, the newest first. */
export async function listCommendationsOf(db: Db, locale: Locale, exemplarId: string) {
  const rows = await db
    .selectFrom('portal.commendation')
    .select(['id', `name_${locale} as titleName`, 'number_text as numberText', 'decided_on as decidedOn', 'issuer'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('decided_on', 'desc')
    .execute()
  return rows.map((it) => ({
    ...{
      id: it.id!,
      titleName: it.titleName!,
      numberText: it.numberText!,
      decidedOn: it.decidedOn!,
      issuer: it.issuer!,
    },
  }))
}
