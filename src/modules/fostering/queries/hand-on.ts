import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What whoever takes a plan over must know of it. */
export type HandedPlan = {
  id: string
  version: number
  name: string
  unitId: string
  unitName: string
  mentor: string
  goal: string
  openWeaknesses: { remedy: string; dueOn: DateText | null }[]
  nextReview: DateText | null
  lastVisit: DateText | null
}

/** The running plans of the units in scope, by who stands beside them, then by name: the list for when somebody leaves. */
export async function listToHandOn(db: Db, scope: Scope): Promise<HandedPlan[]> {
  const { rows } = await sql<HandedPlan>`
    select p.id, p.version, s.name, p.unit_id as "unitId", l.name as "unitName", p.mentor, p.goal,
      coalesce((select jsonb_agg(jsonb_build_object('remedy', w.remedy, 'dueOn', w.due_on) order by w.due_on nulls last, w.id)
        from fostering.weakness w where w.plan_id = p.id and w.remedied_on is null), '[]') as "openWeaknesses",
      (select min(r.due_on) from fostering.review r where r.plan_id = p.id and r.done_on is null) as "nextReview",
      (select max(v.on_day) from fostering.visit v where v.plan_id = p.id) as "lastVisit"
    from fostering.plan p
    join exemplars.exemplar e on e.id = p.exemplar_id
    join exemplars.subject s on s.id = e.subject_id
    join units.label l on l.unit_id = p.unit_id
    where p.ended_on is null and ${within(scope, 'p.unit_id')} and ${open(scope, 'p.exemplar_id')}
    order by lower(p.mentor), p.mentor, s.name, p.id`.execute(db)
  return rows
}
