import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { EventForm, EventKind, EventState } from '../event.ts'
import type { View } from '../paths.ts'
import { openEvent } from './open-event.ts'
import { invitedTo } from './seen-event.ts'

const own = (scope: Scope) => within(scope, 'e.unit_id')

/** What stands in each part of the list: what comes, what the units were asked to, what took place and is not closed, what is over. */
const partOf: Record<View, (scope: Scope, now: Date) => RawBuilder<boolean>> = {
  coming: (scope, now) => sql`${own(scope)} and e.state in ('draft', 'announced') and e.ends_at > ${now}`,
  invited: (scope, now) => sql`not ${own(scope)} and ${invitedTo(scope)} and e.ends_at > ${now}`,
  unfinished: (scope, now) =>
    sql`${own(scope)} and (e.state = 'held' or (e.state in ('draft', 'announced') and e.ends_at <= ${now}))`,
  past: (scope) => sql`${own(scope)} and e.state in ('closed', 'cancelled')`,
}

/** The events of a part that the reader may see: the next ones first, of what is over the newest. */
export async function listEvents(db: Db, scope: Scope, view: View, now: Date, page: { limit: number; offset: number }) {
  return await db
    .selectFrom('events.event as e')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['e.id', 'e.title', 'e.kind', 'e.form', 'e.state', 'e.starts_at as startsAt', 'e.ends_at as endsAt'])
    .select(['e.place', 'e.unit_id as unitId', 'l.name as unitName'])
    .$narrowType<{ unitName: string; kind: EventKind; form: EventForm; state: EventState }>()
    .where(openEvent(scope))
    .where(partOf[view](scope, now))
    .orderBy('e.starts_at', view === 'coming' || view === 'invited' ? 'asc' : 'desc')
    .orderBy('e.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many events each part of the list holds. */
export async function countEvents(db: Db, scope: Scope, now: Date): Promise<Record<View, number>> {
  const of = (view: View) => sql<number>`count(*) filter (where ${partOf[view](scope, now)})`
  const row = await db
    .selectFrom('events.event as e')
    .select([
      of('coming').as('coming'),
      of('unfinished').as('unfinished'),
      of('past').as('past'),
      of('invited').as('invited'),
    ])
    .where(openEvent(scope))
    .executeTakeFirstOrThrow()
  return { coming: row.coming, unfinished: row.unfinished, past: row.past, invited: row.invited }
}

export type ListedEvent = Awaited<ReturnType<typeof listEvents>>[number]
