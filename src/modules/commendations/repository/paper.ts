import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Layout, PaperForm, PaperKind } from '../paper.ts'

/** A layout as commands see it: which one it is, and whether it is still in use. */
export type KnownLayout = { id: string; form: PaperForm; kind: PaperKind; unitId: string | null; endedAt: Date | null }

/** Reads a layout for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getLayout(db: Db, id: string): Promise<KnownLayout> {
  const row = await db
    .selectFrom('commendations.paper_layout')
    .select(['id', 'form', 'kind', 'unit_id as unitId', 'ended_at as endedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, form: row.form as PaperForm, kind: row.kind as PaperKind }
}

/** The layout that a unit keeps of its own for a paper, if it has one. */
export async function findOwnLayout(db: Db, it: { unitId: string; form: PaperForm; kind: PaperKind }) {
  return await db
    .selectFrom('commendations.paper_layout')
    .select('id')
    .where('unit_id', '=', it.unitId)
    .where('form', '=', it.form)
    .where('kind', '=', it.kind)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

export async function endLayout(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('commendations.paper_layout').set({ ended_at: now }).where('id', '=', id).execute()
}

type NewLayout = Omit<Layout, 'id'> & { id?: string; keptBy: string | null; now: Date }

export async function addLayout(db: Db, it: NewLayout): Promise<string> {
  const id = it.id ?? newId(it.now)
  await db
    .insertInto('commendations.paper_layout')
    .values({
      ...{ id, form: it.form, kind: it.kind, unit_id: it.unitId, width_mm: it.width, height_mm: it.height },
      ...{ frame_mm: it.frame, source: it.source, to_confirm: it.toConfirm, kept_by: it.keptBy, kept_at: it.now },
    })
    .execute()
  await db
    .insertInto('commendations.paper_item')
    .values(
      it.items.map(({ key, x, y, width, size, align }) => ({
        ...{ layout_id: id, key, x_mm: x, y_mm: y, width_mm: width, size_pt: size, align },
      })),
    )
    .execute()
  return id
}
