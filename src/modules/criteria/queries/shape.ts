import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { CriterionKind, Level } from '../judgement.ts'
import type { JudgedKind } from '../subject-kind.ts'
import type { CriterionShape, Points } from '../tightening.ts'
import { levelsIn, localHint, named } from './set.ts'

export type SetState = 'proposal' | 'draft' | 'issued' | 'superseded'

/** A criteria set with its own facts and all that it asks, of every kind of subject. */
export type WholeSet = {
  id: string
  version: number
  revision: number
  state: SetState
  name: string
  unitId: string | null
  unitName: string | null
  baseId: string | null
  baseName: string | null
  fieldId: string | null
  fieldName: string | null
  topicId: string | null
  topicName: string | null
  subjectKind: JudgedKind | null
  passMark: number
  toConfirm: boolean
  source: string | null
  regulation: { number: string; issuedOn: DateText; signer: string; title: string; fileId: string } | null
  validFrom: DateText | null
  validTo: DateText | null
  criteria: WholeCriterion[]
}
export type WholeCriterion = CriterionShape & { evidenceHint: string | null }

/** A set for its page. What is in force, was, or is proposed, everybody reads; a draft only its unit and those above. */
export async function showSet(db: Db, scope: Scope, id: string, locale: Locale): Promise<WholeSet> {
  const seen = await db
    .selectFrom('criteria.criteria_set as s')
    .select('s.id')
    .where('s.id', '=', id)
    .where((it) => it.or([it('s.state', '<>', 'draft'), within(scope, 's.unit_id')]))
    .executeTakeFirst()
  if (!seen) throw new Refusal('missing', 'criteria.noSet')
  return readSet(db, id, locale)
}

/** The whole of a set, for whoever may see it and for the rules that compare it. @throws Refusal `missing`. */
export async function readSet(db: Db, id: string, locale: Locale): Promise<WholeSet> {
  const { rows } = await sql<Omit<WholeSet, 'criteria'>>`
    select s.id, s.version, s.revision, s.state, ${named(locale, 's.name')} as name, s.unit_id as "unitId",
      l.name as "unitName", s.base_id as "baseId", ${named(locale, 'b.name')} as "baseName",
      s.field_id as "fieldId", ${sql.ref(`f.name_${locale}`)} as "fieldName",
      s.topic_id as "topicId", ${sql.ref(`t.name_${locale}`)} as "topicName", s.subject_kind as "subjectKind",
      s.pass_mark as "passMark", s.to_confirm as "toConfirm", s.source,
      s.valid_from as "validFrom", s.valid_to as "validTo",
      case when r.id is not null then jsonb_build_object('number', r.number, 'issuedOn', r.issued_on,
        'signer', r.signer, 'title', r.title, 'fileId', r.file_id) end as regulation
    from criteria.criteria_set s
    left join units.label l on l.unit_id = s.unit_id
    left join criteria.criteria_set b on b.id = s.base_id
    left join programmes.field f on f.id = s.field_id
    left join programmes.topic t on t.id = s.topic_id
    left join criteria.regulation r on r.id = s.regulation_id
    where s.id = ${id}`.execute(db)
  if (!rows[0]) throw new Refusal('missing', 'criteria.noSet')
  return { ...rows[0], criteria: await listShapes(db, id, locale) }
}

async function listShapes(db: Db, setId: string, locale: Locale): Promise<WholeCriterion[]> {
  type Row = WholeCriterion & { kind: CriterionKind; points: Partial<Record<JudgedKind, Points>>; levels: Level[] }
  const { rows } = await sql<Row>`
    select c.id, c.base_id as "baseId", c.code, ${named(locale, 'c.text')} as text, c.kind,
      c.may_not_apply as "mayNotApply", c.more, ${localHint(locale)} as "evidenceHint",
      (select coalesce(jsonb_object_agg(w.subject_kind, jsonb_build_object('max', w.max_points, 'min', w.min_points)), '{}')
        from criteria.weight w where w.criterion_id = c.id) as points,
      ${levelsIn(locale)} as levels
    from criteria.criterion c where c.set_id = ${setId} order by c.ord, c.id`.execute(db)
  return rows
}
