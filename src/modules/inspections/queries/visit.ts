import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { KnownCode, Need, Side, Verdict } from '../checklist.ts'
import type { Part } from '../repository/team.ts'
import type { Reason } from '../risk.ts'
import type { VisitState } from '../visit.ts'

const visits = (db: Db) =>
  db
    .selectFrom('inspections.visit as v')
    .innerJoin('inspections.plan as p', 'p.id', 'v.plan_id')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .leftJoin('inspections.team as t', 't.id', 'v.team_id')
    .select([
      'v.id',
      'v.unit_id as unitId',
      'l.name as unitName',
      'v.plan_id as planId',
      'p.year',
      'v.reasons',
      'v.why',
    ])
    .select(['v.planned_on as plannedOn', 'v.team_id as teamId', 'v.state', 'v.self_due_on as selfDueOn'])
    .select(['v.self_sent_at as selfSentAt', 'v.visited_on as visitedOn', 'v.version'])
    .select(['t.number as teamNumber', 't.valid_from as teamFrom', 't.valid_to as teamTo'])
    .$narrowType<{ unitName: string; state: VisitState; reasons: Reason[] }>()

/** The visits that the reader may see, of a year or of one plan, by day: whose units are in scope (for a team, in its term). */
export async function listVisits(db: Db, scope: Scope, of: { year: number } | { planId: string }) {
  return await visits(db)
    .select([
      'v.chosen_at as chosenAt',
      sql<number>`(select count(*) from inspections.remedy r join inspections.finding f on f.id = r.finding_id
        where f.visit_id = v.id)`.as('remedies'),
      sql<number>`(select count(*) from inspections.remedy r join inspections.finding f on f.id = r.finding_id
        where f.visit_id = v.id and r.closed_on is null)`.as('open'),
    ])
    .where(within(scope, 'v.unit_id'))
    .$if('year' in of, (it) => it.where('p.year', '=', (of as { year: number }).year))
    .$if('planId' in of, (it) => it.where('p.id', '=', (of as { planId: string }).planId))
    .orderBy('v.planned_on')
    .orderBy('l.name')
    .execute()
}

export type ListedVisit = Awaited<ReturnType<typeof listVisits>>[number]

/** The years in which units in scope were put on a plan, the newest first. */
export async function listVisitYears(db: Db, scope: Scope): Promise<number[]> {
  const rows = await db
    .selectFrom('inspections.visit as v')
    .innerJoin('inspections.plan as p', 'p.id', 'v.plan_id')
    .select('p.year')
    .distinct()
    .where(within(scope, 'v.unit_id'))
    .orderBy('p.year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** One visit with whose team it is; refused as missing where its unit is not in scope. @throws Refusal `missing`. */
export async function showVisit(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await visits(db)
    .innerJoin('units.label as pl', 'pl.unit_id', 'p.unit_id')
    .select('pl.name as planUnitName')
    .$narrowType<{ planUnitName: string }>()
    .select(['p.checklist_id as checklistId', 'p.unit_id as planUnitId', 'p.aim', 'p.number as planNumber'])
    .select(['p.issued_on as planIssuedOn', 'v.number', 'v.concluded_on as concludedOn', 'v.conclusion'])
    .select(['t.decided_on as teamDecidedOn'])
    .where('v.id', '=', id)
    .where(within(scope, 'v.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [keeper, office, members, signatures] = [
    await bearerOf(db, row.unitId, day),
    await bearerOf(db, row.planUnitId, day),
    await listMembers(db, row.teamId),
    await listSignatures(db, id),
  ]
  const postIds = members.map(({ postId }) => postId)
  const leaderPostIds = members.filter(({ part }) => part === 'leader').map(({ postId }) => postId)
  const standing = { keeperId: keeper.id, officeId: office.id, postIds, leaderPostIds }
  return { ...row, ...standing, members, signatures }
}

export type ShownVisit = Awaited<ReturnType<typeof showVisit>>

async function listMembers(db: Db, teamId: string | null) {
  if (teamId === null) return []
  return await db
    .selectFrom('inspections.member as m')
    .innerJoin('identity.official as o', 'o.id', 'm.official_id')
    .select(['m.post_id as postId', 'o.name', 'm.part'])
    .$narrowType<{ part: Part }>()
    .where('m.team_id', '=', teamId)
    .orderBy(sql`array_position(array['leader', 'secretary', 'member'], m.part)`)
    .orderBy('o.name')
    .execute()
}

async function listSignatures(db: Db, visitId: string) {
  return await db
    .selectFrom('inspections.signature')
    .select(['side', 'name', 'title', 'strokes', 'words', 'refusal', 'witnesses'])
    .select(['sha256', 'signed_at as signedAt', 'on_team_device as onTeamDevice'])
    .$narrowType<{ side: 'unit' | 'team' }>()
    .where('visit_id', '=', visitId)
    .orderBy('signed_at')
    .execute()
}

/** The items of a visit's checklist, each with what the unit and the team answered. The team's is left out where it is not open. */
export async function listAnswers(db: Db, visit: Pick<ShownVisit, 'id' | 'checklistId'>, sides: readonly Side[]) {
  const items = await db
    .selectFrom('inspections.item')
    .select(['id', 'ord', 'clause', 'question', 'known', 'needs'])
    .$narrowType<{ known: KnownCode | null; needs: Need }>()
    .where('checklist_id', '=', visit.checklistId)
    .orderBy('ord')
    .execute()
  const answers = await db
    .selectFrom('inspections.answer as a')
    .leftJoin('files.file as f', 'f.id', 'a.file_id')
    .innerJoin('identity.official as o', 'o.id', 'a.noted_by')
    .select(['a.item_id as itemId', 'a.side', 'a.verdict', 'a.comment', 'a.file_id as fileId', 'f.name as fileName'])
    .select(['a.known', 'a.noted_at as notedAt', 'o.name as notedBy'])
    .$narrowType<{ side: Side; verdict: Verdict }>()
    .where('a.visit_id', '=', visit.id)
    .where('a.side', 'in', [...sides, 'self'])
    .execute()
  const answerOf = (itemId: string, side: Side) =>
    answers.find((it) => it.itemId === itemId && it.side === side) ?? null
  return items.map((it) => ({ ...it, self: answerOf(it.id, 'self'), team: answerOf(it.id, 'team') }))
}

export type AnsweredItem = Awaited<ReturnType<typeof listAnswers>>[number]
