import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { BatchItem } from '../batch-item.ts'
import { type BatchAction, type BatchLine, readBatch } from '../queries/blocks.ts'

type Asked = { action: BatchAction; unit: { id: string; kind: string }; day: string }

/**
 * Locks the dossiers of a batch and reads them again. All go or none: what changed since the preview, or may not go,
 * refuses the whole, and the preview shows why.
 */
export async function lockBatch(db: Db, items: readonly BatchItem[], asked: Asked): Promise<BatchLine[]> {
  if (items.length === 0) throw new Refusal('invalid', 'invalid', { items: 'commendations.nothingChosen' })
  const ids = items.map(({ id }) => id)
  await sql`select id from commendations.dossier where id in (select unnest(${sql.val(ids)}::uuid[])) order by id for update`.execute(
    db,
  )
  const lines = await readBatch(db, ids, asked)
  const seen = new Map(items.map(({ id, version }) => [id, version]))
  const changed = lines.length !== seen.size || lines.some((it) => it.version !== seen.get(it.id))
  if (changed) throw new Refusal('conflict', 'commendations.changedSince')
  const blocked = lines.find(({ block }) => block)
  if (blocked) throw new Refusal('conflict', blocked.block!, undefined, { code: blocked.code })
  return lines
}

type Moved = { unitId: string; byId: string; at: Date; note: string | null }

/** Sends the dossiers of a batch on, each to its own next desk. */
export async function forwardAll(
  db: Db,
  lines: readonly BatchLine[],
  { unitId, byId, at, note }: Moved,
): Promise<void> {
  const [ids, tos, dues] = [
    lines.map(({ id }) => id),
    lines.map(({ next }) => next!.desk.id),
    lines.map(({ next }) => next!.dueOn),
  ]
  const going = sql`unnest(${sql.val(ids)}::uuid[], ${sql.val(tos)}::uuid[], ${sql.val(dues)}::date[]) as g(id, to_id, due_on)`
  await sql`update commendations.dossier d set holder_id = g.to_id, due_on = g.due_on, version = d.version + 1
    from ${going} where d.id = g.id`.execute(db)
  await sql`insert into commendations.move (id, dossier_id, kind, from_id, to_id, note, due_on, by_id, at)
    select gen_random_uuid(), g.id, 'forwarded', ${unitId}, g.to_id, ${note}, g.due_on, ${byId}, ${at} from ${going}`.execute(
    db,
  )
}

/** Adds the dossiers of a batch to a draft decision, after the lines that stand there. */
export async function placeAll(
  db: Db,
  decisionId: string,
  lines: readonly BatchLine[],
  { unitId, byId, at }: Omit<Moved, 'note'>,
): Promise<void> {
  const ids = lines.map(({ id }) => id)
  const chosen = sql`(select unnest(${sql.val(ids)}::uuid[]))`
  await sql`insert into commendations.award (id, decision_id, dossier_id, annex_no, title_id, exemplar_id, unit_id, field_id,
      recipient_kind, recipient_name, recipient_note, achievement)
    select gen_random_uuid(), ${decisionId}, d.id,
      coalesce((select max(annex_no) from commendations.award where decision_id = ${decisionId}), 0)
        + row_number() over (order by t.rank, u.name collate "C", d.recipient_folded, d.id),
      d.title_id, d.exemplar_id, d.unit_id, d.field_id, d.recipient_kind, d.recipient_name, d.recipient_note,
      (select string_agg(a.what, '; ' order by da.ord) from commendations.dossier_achievement da
        join commendations.achievement a on a.id = da.achievement_id where da.dossier_id = d.id)
    from commendations.dossier d join commendations.title t on t.id = d.title_id join units.label u on u.unit_id = d.unit_id
    where d.id in ${chosen}`.execute(db)
  await sql`update commendations.dossier set state = 'placed', version = version + 1 where id in ${chosen}`.execute(db)
  await sql`insert into commendations.move (id, dossier_id, kind, from_id, to_id, by_id, at)
    select gen_random_uuid(), id, 'placed', ${unitId}, ${unitId}, ${byId}, ${at} from commendations.dossier
    where id in ${chosen}`.execute(db)
}
