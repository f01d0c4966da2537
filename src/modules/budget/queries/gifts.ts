import { sql } from 'kysely'
import { bearerOf } from '#modules/exemplars/index.ts'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { SponsorKind } from '../sponsor-kind.ts'

/** The sponsors of a unit with what they gave, money and things. Unnamed ones are so to whoever is not told names. */
export async function listSponsors(db: Db, scope: Scope, unitId: string, seesNames: boolean) {
  const rows = await db
    .selectFrom('budget.sponsor as s')
    .select(['s.id', 's.kind', 's.name', 's.contact', 's.may_name as mayName', 's.version'])
    .select(['s.thanked_on as thankedOn', 's.public_sums as publicSums', 's.consent'])
    .select(
      sql<string>`(select coalesce(sum(case when i.undoes is null then i.amount else -i.amount end), 0)
        from budget.income i where i.sponsor_id = s.id)`.as('money'),
    )
    .select(sql<number>`(select count(*)::int from budget.gift g where g.sponsor_id = s.id)`.as('gifts'))
    .where('s.unit_id', '=', unitId)
    .where(within(scope, 's.unit_id'))
    .orderBy('s.name')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind as SponsorKind, mayName: row.mayName, gifts: row.gifts, money: BigInt(row.money) },
    ...{ thankedOn: row.thankedOn, publicSums: row.publicSums, version: row.version },
    ...{ name: seesNames || row.mayName ? row.name : null, contact: seesNames ? row.contact : null },
    consent: seesNames ? row.consent : null,
  }))
}
export type SponsorLine = Awaited<ReturnType<typeof listSponsors>>[number]

/** A sponsor as a letter of thanks tells: what they gave, money by day and things. For the unit itself. @throws Refusal `missing`. */
export async function showSponsor(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('budget.sponsor as s')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.name', 's.kind', 's.unit_id as unitId', 'l.name as unitName'])
    .$narrowType<{ unitName: string; kind: SponsorKind }>()
    .where('s.id', '=', id)
    .where(within(scope, 's.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const [money, things, keeper] = await Promise.all([
    db
      .selectFrom('budget.income as i')
      .select(['i.amount', 'i.on_day as onDay'])
      .where('i.sponsor_id', '=', id)
      .where('i.undoes', 'is', null)
      .where('i.id', 'not in', (it) =>
        it.selectFrom('budget.income').select('undoes').where('undoes', 'is not', null).$castTo<{ undoes: string }>(),
      )
      .orderBy('i.on_day')
      .execute(),
    db
      .selectFrom('budget.gift')
      .select(['what', 'quantity', 'measure', 'received_on as onDay'])
      .where('sponsor_id', '=', id)
      .orderBy('received_on')
      .execute(),
    bearerOf(db, row.unitId, day),
  ])
  return { ...row, keeperId: keeper.id, money: money.map((it) => ({ ...it, amount: BigInt(it.amount) })), things }
}

const gifts = (db: Db, scope: Scope) =>
  db
    .selectFrom('budget.gift as g')
    .innerJoin('budget.sponsor as s', 's.id', 'g.sponsor_id')
    .innerJoin('units.label as l', 'l.unit_id', 'g.unit_id')
    .where(within(scope, 'g.unit_id'))
    .select([
      'g.id',
      'g.what',
      'g.quantity',
      'g.measure',
      'g.worth',
      'g.received_on as receivedOn',
      'g.passed',
      'g.version',
    ])
    .select(['g.document', 'g.meant_for as meantFor', 's.name as sponsorName', 's.may_name as mayName'])
    .select(['g.unit_id as unitId', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()

/** The gifts in kind that a unit received in a year, the newest first. */
export async function listGifts(db: Db, scope: Scope, of: { unitId: string; year: number }, seesNames: boolean) {
  const rows = await gifts(db, scope)
    .where('g.unit_id', '=', of.unitId)
    .where('g.received_on', '>=', `${of.year}-01-01`)
    .where('g.received_on', '<', `${of.year + 1}-01-01`)
    .orderBy('g.received_on', 'desc')
    .orderBy('g.id', 'desc')
    .execute()
  return rows.map((row) => namedFor(row, seesNames))
}
export type GiftLine = Awaited<ReturnType<typeof listGifts>>[number]

/** One gift with who may act on it. @throws Refusal `missing` for whoever may not see it. */
export async function showGift(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await gifts(db, scope).where('g.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return {
    ...row,
    worth: row.worth === null ? null : BigInt(row.worth),
    keeperId: (await bearerOf(db, row.unitId, day)).id,
  }
}
export type ShownGift = Awaited<ReturnType<typeof showGift>>

/** Whom a gift went to. Nothing of a person whose record is closed to the reader. */
export async function listPassed(db: Db, scope: Scope, giftId: string, seesNames: boolean) {
  const rows = await db
    .selectFrom('budget.gift_passed as x')
    .innerJoin('budget.gift as g', 'g.id', 'x.gift_id')
    .select([
      'x.id',
      'x.quantity',
      'x.given_to as givenTo',
      'x.exemplar_id as exemplarId',
      'x.on_day as onDay',
      'x.document',
    ])
    .select(sql<boolean>`x.exemplar_id is null or ${open(scope, 'x.exemplar_id')}`.as('isOpen'))
    .where('x.gift_id', '=', giftId)
    .where(within(scope, 'g.unit_id'))
    .orderBy('x.passed_at')
    .execute()
  return rows.map(({ isOpen, ...row }) =>
    isOpen && seesNames ? row : { ...row, givenTo: null, exemplarId: null, document: null },
  )
}
export type PassedLine = Awaited<ReturnType<typeof listPassed>>[number]

function namedFor<Row extends { worth: number | null; sponsorName: string; mayName: boolean }>(
  row: Row,
  seesNames: boolean,
) {
  return {
    ...row,
    worth: row.worth === null ? null : BigInt(row.worth),
    sponsorName: seesNames || row.mayName ? row.sponsorName : null,
  }
}
