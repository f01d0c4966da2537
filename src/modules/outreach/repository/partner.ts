import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { PartnerState } from '../partner.ts'

/** What a site is told, and where. */
export type PartnerWish = {
  name: string
  address: string
  /** Of this unit and all below it; none: of all. */
  placeId: string | null
  fieldIds: string[]
  languages: Locale[]
}
export type Partner = PartnerWish & {
  id: string
  state: PartnerState
  secretNo: number
  rotatedAt: Date
  version: number
}

/** Keeps a site that is told from now on. */
export async function addPartner(
  db: Db,
  id: string,
  it: PartnerWish,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await db
    .insertInto('outreach.partner')
    .values({
      ...{
        id,
        name: it.name,
        address: it.address,
        unit_id: it.placeId,
        field_ids: it.fieldIds,
        languages: it.languages,
      },
      ...{ rotated_at: at, connected_by: by, connected_at: at },
    })
    .execute()
}

const columns = [
  ...(['id', 'name', 'address', 'unit_id as placeId', 'field_ids as fieldIds', 'languages', 'state'] as const),
  ...(['secret_no as secretNo', 'rotated_at as rotatedAt', 'version'] as const),
] as const

/** Reads a site for change, holding its row until the transaction ends. @throws Refusal `missing`. */
export async function getPartner(db: Db, id: string): Promise<Partner> {
  const row = await db
    .selectFrom('outreach.partner')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row as Partner
}

/** The sites that are told or were, in a fixed order. */
export async function listTold(db: Db): Promise<Partner[]> {
  const rows = db.selectFrom('outreach.partner').select(columns).where('state', '<>', 'ended').orderBy('id')
  return (await rows.execute()) as Partner[]
}

/** True when a site has this name, by which the ledger knows it, or this id. */
export async function isTaken(db: Db, { id, name }: { id: string; name: string }): Promise<boolean> {
  const found = db
    .selectFrom('outreach.partner')
    .select('id')
    .where((it) => it.or([it('name', '=', name), it('id', '=', id)]))
  return (await found.executeTakeFirst()) !== undefined
}

/** A site is told again, for now not, or never more. */
export async function savePartnerState(db: Db, { id, version }: Partner, state: PartnerState, at: Date): Promise<void> {
  await db
    .updateTable('outreach.partner')
    .set({ state, ended_at: state === 'ended' ? at : null, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** A new secret signs from now on. */
export async function saveSecretNumber(db: Db, { id, version }: Partner, secretNo: number, at: Date): Promise<void> {
  await db
    .updateTable('outreach.partner')
    .set({ secret_no: secretNo, rotated_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
