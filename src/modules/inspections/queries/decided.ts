import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { Part } from '../repository/team.ts'

/**
 * A team as the decision that sent it said: its units with their last day, its members with the post they held that day, and the last day
 * of its term. A later decision may have moved that day, so it is read from the act itself. Whoever asks has read the plan or a visit.
 */
export async function showDecided(db: Db, teamId: string) {
  const team = await db
    .selectFrom('inspections.team as t')
    .innerJoin('inspections.plan as p', 'p.id', 't.plan_id')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select(['t.number', 't.decided_on as decidedOn', 't.valid_from as from', 't.valid_to as to', 'p.year'])
    .select(['l.name as officeName', 'p.number as planNumber', 'p.issued_on as planOn'])
    .$narrowType<{ officeName: string }>()
    .where('t.id', '=', teamId)
    .executeTakeFirstOrThrow()
  const members = await db
    .selectFrom('inspections.member as m')
    .innerJoin('identity.official as o', 'o.id', 'm.official_id')
    .select(['o.name', 'm.part', 'm.official_id as officialId'])
    .$narrowType<{ part: Part }>()
    .where('m.team_id', '=', teamId)
    .orderBy(sql`array_position(array['leader', 'secretary', 'member'], m.part)`)
    .orderBy('o.name')
    .execute()
  const posts = await db
    .selectFrom('identity.post as p')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select(['p.official_id as officialId', 'p.title', 'l.name as unitName'])
    .where(
      'p.official_id',
      'in',
      members.map(({ officialId }) => officialId),
    )
    .where('p.named', '=', false)
    .where('p.valid_from', '<=', team.decidedOn)
    .where(({ or, eb }) => or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>', team.decidedOn)]))
    .orderBy('p.valid_from')
    .execute()
  const units = await db
    .selectFrom('inspections.visit as v')
    .innerJoin('units.label as l', 'l.unit_id', 'v.unit_id')
    .select(['l.name as unitName', 'v.self_due_on as selfDueOn'])
    .$narrowType<{ unitName: string }>()
    .where('v.team_id', '=', teamId)
    .orderBy('v.planned_on')
    .orderBy('l.name')
    .execute()
  const { to, ...rest } = team
  const until = (await untilOf(db, teamId)) ?? addDays(to, -1)
  return {
    ...{ ...rest, until, units },
    members: members.map(({ officialId, ...it }) => {
      const post = posts.find((some) => some.officialId === officialId)
      return { ...it, title: post?.title ?? null, unitName: post?.unitName ?? null }
    }),
  }
}

async function untilOf(db: Db, teamId: string): Promise<DateText | undefined> {
  const act = await db
    .selectFrom('audit.entry')
    .select(sql<DateText | null>`input ->> 'until'`.as('until'))
    .where('subject_id', '=', teamId)
    .where('action', '=', 'inspections.appointTeam')
    .executeTakeFirst()
  return act?.until ?? undefined
}

/** When a plan was issued, as the act was done; none while it is a draft. What was put on it later came after the issued words. */
export async function findIssuedAt(db: Db, planId: string): Promise<Date | undefined> {
  const act = await db
    .selectFrom('audit.entry')
    .select('at')
    .where('subject_id', '=', planId)
    .where('action', '=', 'inspections.issuePlan')
    .executeTakeFirst()
  return act?.at
}
