import { sql } from 'kysely'
import { getProvinceOf } from '#modules/units/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { DocumentKind } from '../documents/fields.ts'

const inUse = (db: Db) =>
  db
    .selectFrom('commendations.template as t')
    .innerJoin('files.file as f', 'f.id', 't.file_id')
    .innerJoin('units.label as l', 'l.unit_id', 't.unit_id')
    .select(['t.id', 't.kind', 't.name', 't.file_id as fileId', 't.unit_id as unitId', 't.uploaded_at as uploadedAt'])
    .select(['l.name as unitName', 'f.sha256'])
    .$narrowType<{ unitName: string; kind: DocumentKind }>()
    .where('t.ended_at', 'is', null)

/** What a unit uses now: its own templates, and where it has none those of its province. The built-in layout serves else. */
export async function listTemplatesFor(db: Db, unitId: string, day: DateText) {
  const { id: provinceId } = await getProvinceOf(db, unitId, day)
  return await inUse(db)
    .distinctOn('t.kind')
    .where('t.unit_id', 'in', [unitId, provinceId])
    .orderBy('t.kind')
    .orderBy(sql`t.unit_id = ${unitId}`, 'desc')
    .execute()
}
export type UsedTemplate = Awaited<ReturnType<typeof listTemplatesFor>>[number]

/** The template that a unit uses for a kind of document on a day; none where the built-in layout serves. */
export async function findTemplate(db: Db, unitId: string, kind: DocumentKind, day: DateText) {
  const used = await listTemplatesFor(db, unitId, day)
  return used.find((it) => it.kind === kind)
}

/** One template of a unit in scope, or one that a unit in scope uses. @throws Refusal `missing`. */
export async function showTemplate(
  db: Db,
  scope: Scope,
  { id, unitId, day }: { id: string; unitId: string; day: DateText },
) {
  const own = await inUse(db).where('t.id', '=', id).where(within(scope, 't.unit_id')).executeTakeFirst()
  const found = own ?? (await listTemplatesFor(db, unitId, day)).find((it) => it.id === id)
  if (!found) throw new Refusal('missing', 'notFound')
  return found
}
