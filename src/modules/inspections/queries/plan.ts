import { bearerOf } from '#modules/exemplars/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { KnownCode, Need } from '../checklist.ts'
import type { Part } from '../repository/team.ts'

/** The plans of the councils in scope, the newest year first. */
export async function listPlans(db: Db, scope: Scope) {
  return await db
    .selectFrom('inspections.plan as p')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .select(['p.id', 'p.year', 'p.number', 'p.issued_on as issuedOn', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where(within(scope, 'p.unit_id'))
    .orderBy('p.year', 'desc')
    .orderBy('p.id')
    .execute()
}

/** A plan with its checklist, for whoever reaches its office. @throws Refusal `missing`. */
export async function showPlan(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('inspections.plan as p')
    .innerJoin('units.label as l', 'l.unit_id', 'p.unit_id')
    .innerJoin('inspections.checklist as c', 'c.id', 'p.checklist_id')
    .select(['p.id', 'p.unit_id as unitId', 'l.name as unitName', 'p.year', 'p.aim', 'p.number'])
    .select(['p.issued_on as issuedOn', 'p.version', 'c.id as checklistId', 'c.number as checklistNumber'])
    .$narrowType<{ unitName: string }>()
    .where('p.id', '=', id)
    .where(within(scope, 'p.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, officeId: (await bearerOf(db, row.unitId, day)).id, teams: await listTeams(db, id) }
}

export type ShownPlan = Awaited<ReturnType<typeof showPlan>>
export type ShownTeam = ShownPlan['teams'][number]

async function listTeams(db: Db, planId: string) {
  const teams = await db
    .selectFrom('inspections.team')
    .select(['id', 'number', 'decided_on as decidedOn', 'valid_from as from', 'valid_to as to', 'version'])
    .where('plan_id', '=', planId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
  const members = await db
    .selectFrom('inspections.member as m')
    .innerJoin('inspections.team as t', 't.id', 'm.team_id')
    .innerJoin('identity.official as o', 'o.id', 'm.official_id')
    .select(['m.team_id as teamId', 'm.official_id as officialId', 'o.name', 'm.part'])
    .$narrowType<{ part: Part }>()
    .where('t.plan_id', '=', planId)
    .orderBy('o.name')
    .execute()
  const terms = await db
    .selectFrom('inspections.term as c')
    .innerJoin('inspections.team as t', 't.id', 'c.team_id')
    .select(['c.id', 'c.team_id as teamId', 'c.number', 'c.valid_to as to', 'c.why'])
    .where('t.plan_id', '=', planId)
    .orderBy('c.changed_at')
    .execute()
  const order: readonly Part[] = ['leader', 'secretary', 'member']
  return teams.map((team) => ({
    ...team,
    members: members
      .filter(({ teamId }) => teamId === team.id)
      .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part)),
    terms: terms.filter(({ teamId }) => teamId === team.id),
  }))
}

/** The checklists of the councils in scope, the one in use first. */
export async function listChecklists(db: Db, scope: Scope) {
  return await db
    .selectFrom('inspections.checklist as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .select(['c.id', 'c.number', 'c.why', 'c.issued_on as issuedOn', 'l.name as unitName', 'c.unit_id as unitId'])
    .select((it) =>
      it
        .selectFrom('inspections.item as i')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('i.checklist_id', '=', 'c.id')
        .as('items'),
    )
    .$narrowType<{ unitName: string; items: number }>()
    .where(within(scope, 'c.unit_id'))
    .orderBy('c.unit_id')
    .orderBy('c.number', 'desc')
    .execute()
}

/** The items of a checklist in their order. */
export async function listItems(db: Db, checklistId: string) {
  return await db
    .selectFrom('inspections.item')
    .select(['id', 'ord', 'clause', 'question', 'known', 'needs'])
    .$narrowType<{ known: KnownCode | null; needs: Need }>()
    .where('checklist_id', '=', checklistId)
    .orderBy('ord')
    .execute()
}
