import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { SponsorKind } from '../sponsor-kind.ts'
import { stored } from './fund.ts'

type NewSponsor = {
  id: string
  unitId: string
  kind: SponsorKind
  name: string
  contact: string | null
  mayName: boolean
  by: string
  at: Date
}

/** A new sponsor of a unit. */
export async function addSponsorRow(db: Db, it: NewSponsor): Promise<void> {
  await db
    .insertInto('budget.sponsor')
    .values({
      ...{ id: it.id, unit_id: it.unitId, kind: it.kind, name: it.name, contact: it.contact, may_name: it.mayName },
      ...{ created_by: it.by, created_at: it.at },
    })
    .execute()
}

/** A sponsor, its row held until the transaction ends, with who answers for it today. @throws Refusal `missing`. */
export async function lockSponsor(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('budget.sponsor')
    .select(['id', 'unit_id as unitId', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, keeperId: (await bearerOf(db, row.unitId, today(now))).id }
}

type Thanks = { on: DateText; consent: string; publicSums: boolean }

/** Whether a sponsor is thanked in public; who agreed is named from then on. */
export async function saveThanks(db: Db, { id, version }: { id: string; version: number }, it: Thanks | null) {
  await db
    .updateTable('budget.sponsor')
    .set({
      ...{ thanked_on: it?.on ?? null, consent: it?.consent ?? null, public_sums: it?.publicSums ?? false },
      ...(it && { may_name: true }),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
}

/** Refuses a sponsor that is not the unit's own. */
export async function ownSponsor(db: Db, sponsorId: string | null, unitId: string): Promise<void> {
  if (sponsorId === null) throw new Refusal('invalid', 'invalid', { sponsorId: 'required' })
  const found = await db
    .selectFrom('budget.sponsor')
    .select('id')
    .where('id', '=', sponsorId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  if (!found) throw new Refusal('invalid', 'invalid', { sponsorId: 'notAChoice' })
}

type NewGift = {
  id: string
  unitId: string
  sponsorId: string
  what: string
  quantity: number
  measure: string
  worth: bigint | null
  receivedOn: DateText
  document: string | null
  meantFor: string | null
  by: string
  at: Date
}

/** A gift in kind that a unit received. */
export async function addGift(db: Db, it: NewGift): Promise<void> {
  await db
    .insertInto('budget.gift')
    .values({
      ...{ id: it.id, unit_id: it.unitId, sponsor_id: it.sponsorId, what: it.what, quantity: it.quantity },
      ...{
        measure: it.measure,
        worth: it.worth === null ? null : stored(it.worth),
        received_on: it.receivedOn,
        document: it.document,
      },
      ...{ meant_for: it.meantFor, recorded_by: it.by, recorded_at: it.at },
    })
    .execute()
}

/** A gift, its row held until the transaction ends, with who answers for it today. */
export async function lockGift(db: Db, id: string, now: Date) {
  const row = await db.selectFrom('budget.gift').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unit_id, today(now))
  const { quantity, passed, version, received_on: receivedOn } = row
  return { id, unitId: row.unit_id, keeperId: keeper.id, quantity, passed, version, receivedOn }
}
export type LockedGift = Awaited<ReturnType<typeof lockGift>>

type Passed = {
  quantity: number
  givenTo: string
  exemplarId: string | null
  onDay: DateText
  document: string | null
  by: string
  at: Date
}

/** So many of a gift went to somebody. */
export async function addPassed(db: Db, gift: LockedGift, it: Passed): Promise<void> {
  await db
    .insertInto('budget.gift_passed')
    .values({
      ...{ id: newId(it.at), gift_id: gift.id, quantity: it.quantity, given_to: it.givenTo, on_day: it.onDay },
      ...{ exemplar_id: it.exemplarId, document: it.document, passed_by: it.by, passed_at: it.at },
    })
    .execute()
  await db
    .updateTable('budget.gift')
    .set({ passed: gift.passed + it.quantity, version: gift.version + 1 })
    .where('id', '=', gift.id)
    .execute()
}
