import { sql } from 'kysely'
import { type Permissions, permissionsOn, phaseOn, readRound, type Round } from '#modules/criteria/index.ts'
import { findParent } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Assessed, asSeenBy, type Known, refOf } from '../blind-view.ts'
import { callNamesOf } from '../redaction.ts'
import type { SubjectKind } from '../subject.ts'
import { listReleased } from './round.ts'

/**
 * The exemplars that an official is asked to judge without names on a day: open rounds whose phase shows none. They reach
 * these through the assessment page alone. Who abstained stays outside until the round is closed.
 */
export async function listBlindlyAssessed(db: Db, officialId: string, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select x.exemplar_id as id
    from criteria.assignment a
    join criteria.round r on r.id = a.round_id and r.closed_at is null
    join exemplars.round x on x.round_id = r.id
    where a.assessor_id = ${officialId} and a.removed_at is null
      and not exists (select 1 from criteria.phase p where p.round_id = r.id and p.sees_names
        and daterange(p.from_day, p.to_day) @> ${day}::date)`.execute(db)
  return rows.map(({ id }) => id)
}

/** One asking as its assessor sees it: the record by the one view function, and what they may do today. */
export type ShownAssignment = {
  id: string
  exemplarId: string
  exemplarVersion: number
  round: Round
  phase: (Permissions & { name: string; to: DateText | null }) | undefined
  permissions: Permissions
  record: Assessed
  isAnswered: boolean
}

/** The record that an official was asked to judge, as they may see it today. Refused as missing for anybody else. */
export async function showAssignment(
  db: Db,
  officialId: string,
  id: string,
  day: DateText,
  locale: Locale,
): Promise<ShownAssignment> {
  const row = await db
    .selectFrom('criteria.assignment as a')
    .innerJoin('exemplars.round as x', 'x.round_id', 'a.round_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .select(['a.id', 'a.round_id as roundId', 'x.exemplar_id as exemplarId', 'e.version'])
    .select(sql<boolean>`num_nonnulls(a.abstained_at, a.assessment_id) > 0`.as('isAnswered'))
    .where('a.id', '=', id)
    .where('a.assessor_id', '=', officialId)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const round = await readRound(db, row.roundId)
  const permissions = permissionsOn(round.phases, day)
  const known = await readKnown(db, row.exemplarId, round.unitId, day)
  const record = asSeenBy(permissions, await readAssessed(db, row.exemplarId, row.roundId, locale), known)
  const { exemplarId, version: exemplarVersion, isAnswered } = row
  return { id, exemplarId, exemplarVersion, round, phase: phaseOn(round.phases, day), permissions, record, isAnswered }
}

/** What waits for an assessor, the record that the fewest have judged first. */
export async function listAssigned(db: Db, officialId: string, day: DateText, locale: Locale) {
  const rows = await db
    .selectFrom('criteria.assignment as a')
    .innerJoin('criteria.round as r', 'r.id', 'a.round_id')
    .select(['a.id', 'a.assigned_at as assignedAt'])
    .select(
      sql<number>`(select count(*) from criteria.assignment g where g.round_id = r.id and g.assessment_id is not null)`.as(
        'given',
      ),
    )
    .where('a.assessor_id', '=', officialId)
    .where('r.closed_at', 'is', null)
    .where(sql<boolean>`num_nonnulls(a.abstained_at, a.removed_at, a.assessment_id) = 0`)
    .orderBy('given')
    .orderBy('a.assigned_at')
    .execute()
  return await Promise.all(
    rows.map(async (row) => ({ ...row, ...(await showAssignment(db, officialId, row.id, day, locale)) })),
  )
}

/** The record before any view is taken of it: never handed out but through `asSeenBy`. */
async function readAssessed(db: Db, exemplarId: string, roundId: string, locale: Locale): Promise<Assessed> {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .leftJoin('programmes.topic as t', 't.id', 'e.topic_id')
    .select(['s.name', 's.kind', 's.occupation', 'e.summary', 'l.name as unitName'])
    .select([`f.name_${locale} as fieldName`, `t.name_${locale} as topicName`])
    .$narrowType<{ unitName: string; kind: SubjectKind }>()
    .where('e.id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  const achievements = await db
    .selectFrom('exemplars.achievement')
    .select(['what', 'before_value as before', 'after_value as after'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('ord')
    .execute()
  const evidence = await db
    .selectFrom('exemplars.evidence as v')
    .innerJoin('files.file as f', 'f.id', 'v.file_id')
    .select(['v.id', 'v.title', 'f.type'])
    .where('v.exemplar_id', '=', exemplarId)
    .where('v.removed_at', 'is', null)
    .orderBy('v.id')
    .execute()
  const released = await listReleased(db, roundId)
  return {
    ...{ ...row, ref: refOf(roundId), achievements },
    evidence: evidence.map((it) => ({ ...it, isOpen: released.some(({ evidenceId }) => evidenceId === it.id) })),
  }
}

/** Who and what a blind phase keeps back: the subject, those who had to do with the record, their units and files. */
export async function readKnown(db: Db, exemplarId: string, judgingUnitId: string, day: DateText): Promise<Known> {
  const { rows } = await sql<{
    people: (string | null)[]
    unitIds: string[]
    codes: string[]
    files: string[]
    hamlet: string | null
    kind: string
    name: string
  }>`
    select s.kind, s.name, s.hamlet,
      array[s.name, s.name_km, s.guardian] || array(
        select o.name from identity.official o where o.id = e.created_by
          or o.id in (select sent_by from exemplars.nomination where exemplar_id = e.id)
          or o.id in (select added_by from exemplars.evidence where exemplar_id = e.id)) as people,
      array(select distinct it from unnest(array[e.unit_id, s.unit_id]
        || array(select from_unit_id from exemplars.nomination where exemplar_id = e.id)) it) as "unitIds",
      array[e.code, e.slug, e.id::text] as codes,
      array(select f.name from exemplars.evidence v join files.file f on f.id = v.file_id where v.exemplar_id = e.id) as files
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id where e.id = ${exemplarId}`.execute(db)
  const { people, unitIds, codes, files, hamlet, kind, name } = rows[0]!
  const units = await namesOfUnits(db, await withAncestors(db, unitIds, judgingUnitId, day))
  return {
    ...{ people: people.filter((it) => it !== null), codes, files, units: hamlet ? [hamlet, ...units] : units },
    callNames: kind === 'individual' || kind === 'household' ? callNamesOf(name) : [],
  }
}

/** The units and those above them, up to the one that judges: its own name tells nothing. */
async function withAncestors(db: Db, unitIds: readonly string[], judgingUnitId: string, day: DateText) {
  const all = new Set<string>()
  for (const first of unitIds) {
    let id: string | undefined = first
    while (id && id !== judgingUnitId && !all.has(id)) {
      all.add(id)
      const parent: { id: string; kind: string } | undefined = await findParent(db, id, day)
      id = parent && parent.kind !== 'province' ? parent.id : undefined
    }
  }
  return [...all]
}

async function namesOfUnits(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('units.name')
    .select(['name', 'short', 'km'])
    .where(sql<boolean>`unit_id = any (${sql.val([...ids])}::uuid[])`)
    .execute()
  return rows.flatMap(({ name, short, km }) => [name, short, ...(km ? [km] : [])])
}
