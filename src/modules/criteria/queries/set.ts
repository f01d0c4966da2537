import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Criterion, CriterionKind, Level } from '../judgement.ts'

/** A criteria set as it applies to one kind of subject. `basePassMark` is the mark that its base asks by itself. */
export type CriteriaSet = {
  id: string
  name: string
  version: number
  regulation: string | null
  source: string | null
  passMark: number
  basePassMark: number | null
  toConfirm: boolean
  criteria: Criterion[]
}

/** Whom a judgement is about: the more a set names of it, the nearer it is. */
export type About = { unitId?: string | undefined; fieldId?: string | undefined; topicId?: string | null | undefined }

/**
 * The set that holds on a day for a kind of subject in a field: the unit's own nearest one, else the common set
 * (clause IV.1). Public: what people are judged by is no secret.
 */
export async function getCriteriaSet(
  db: Db,
  day: DateText,
  subjectKind: string,
  locale: Locale,
  about: About = {},
): Promise<CriteriaSet> {
  const { unitId = null, fieldId = null, topicId = null } = about
  const { rows } = await sql<{ id: string }>`
    select s.id from criteria.criteria_set s
    where s.state in ('issued', 'superseded') and daterange(s.valid_from, s.valid_to) @> ${day}::date
      and (s.unit_id is null or s.unit_id = ${unitId}::uuid)
      and (s.field_id is null or s.field_id = ${fieldId}::uuid)
      and (s.topic_id is null or s.topic_id = ${topicId}::uuid)
      and (s.subject_kind is null or s.subject_kind = ${subjectKind})
    order by s.unit_id is null, s.topic_id is null, s.field_id is null, s.subject_kind is null, s.version desc
    limit 1`.execute(db)
  if (!rows[0]) throw new Refusal('missing', 'criteria.noSet')
  return getSetById(db, rows[0].id, subjectKind, locale)
}

/** One set as it applies to a kind of subject: what a file was judged by stays readable for good. Public. */
export async function getSetById(db: Db, id: string, subjectKind: string, locale: Locale): Promise<CriteriaSet> {
  const { rows } = await sql<Omit<CriteriaSet, 'criteria'>>`
    select s.id, ${named(locale, 's.name')} as name, s.version, s.source, s.pass_mark as "passMark",
      b.pass_mark as "basePassMark", s.to_confirm as "toConfirm",
      coalesce(r.number, s.regulation) as regulation
    from criteria.criteria_set s
    left join criteria.criteria_set b on b.id = s.base_id
    left join criteria.regulation r on r.id = s.regulation_id
    where s.id = ${id}`.execute(db)
  if (!rows[0]) throw new Refusal('missing', 'criteria.noSet')
  return { ...rows[0], criteria: await listCriteria(db, id, subjectKind, locale) }
}

/** The criteria of a set that concern a kind of subject, with the described levels of each. */
async function listCriteria(db: Db, setId: string, subjectKind: string, locale: Locale): Promise<Criterion[]> {
  const { rows } = await sql<Criterion & { kind: CriterionKind; levels: Level[] }>`
    select c.id, c.code, ${named(locale, 'c.text')} as text, c.kind, coalesce(w.max_points, 0) as "maxPoints",
      coalesce(w.min_points, 0) as "minPoints", c.may_not_apply as "mayNotApply", c.more,
      ${localHint(locale)} as "evidenceHint", bw.max_points as "basePoints",
      ${levelsIn(locale)} as levels
    from criteria.criterion c
    left join criteria.weight w on w.criterion_id = c.id and w.subject_kind = ${subjectKind}
    left join criteria.weight bw on bw.criterion_id = c.base_id and bw.subject_kind = ${subjectKind}
    where c.set_id = ${setId} and (c.kind <> 'scored' or w.max_points is not null)
    order by c.ord`.execute(db)
  return rows
}

/** A name or text in the reader's language; Vietnamese where it was written in Vietnamese only. */
export const named = (locale: Locale, column: string): RawBuilder<string> =>
  sql<string>`coalesce(${sql.ref(`${column}_${locale}`)}, ${sql.ref(`${column}_vi`)})`

/** What usually shows a criterion (`c` is its alias), in the reader's language where it was written in it. */
export const localHint = (locale: Locale) =>
  locale === 'vi'
    ? sql<string | null>`c.evidence_hint`
    : sql<string | null>`coalesce(${sql.ref(`c.evidence_hint_${locale}`)}, c.evidence_hint)`

/** The described levels of a criterion (`c` is its alias) with their examples, the lowest first. */
export function levelsIn(locale: Locale): RawBuilder<Level[]> {
  const local = (column: string) =>
    locale === 'vi'
      ? sql.ref(`v.${column}`)
      : sql`coalesce(${sql.ref(`v.${column}_${locale}`)}, ${sql.ref(`v.${column}`)})`
  return sql<Level[]>`(select coalesce(jsonb_agg(jsonb_build_object('fromPercent', v.from_percent,
      'words', ${local('words')}, 'example', ${local('example')}) order by v.from_percent), '[]')
    from criteria.level v where v.criterion_id = c.id)`
}
