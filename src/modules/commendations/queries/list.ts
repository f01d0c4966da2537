import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { Merit } from '../law.ts'
import { closedStates, type State, timedStates } from '../lifecycle.ts'
import { pageSize } from '../listing.ts'
import { visibleDossier } from './visible.ts'

/** What the list is narrowed to. `deskId`: only what lies there now. */
export type DossierFilter = {
  q?: string | undefined
  state?: State | undefined
  merit?: Merit | undefined
  titleKey?: string | undefined
  unitId?: string | undefined
  deskId?: string | undefined
  late?: boolean | undefined
}

export type ListedDossier = {
  id: string
  code: string
  version: number
  recipientName: string
  titleName: string
  merit: Merit
  unitName: string
  holderName: string
  state: State
  dueOn: DateText | null
  fast: boolean
}

/** A page of the dossiers that the reader may see, what falls due first at the top, with how many there are. */
export async function listDossiers(
  db: Db,
  scope: Scope,
  filter: DossierFilter,
  { page, day, size = pageSize }: { page: number; day: DateText; size?: number },
): Promise<{ rows: ListedDossier[]; total: number }> {
  const narrowed = narrow(db, scope, filter, day)
  const [rows, { total }] = await Promise.all([
    narrowed
      .innerJoin('units.label as l', 'l.unit_id', 'd.unit_id')
      .innerJoin('units.label as h', 'h.unit_id', 'd.holder_id')
      .select(['d.id', 'd.code', 'd.version', 'd.recipient_name as recipientName', 't.name_vi as titleName', 'd.merit'])
      .select(['l.name as unitName', 'h.name as holderName', 'd.state', 'd.due_on as dueOn', 'd.fast'])
      .$narrowType<{ unitName: string; holderName: string }>()
      .orderBy(sql`d.state in ('decided', 'declined', 'withdrawn')`)
      .orderBy('d.due_on', (it) => it.asc().nullsLast())
      .orderBy('d.id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    narrowed.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
  ])
  return { total, rows: rows.map((row) => ({ ...row, merit: row.merit as Merit, state: row.state as State })) }
}

/** The ids and versions of everything under a filter: what a batch over the whole list is made of. */
export async function listDossierItems(db: Db, scope: Scope, filter: DossierFilter, day: DateText) {
  return await narrow(db, scope, filter, day).select(['d.id', 'd.version']).orderBy('d.code').limit(5000).execute()
}

/** How many stand in each state. */
export async function countByState(
  db: Db,
  scope: Scope,
  filter: DossierFilter,
  day: DateText,
): Promise<Map<State, number>> {
  const rows = await narrow(db, scope, { ...filter, state: undefined }, day)
    .select(['d.state', sql<number>`count(*)::int`.as('many')])
    .groupBy('d.state')
    .execute()
  return new Map(rows.map(({ state, many }) => [state as State, many]))
}

function narrow(db: Db, scope: Scope, it: DossierFilter, day: DateText) {
  return db
    .selectFrom('commendations.dossier as d')
    .innerJoin('commendations.title as t', 't.id', 'd.title_id')
    .where(visibleDossier(scope))
    .$if(it.state !== undefined, (q) => q.where('d.state', '=', it.state!))
    .$if(it.merit !== undefined, (q) => q.where('d.merit', '=', it.merit!))
    .$if(it.titleKey !== undefined, (q) => q.where('t.key', '=', it.titleKey!))
    .$if(it.unitId !== undefined, (q) => q.where('d.unit_id', '=', it.unitId!))
    .$if(it.deskId !== undefined, (q) =>
      q.where('d.holder_id', '=', it.deskId!).where('d.state', 'not in', closedStates),
    )
    .$if(it.late === true, (q) => q.where('d.due_on', '<', day).where('d.state', 'in', timedStates))
    .$if(Boolean(it.q), (q) =>
      q.where((eb) =>
        eb.or([
          eb('d.recipient_folded', 'like', `%${fold(it.q!).replace(/[%_\\]/g, '\\$&')}%`),
          eb('d.code', '=', it.q!),
        ]),
      ),
    )
}

/** Which of these dossiers the reader may see. */
export async function listVisibleDossiers(db: Db, scope: Scope, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('commendations.dossier as d')
    .select('d.id')
    .where(sql<boolean>`d.id in (select unnest(${sql.val(ids)}::uuid[]))`)
    .where(visibleDossier(scope))
    .execute()
  return rows.map(({ id }) => id)
}
