import { sql } from 'kysely'
import { visible } from '#modules/exemplars/index.ts'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Card } from '../card.ts'
import { findModel } from '../repository/model.ts'
import { isOnPortal } from './adoptable.ts'

/** A model as a card, with whose way it is; nothing where nobody described it. Checks no right: see `showCard`. */
export async function readCard(db: Db, exemplarId: string): Promise<(Card & { slug: string }) | undefined> {
  const model = await findModel(db, exemplarId)
  if (!model) return undefined
  const of = await db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['s.name as exemplarName', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('e.id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  return { ...model, ...of }
}

/**
 * A card in the office: for whoever may see the record, and for every official once the portal shows it, for who copies it stands
 * outside the scope of its source.
 * @throws Refusal `missing` for anybody else.
 */
export async function showCard(db: Db, scope: Scope, exemplarId: string, day: DateText) {
  const row = await db
    .selectFrom('exemplars.exemplar as e')
    .select(['e.unit_id as unitId', visible(scope).as('isOwn')])
    .where('e.id', '=', exemplarId)
    .where('e.stage', 'not in', ['withdrawn', 'merged'])
    .where(
      sql<boolean>`${open(scope, 'e.id')} and (${visible(scope)} or (${isOnPortal(day)} and e.stage <> 'on_hold'
        and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)))`,
    )
    .executeTakeFirst()
  const card = row && (await readCard(db, exemplarId))
  if (!card) throw new Refusal('missing', 'notFound')
  return { ...card, exemplarId, unitId: row.unitId, isOwn: Boolean(row.isOwn) }
}

export type ShownCard = Awaited<ReturnType<typeof showCard>>
