import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type {
  Category,
  Cited,
  Clock,
  Condition,
  HeldBefore,
  Merit,
  Paper,
  Procedure,
  RecipientKind,
  Title,
} from '../law.ts'

/** What the law says is public reference data: no scope is asked for here. */

const names = { vi: 'name_vi', km: 'name_km', en: 'name_en' } as const

/** Whether somebody of the province has read the row in an official text. */
const isConfirmed = sql<boolean>`exists (select 1 from commendations.law_confirmation k where k.row_id = id)`

const onDay = (day: DateText): RawBuilder<boolean> => sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`

type Row = {
  legal_basis: string
  article: string | null
  grade: string
  to_confirm: boolean
  is_confirmed: boolean
  valid_from: string
  valid_to: string | null
}

/** The citation of a row, as rules and pages carry it. */
export const citedOf = (row: Row): Cited => ({
  ...{ legalBasis: row.legal_basis, article: row.article, grade: row.grade as Cited['grade'] },
  ...{ toConfirm: row.to_confirm && !row.is_confirmed, validFrom: row.valid_from, validTo: row.valid_to },
})

/** Every title and form in force on a day, the highest honour first. */
export async function listTitles(db: Db, day: DateText, locale: Locale): Promise<Title[]> {
  const rows = await titleRows(db).where(onDay(day)).orderBy('rank').execute()
  return rows.map((row) => titleOf(row, locale))
}

/** One title as it was fixed on a dossier. */
export async function getTitle(db: Db, id: string, locale: Locale): Promise<Title> {
  return titleOf(await titleRows(db).where('id', '=', id).executeTakeFirstOrThrow(), locale)
}

const titleRows = (db: Db) => db.selectFrom('commendations.title').selectAll().select(isConfirmed.as('is_confirmed'))
type TitleRow = Awaited<ReturnType<ReturnType<typeof titleRows>['executeTakeFirstOrThrow']>>

const titleOf = (row: TitleRow, locale: Locale): Title => ({
  ...{ id: row.id, key: row.key, category: row.category as Category, name: row[names[locale]], symbol: row.symbol },
  ...{
    level: row.level as Title['level'],
    merits: row.merits as Merit[],
    recipients: row.recipients as RecipientKind[],
  },
  ...{ deciders: row.deciders, deciderName: row.decider_name, ballotRule: row.ballot_rule, notice: row.notice },
  ...citedOf(row),
})

/** What a title asks of who receives it. */
export async function listConditions(db: Db, titleKey: string, day: DateText, locale: Locale): Promise<Condition[]> {
  const rows = await db
    .selectFrom('commendations.condition')
    .selectAll()
    .select(isConfirmed.as('is_confirmed'))
    .where('title_key', '=', titleKey)
    .where(onDay(day))
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    ...{
      key: row.key,
      rule: row.rule as Condition['rule'],
      params: row.params as HeldBefore,
      name: row[names[locale]],
    },
    ...citedOf(row),
  }))
}

type Case = { titleKey: string; category: Category; procedure: Procedure; merit: Merit }

/** The papers that a dossier of this kind must or may hold. None at all: the procedure is not open to this kind. */
export async function listPapers(db: Db, it: Case, day: DateText, locale: Locale): Promise<Paper[]> {
  const rows = await db
    .selectFrom('commendations.paper')
    .selectAll()
    .select(isConfirmed.as('is_confirmed'))
    .where('category', '=', it.category)
    .where('procedure', '=', it.procedure)
    .where(sql<boolean>`(titles = '{}' or ${it.titleKey} = any(titles))`)
    .where(sql<boolean>`(merits = '{}' or ${it.merit} = any(merits))`)
    .where(onDay(day))
    .orderBy('ord')
    .execute()
  return rows.map((row) => ({ key: row.key, required: row.required, name: row[names[locale]], ...citedOf(row) }))
}

/** How long something may take, on a day; none where no rule is known. */
export async function findClock(db: Db, key: string, day: DateText, locale: Locale = 'vi'): Promise<Clock | undefined> {
  const row = await db
    .selectFrom('commendations.clock')
    .selectAll()
    .select(isConfirmed.as('is_confirmed'))
    .where('key', '=', key)
    .where(onDay(day))
    .executeTakeFirst()
  if (!row) return undefined
  const measure = row.measure as Clock['measure']
  return { key: row.key, amount: row.amount, measure, name: row[names[locale]], ...citedOf(row) }
}

/** The step that leads from a unit of this kind along a route. */
export async function findStep(db: Db, route: string, unitKind: string, day: DateText) {
  return await db
    .selectFrom('commendations.step')
    .select(['go', 'to_key as toKey', 'clock_key as clockKey'])
    .where('route', '=', route)
    .where('unit_kind', '=', unitKind)
    .where(onDay(day))
    .executeTakeFirst()
}

export type PrizeLine = Cited & { multiplier: number; roundTo: number; baseSalary: number }

/** What the law gives for a title to this kind of recipient on the day of the decision; none where it names no sum. */
export async function findPrize(
  db: Db,
  { titleKey, kind }: { titleKey: string; kind: RecipientKind },
  day: DateText,
): Promise<PrizeLine | undefined> {
  const row = await db
    .selectFrom('commendations.prize')
    .selectAll()
    .select(isConfirmed.as('is_confirmed'))
    .where('title_key', '=', titleKey)
    .where('recipient_kind', '=', kind)
    .where(onDay(day))
    .executeTakeFirst()
  const salary = await db.selectFrom('commendations.base_salary').select('amount').where(onDay(day)).executeTakeFirst()
  if (!row || !salary) return undefined
  return {
    ...{ multiplier: Number(row.multiplier), roundTo: row.round_to, baseSalary: Number(salary.amount) },
    ...citedOf(row),
  }
}
