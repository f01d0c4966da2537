import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { doubtsPerPage } from '../listing.ts'
import type { Reason } from '../likeness.ts'
import type { Rung } from '../ladder.ts'
import type { Stage } from '../stage.ts'
import type { SubjectKind } from '../subject.ts'
import { rungIn } from './rung.ts'
import { visible } from './visible.ts'

/** One of two records that may be about one person. */
export type Side = {
  id: string
  code: string
  name: string
  kind: SubjectKind
  birthYear: number | null
  hamlet: string | null
  placeId: string
  placeName: string
  occupation: string | null
  unitId: string
  unitName: string
  fieldName: string
  summary: string
  stage: Stage
  discoveredOn: DateText
  version: number
  subjectId: string
  recognitions: number
  rung: Rung
}

/** Two records side by side, with what speaks for their being one. */
export type Doubt = { a: Side; b: Side; score: number; reasons: Reason[] }

/** The pairs that nobody has judged yet, of records that the reader may both see, the likeliest first. */
export async function listDoubts(db: Db, scope: Scope, page: number): Promise<{ doubts: Doubt[]; total: number }> {
  const { rows } = await sql<Doubt & { total: number }>`
    select ${side('a')} as a, ${side('b')} as b, p.score, p.reasons, count(*) over ()::int as total
    from exemplars.likely_pair p ${sides(sql`p.subject_id`, sql`p.other_id`)}
    where ${visible(scope, 'ea')} and ${visible(scope, 'eb')} and ${isOpen('ea')} and ${isOpen('eb')} and not exists (
      select 1 from exemplars.different d where d.ended_at is null
        and (d.subject_id, d.other_id) in ((p.subject_id, p.other_id), (p.other_id, p.subject_id)))
    order by p.score desc, ea.code, eb.code limit ${doubtsPerPage} offset ${(page - 1) * doubtsPerPage}`.execute(db)
  return { doubts: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Two records for comparing. @throws Refusal `missing` where the reader may not see both. */
export async function showDoubt(db: Db, scope: Scope, a: string, b: string): Promise<Doubt> {
  const { rows } = await sql<Doubt>`
    select ${side('a')} as a, ${side('b')} as b, coalesce(p.score, 0) as score, coalesce(p.reasons, '{}') as reasons
    from (select ${a}::uuid as a, ${b}::uuid as b) it
    join exemplars.exemplar xa on xa.id = it.a join exemplars.exemplar xb on xb.id = it.b
    ${sides(sql`xa.subject_id`, sql`xb.subject_id`)}
    left join exemplars.likely_pair p
      on (p.subject_id, p.other_id) in ((xa.subject_id, xb.subject_id), (xb.subject_id, xa.subject_id))
    where ea.id = it.a and eb.id = it.b and ${visible(scope, 'ea')} and ${visible(scope, 'eb')}`.execute(db)
  if (!rows[0] || a === b) throw new Refusal('missing', 'notFound')
  return rows[0]
}

/** What was judged of two records, newest first: one person, or not. `linkId` where they were merged. */
export type Verdict = {
  a: { id: string; code: string; name: string; unitName: string }
  b: { id: string; code: string; name: string; unitName: string }
  linkId: string | null
  reason: string | null
  by: string
  at: Date
}

export async function listVerdicts(db: Db, scope: Scope, limit = 50): Promise<Verdict[]> {
  const short = (
    at: 'a' | 'b',
  ) => sql`jsonb_build_object('id', ${sql.ref(`e${at}.id`)}, 'code', ${sql.ref(`e${at}.code`)},
    'name', ${sql.ref(`s${at}.name`)}, 'unitName', ${sql.ref(`l${at}.name`)})`
  const { rows } = await sql<Verdict>`
    select ${short('a')} as a, ${short('b')} as b, it."linkId", it.reason, o.name as by, it.at
    from (
      select x.record_id as a, x.kept_id as b, x.id as "linkId", x.reason, x.decided_by, x.decided_at as at
      from exemplars.same x where x.ended_at is null
      union all
      select ea.id, eb.id, null, d.reason, d.judged_by, d.judged_at from exemplars.different d
      join exemplars.exemplar ea on ea.subject_id = d.subject_id join exemplars.exemplar eb on eb.subject_id = d.other_id
      where d.ended_at is null
    ) it
    join exemplars.exemplar ea on ea.id = it.a join exemplars.subject sa on sa.id = ea.subject_id
    join exemplars.exemplar eb on eb.id = it.b join exemplars.subject sb on sb.id = eb.subject_id
    join units.label la on la.unit_id = ea.unit_id join units.label lb on lb.unit_id = eb.unit_id
    join identity.official o on o.id = it.decided_by
    where ${visible(scope, 'ea')} and ${visible(scope, 'eb')} order by it.at desc, ea.code limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

const isOpen = (alias: string) => sql`${sql.ref(`${alias}.stage`)} not in ('withdrawn', 'merged')`

const sides = (a: RawBuilder<unknown>, b: RawBuilder<unknown>) => sql.join([sideOf('a', a), sideOf('b', b)], sql` `)

const sideOf = (at: 'a' | 'b', subjectId: RawBuilder<unknown>) => sql`
  join exemplars.subject ${sql.ref(`s${at}`)} on ${sql.ref(`s${at}.id`)} = ${subjectId}
  join exemplars.exemplar ${sql.ref(`e${at}`)} on ${sql.ref(`e${at}.subject_id`)} = ${sql.ref(`s${at}.id`)}
  join units.label ${sql.ref(`p${at}`)} on ${sql.ref(`p${at}.unit_id`)} = ${sql.ref(`s${at}.unit_id`)}
  join units.label ${sql.ref(`k${at}`)} on ${sql.ref(`k${at}.unit_id`)} = ${sql.ref(`e${at}.unit_id`)}
  join programmes.field ${sql.ref(`f${at}`)} on ${sql.ref(`f${at}.id`)} = ${sql.ref(`e${at}.field_id`)}`

const columns = {
  ...{ id: 'e.id', code: 'e.code', name: 's.name', kind: 's.kind', birthYear: 's.birth_year', hamlet: 's.hamlet' },
  ...{
    placeId: 's.unit_id',
    placeName: 'p.name',
    occupation: 's.occupation',
    unitId: 'e.unit_id',
    unitName: 'k.name',
    fieldName: 'f.name_vi',
  },
  ...{
    summary: 'e.summary',
    stage: 'e.stage',
    discoveredOn: 'e.discovered_on',
    version: 'e.version',
    subjectId: 's.id',
  },
} satisfies Record<Exclude<keyof Side, 'recognitions' | 'rung'>, string>

const side = (at: 'a' | 'b') => {
  const parts = Object.entries(columns).map(
    ([name, from]) => sql`${sql.lit(name)}, ${sql.ref(from.replace('.', `${at}.`))}`,
  )
  const recognitions = sql`(select count(*) from exemplars.recognition r where r.exemplar_id = ${sql.ref(`e${at}.id`)})`
  return sql`jsonb_build_object(${sql.join(parts)}, 'recognitions', ${recognitions}, 'rung', ${rungIn(`e${at}`)})`
}

/** True while it stands that two subjects are others. */
export async function isToldApart(db: Db, a: string, b: string): Promise<boolean> {
  const row = await db
    .selectFrom('exemplars.different')
    .select('judged_at')
    .where('subject_id', 'in', [a, b])
    .where('other_id', 'in', [a, b])
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
