import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type NewCoordination = {
  id: string
  unitId: string
  subject: string
  documentNo: string
  signedOn: DateText
  validFrom: DateText
  validTo: DateText | null
  /** In the order of the document; a party that stands in the register goes by its unit too. */
  parties: readonly { name: string; unitId: string | null }[]
  by: string
  at: Date
}

/** Writes down a coordination programme with its parties. */
export async function addCoordination(db: Db, it: NewCoordination): Promise<void> {
  await db
    .insertInto('stories.coordination')
    .values({
      ...{ id: it.id, unit_id: it.unitId, subject: it.subject, document_no: it.documentNo, signed_on: it.signedOn },
      ...{ valid_from: it.validFrom, valid_to: it.validTo, recorded_by: it.by, recorded_at: it.at },
    })
    .execute()
  await db
    .insertInto('stories.coordination_party')
    .values(it.parties.map(({ name, unitId }, at) => ({ coordination_id: it.id, ord: at + 1, name, unit_id: unitId })))
    .execute()
}

export type NewColumn = {
  id: string
  unitId: string
  coordinationId: string | null
  name: string
  outlet: string
  openedBy: string
  since: DateText
  frequency: string
  link: string | null
  by: string
  at: Date
}

/** Writes down a column that an outlet opened. */
export async function addColumn(db: Db, it: NewColumn): Promise<void> {
  await db
    .insertInto('stories.press_column')
    .values({
      ...{ id: it.id, unit_id: it.unitId, coordination_id: it.coordinationId, name: it.name, outlet: it.outlet },
      ...{ opened_by: it.openedBy, since: it.since, frequency: it.frequency, link: it.link },
      ...{ recorded_by: it.by, recorded_at: it.at },
    })
    .execute()
}

/** A column as commands see it, held until the transaction ends. */
export async function getColumn(db: Db, id: string) {
  const row = await db
    .selectFrom('stories.press_column')
    .select(['id', 'unit_id as unitId', 'since', 'ended_on as endedOn', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** Says since when a column no longer appears. */
export async function endColumn(db: Db, id: string, endedOn: DateText): Promise<void> {
  await db
    .updateTable('stories.press_column')
    .set((it) => ({ ended_on: endedOn, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export type Contact = { name: string; phone: string; email: string | null }

/** Whom the press may call at a desk: the next one takes the place of the one before. */
export async function setContact(db: Db, unitId: string, { name, phone, email }: Contact): Promise<void> {
  await db
    .insertInto('stories.press_contact')
    .values({ unit_id: unitId, name, phone, email })
    .onConflict((on) =>
      on
        .column('unit_id')
        .doUpdateSet((it) => ({ name, phone, email, version: it('stories.press_contact.version', '+', 1) })),
    )
    .execute()
}
