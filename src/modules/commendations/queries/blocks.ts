import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { can, type State } from '../lifecycle.ts'
import { findNextDesk } from './next-desk.ts'
import { noticeBlock } from '../notice.ts'
import { findNotice } from './notice.ts'
import type { Route } from '../law.ts'
import { decidesOn } from './next-desk.ts'

/** What can be done with many dossiers at once. */
export const batchActions = ['forward', 'place'] as const
export type BatchAction = (typeof batchActions)[number]

/** A dossier of a batch: `block` says why it cannot go along; none when it can. */
export type BatchLine = {
  id: string
  code: string
  version: number
  recipientName: string
  titleName: string
  unitName: string
  block: string | undefined
  /** Where it goes, and by when it has to be dealt with there. */
  next: { desk: UnitRef; dueOn: DateText } | undefined
}

type Asked = { action: BatchAction; unit: Pick<UnitRef, 'id' | 'kind'>; day: DateText }

/**
 * Looks at many dossiers on one desk, whoever asks: what each would come to if the action were taken. Nothing is written.
 * Pages hand in ids that the reader may see; commands lock them first.
 */
export async function readBatch(db: Db, ids: readonly string[], asked: Asked): Promise<BatchLine[]> {
  if (ids.length === 0) return []
  const rows = await readRows(db, ids)
  const desks = new Map<string, string>()
  for (const holder of new Set(rows.map(({ holderId }) => holderId)))
    desks.set(holder, (await bearerOf(db, holder, asked.day)).id)

  const nextDesks = new Map<string, BatchLine['next']>()
  const lines: BatchLine[] = []
  for (const row of rows) {
    const { id, code, version, recipientName, titleName, unitName } = row
    let block = desks.get(row.holderId) === asked.unit.id ? blockOf(row, asked) : 'commendations.notOnDesk'
    let next: BatchLine['next']
    if (!block && asked.action === 'forward') {
      const way = `${row.route}/${row.sectorId}`
      if (!nextDesks.has(way)) nextDesks.set(way, await findNextDesk(db, { ...row, ...asked.unit }, asked.day))
      next = nextDesks.get(way)
      if (!next) block = 'commendations.noDesk'
    }
    if (!block && asked.action === 'place' && row.notice) block = noticeBlock(await findNotice(db, id, asked.day))
    lines.push({ id, code, version, recipientName, titleName, unitName, block, next })
  }
  return lines
}

function blockOf(row: Row, { action, unit }: Asked): string | undefined {
  if (row.state === 'on_hold') return 'commendations.held'
  if (!can(action, { state: row.state as State })) return `commendations.stays.${row.state}`
  if (row.stage === 'on_hold') return 'commendations.exemplarHeld'
  if (row.opinions > 0) return 'commendations.opinionOpen'
  const decidesHere = decidesOn(row, unit.kind)
  if (action === 'forward') return decidesHere ? 'commendations.decidesHere' : undefined
  if (!decidesHere) return 'commendations.decidesElsewhere'
  if (row.rewarded > 0) return 'commendations.rewarded'
  if (row.ballotRule && row.procedure === 'full' && !row.councilPassed) return 'commendations.ballotNeeded'
  return undefined
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

async function readRows(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('commendations.dossier as d')
    .innerJoin('commendations.title as t', 't.id', 'd.title_id')
    .innerJoin('units.label as l', 'l.unit_id', 'd.unit_id')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'd.exemplar_id')
    .select(['d.id', 'd.code', 'd.version', 'd.state', 'd.route', 'd.procedure', 'd.holder_id as holderId', 'e.stage'])
    .select(['d.sector_id as sectorId', 'd.recipient_name as recipientName', 'd.council_passed as councilPassed'])
    .select(['t.name_vi as titleName', 't.deciders', 't.ballot_rule as ballotRule', 't.notice', 'l.name as unitName'])
    .select([
      sql<number>`(select count(*)::int from commendations.opinion o
        where o.dossier_id = d.id and o.answered_at is null)`.as('opinions'),
      sql<number>`(select count(*)::int from commendations.dossier_achievement da
        join commendations.rewarded r on r.achievement_id = da.achievement_id where da.dossier_id = d.id)`.as(
        'rewarded',
      ),
    ])
    .where(sql<boolean>`d.id in (select unnest(${sql.val(ids)}::uuid[]))`)
    .orderBy('d.code')
    .execute()
  return rows.map((row) => ({ ...row, route: row.route as Route, unitName: row.unitName ?? '' }))
}
