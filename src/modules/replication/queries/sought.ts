import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Sought } from '../need.ts'
import { isOnPortal } from './adoptable.ts'

/** A model as it is looked for, with where its card is. */
export type SoughtModel = Sought & { exemplarId: string; slug: string; exemplarName: string; unitName: string }

/** The most models that are compared: more than a province describes in the plan's years. */
const most = 3000

/** The models that an official may see the card of (`showCard`): those of the portal, and of their own scope. */
export async function listSought(db: Db, scope: Scope, day: DateText): Promise<SoughtModel[]> {
  return await models(db)
    .where('e.stage', 'not in', ['withdrawn', 'merged'])
    .where(
      sql<boolean>`${open(scope, 'e.id')} and (${visible(scope)} or (${isOnPortal(day)} and e.stage <> 'on_hold'
        and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)))`,
    )
    .execute()
}

/** The models that anybody may read of (`getPublicModel`). */
export async function listPublicSought(db: Db, day: DateText): Promise<SoughtModel[]> {
  return await models(db)
    .where('e.stage', 'not in', ['on_hold', 'withdrawn', 'merged'])
    .where(isOnPortal(day))
    .where(sql<boolean>`exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)`)
    .execute()
}

const models = (db: Db) =>
  db
    .selectFrom('replication.model as m')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'm.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['m.exemplar_id as exemplarId', 'm.slug', 'm.name', 'm.problem', 'm.conditions', 'e.field_id as fieldId'])
    .select(['s.name as exemplarName', 'l.name as unitName'])
    .select([
      sql<string[]>`array(select t.title || ' ' || t.text from replication.step t where t.exemplar_id = m.exemplar_id
        order by t.ord)`.as('steps'),
      sql<number>`(select count(*)::int from replication.adoption a where a.exemplar_id = m.exemplar_id
        and a.state = 'confirmed' and a.failed_at is null)`.as('followers'),
      sql<number>`(select count(*)::int from replication.adoption a where a.exemplar_id = m.exemplar_id
        and a.state = 'confirmed' and a.failed_at is not null)`.as('failures'),
    ])
    .$narrowType<{ unitName: string }>()
    .orderBy('m.exemplar_id')
    .limit(most)
