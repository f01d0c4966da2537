import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { BallotRule } from '../rule.ts'

export type Member = {
  id: string
  officialId: string
  name: string
  role: string
  title: string
  document: string
  from: DateText
  to: DateText | null
  /** In whose seat they sit. */
  replaces: string | null
}
export type Council = {
  id: string
  unitId: string
  keeperId: string
  keeperName: string
  name: string
  document: string
  from: DateText
  to: DateText | null
  version: number
}

/** Councils that the reader's units keep or that the reader sits on, those at work first. */
export async function listCouncils(db: Db, scope: Scope, officialId: string): Promise<Council[]> {
  return councils(db)
    .where((it) => it.or([sql<boolean>`${within(scope, 'c.keeper_id')}`, isMember(officialId)]))
    .orderBy('c.term_from', 'desc')
    .orderBy('c.name')
    .execute()
}

/** One council. @throws Refusal `missing` for who neither keeps it nor sits on it. */
export async function getCouncil(db: Db, scope: Scope, officialId: string, id: string): Promise<Council> {
  const found = await councils(db)
    .where('c.id', '=', id)
    .where((it) => it.or([sql<boolean>`${within(scope, 'c.keeper_id')}`, isMember(officialId)]))
    .executeTakeFirst()
  if (!found) throw new Refusal('missing', 'notFound')
  return found
}

/** One council for a command, locked until its end. */
export async function lockCouncil(db: Db, id: string): Promise<Council> {
  const found = await councils(db).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
  if (!found) throw new Refusal('missing', 'notFound')
  return found
}

const isMember = (officialId: string) =>
  sql<boolean>`exists (select from councils.member m where m.council_id = c.id and m.official_id = ${officialId})`

const councils = (db: Db) =>
  db
    .selectFrom('councils.council as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.keeper_id')
    .select(['c.id', 'c.unit_id as unitId', 'c.keeper_id as keeperId', 'l.name as keeperName', 'c.name', 'c.document'])
    .select(['c.term_from as from', 'c.term_to as to', 'c.version'])
    .$narrowType<{ keeperName: string }>()

const inOrder = ['chair', 'deputy', 'secretary', 'member']

/** The members with a seat on a day, the chair first. */
export async function listMembers(db: Db, councilId: string, day: DateText): Promise<Member[]> {
  const rows = await db
    .selectFrom('councils.member as m')
    .innerJoin('identity.official as o', 'o.id', 'm.official_id')
    .leftJoin('councils.member as r', 'r.id', 'm.replaces_id')
    .leftJoin('identity.official as ro', 'ro.id', 'r.official_id')
    .select([
      'm.id',
      'm.official_id as officialId',
      'o.name',
      'm.role',
      'm.title',
      'm.document',
      'm.valid_from as from',
      'm.valid_to as to',
      'ro.name as replaces',
    ])
    .where('m.council_id', '=', councilId)
    .where(sql<boolean>`daterange(m.valid_from, m.valid_to) @> ${day}::date`)
    .orderBy('m.id')
    .execute()
  return rows.toSorted((a, b) => inOrder.indexOf(a.role) - inOrder.indexOf(b.role))
}

/** Officials who may be given a seat: those with a post on the day, by name. For whoever keeps the council. */
export async function listCandidates(db: Db, scope: Scope, day: DateText): Promise<{ id: string; label: string }[]> {
  const rows = await db
    .selectFrom('identity.post as p')
    .innerJoin('identity.official as o', 'o.id', 'p.official_id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .distinctOn('o.id')
    .select(['o.id', 'o.name', 'p.title', 'l.short'])
    .where(within(scope, 'p.unit_id'))
    .where(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`)
    .orderBy('o.id')
    .orderBy(sql`p.role = 'member' desc`)
    .execute()
  return rows
    .map(({ id, name, title, short }) => ({ id, label: `${name}, ${title}, ${short}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
}

/** A rule as the page of rules has it: what it is for, how sure its source is, and when it holds. */
export type DatedRule = BallotRule & { name_vi: string; name_km: string; name_en: string } & {
  grade: 'A' | 'B' | 'C' | 'own'
  from: DateText
  to: DateText | null
}

/** The rules in force on a day, to choose from. Public reference data. */
export async function listRules(db: Db, day: DateText): Promise<DatedRule[]> {
  const rows = await rulesOn(db, day).orderBy('name_vi').execute()
  return rows.map(ruleOf)
}

/** The rule of a key on a day. @throws Refusal `invalid` when there is none. */
export async function getRule(db: Db, key: string, day: DateText): Promise<BallotRule> {
  const row = await rulesOn(db, day).where('key', '=', key).executeTakeFirst()
  if (!row) throw new Refusal('invalid', 'invalid', { ruleKey: 'noRule' })
  return ruleOf(row)
}

const rulesOn = (db: Db, day: DateText) =>
  db.selectFrom('councils.rule').selectAll().where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)

type RuleRow = Awaited<ReturnType<ReturnType<typeof rulesOn>['executeTakeFirstOrThrow']>>

const ruleOf = (it: RuleRow): DatedRule => ({
  ...{
    key: it.key,
    threshold: it.threshold,
    strictly: it.strictly,
    denominator: it.denominator as BallotRule['denominator'],
  },
  ...{ quorum: it.quorum, secret: it.secret, recusedCount: it.recused_count, legalBasis: it.legal_basis },
  ...{ article: it.article, toConfirm: it.to_confirm, name_vi: it.name_vi, name_km: it.name_km, name_en: it.name_en },
  ...{ grade: it.grade as DatedRule['grade'], from: it.valid_from, to: it.valid_to },
})
