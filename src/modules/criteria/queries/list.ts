import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { JudgedKind } from '../subject-kind.ts'
import { named } from './set.ts'
import type { SetState } from './shape.ts'

/** A set in a list. */
export type ListedSet = {
  id: string
  name: string
  version: number
  state: SetState
  unitName: string | null
  fieldName: string | null
  topicName: string | null
  subjectKind: JudgedKind | null
  regulation: string | null
  passMark: number
  validFrom: DateText | null
  validTo: DateText | null
}

/** Every set that is in force, was, or is proposed, for everybody to read; drafts of the units in scope alone. */
export async function listSets(db: Db, scope: Scope, locale: Locale): Promise<ListedSet[]> {
  const { rows } = await sql<ListedSet>`
    select s.id, ${named(locale, 's.name')} as name, s.version, s.state, l.name as "unitName",
      ${sql.ref(`f.name_${locale}`)} as "fieldName", ${sql.ref(`t.name_${locale}`)} as "topicName",
      s.subject_kind as "subjectKind", r.number as regulation, s.pass_mark as "passMark",
      s.valid_from as "validFrom", s.valid_to as "validTo"
    from criteria.criteria_set s
    left join units.label l on l.unit_id = s.unit_id
    left join programmes.field f on f.id = s.field_id
    left join programmes.topic t on t.id = s.topic_id
    left join criteria.regulation r on r.id = s.regulation_id
    where s.state <> 'draft' or ${within(scope, 's.unit_id')}
    order by l.name nulls first, f.code nulls first, t.ord nulls first, s.subject_kind nulls first, s.version desc`.execute(
    db,
  )
  return rows
}

/** The sets that a unit may begin a draft from: common ones in force, proposals, and its own in force. */
export async function listSources(db: Db, unitId: string, day: DateText, locale: Locale) {
  const { rows } = await sql<{ id: string; name: string; state: SetState; unitId: string | null }>`
    select s.id, ${named(locale, 's.name')} as name, s.state, s.unit_id as "unitId"
    from criteria.criteria_set s
    left join programmes.field f on f.id = s.field_id
    where (s.state = 'issued' and daterange(s.valid_from, s.valid_to) @> ${day}::date
        and (s.unit_id is null or s.unit_id = ${unitId}::uuid))
      or s.state = 'proposal'
    order by s.state = 'proposal', s.unit_id is null desc, f.code nulls first, name`.execute(db)
  return rows
}
