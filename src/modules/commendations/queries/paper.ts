import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Layout, PaperForm, PaperItem, PaperItemKey, PaperKind } from '../paper.ts'
import { paperItems } from '../paper.ts'

const layouts = (db: Db) =>
  db
    .selectFrom('commendations.paper_layout as l')
    .leftJoin('units.label as u', 'u.unit_id', 'l.unit_id')
    .leftJoin('identity.official as o', 'o.id', 'l.kept_by')
    .select(['l.id', 'l.form', 'l.kind', 'l.unit_id as unitId', 'l.width_mm as width', 'l.height_mm as height'])
    .select(['l.frame_mm as frame', 'l.source', 'l.to_confirm as toConfirm', 'l.kept_at as keptAt'])
    .select(['l.ended_at as endedAt', 'u.name as unitName', 'o.name as keptBy'])

/** A layout without the places on it, as a list shows it. */
export type ListedLayout = Awaited<ReturnType<typeof listLayouts>>[number]

/** What a unit prints by today: of each paper its own layout, else the one that came with the product. */
export async function listLayouts(db: Db, unitId: string) {
  const rows = await layouts(db)
    .distinctOn(['l.form', 'l.kind'])
    .where('l.ended_at', 'is', null)
    .where((eb) => eb.or([eb('l.unit_id', '=', unitId), eb('l.unit_id', 'is', null)]))
    .orderBy('l.form')
    .orderBy('l.kind')
    .orderBy('l.unit_id', (it) => it.asc().nullsLast())
    .execute()
  return rows.map(numbered)
}

/** A layout with its places, where the reader may see it, with those of the same unit and paper before it. @throws Refusal `missing`. */
export async function showLayout(db: Db, scope: Scope, id: string) {
  const row = await layouts(db)
    .where('l.id', '=', id)
    .where((eb) => eb.or([eb('l.unit_id', 'is', null), within(scope, 'l.unit_id')]))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const history = await layouts(db)
    .where('l.form', '=', row.form)
    .where('l.kind', '=', row.kind)
    .where('l.unit_id', 'is not distinct from', row.unitId)
    .orderBy('l.kept_at', 'desc')
    .execute()
  return { ...numbered(row), items: await listItems(db, id), history: history.map(numbered) }
}
export type ShownLayout = Awaited<ReturnType<typeof showLayout>>

/** The layout that a unit prints a paper by now; none where neither it nor the product has one. */
export async function findLayout(
  db: Db,
  it: { unitId: string; form: PaperForm; kind: PaperKind },
): Promise<Layout | undefined> {
  const found = (await listLayouts(db, it.unitId)).find(({ form, kind }) => form === it.form && kind === it.kind)
  return found && { ...found, items: await listItems(db, found.id) }
}

/** A layout that was chosen before, with its places. */
export async function readLayout(db: Db, id: string): Promise<Layout> {
  const row = await layouts(db).where('l.id', '=', id).executeTakeFirstOrThrow()
  return { ...numbered(row), items: await listItems(db, id) }
}

async function listItems(db: Db, layoutId: string): Promise<PaperItem[]> {
  const rows = await db
    .selectFrom('commendations.paper_item')
    .select(['key', 'x_mm as x', 'y_mm as y', 'width_mm as width', 'size_pt as size', 'align'])
    .where('layout_id', '=', layoutId)
    .execute()
  return rows
    .map((it) => ({
      ...{
        key: it.key as PaperItemKey,
        align: it.align as PaperItem['align'],
        size: it.size === null ? null : Number(it.size),
      },
      ...{ x: Number(it.x), y: Number(it.y), width: Number(it.width) },
    }))
    .sort((one, other) => paperItems.indexOf(one.key) - paperItems.indexOf(other.key))
}

type Row = {
  form: string
  kind: string
  width: string | number
  height: string | number
  frame: string | number | null
}

const numbered = <T extends Row>(row: T) => ({
  ...row,
  ...{ form: row.form as PaperForm, kind: row.kind as PaperKind, width: Number(row.width), height: Number(row.height) },
  frame: row.frame === null ? null : Number(row.frame),
})

/** To which side the words of a layout go. */
export async function listAligns(db: Db, layoutId: string): Promise<Map<string, PaperItem['align']>> {
  return new Map((await listItems(db, layoutId)).map(({ key, align }) => [key, align]))
}
