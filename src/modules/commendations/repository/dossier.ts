import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Merit, Procedure, RecipientKind, Route } from '../law.ts'
import type { Standing, State } from '../lifecycle.ts'

/** A dossier as commands see it. `deskId` is the unit that holds it today, where the one it lay with has ended. */
export type Dossier = Standing & {
  id: string
  code: string
  unitId: string
  ownerId: string
  holderId: string
  deskId: string
  deskKind: string
  titleId: string
  merit: Merit
  procedure: Procedure
  route: Route
  sectorId: string | null
  exemplarId: string | null
  recipientKind: RecipientKind
  recipientName: string
  recipientNote: string | null
  fieldId: string | null
  summary: string
  period: string
  holdReason: string | null
  returnedBy: string | null
  receivedAt: Date | null
  fast: boolean
  completedAt: Date | null
  createdBy: string
  version: number
}

/** Reads a dossier for change, holding its row until the transaction ends. */
export async function getDossier(db: Db, id: string, now: Date): Promise<Dossier> {
  const row = await db
    .selectFrom('commendations.dossier')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const desk = await bearerOf(db, row.holder_id, today(now))
  const owner = row.unit_id === row.holder_id ? desk : await bearerOf(db, row.unit_id, today(now))
  const sent = { returnedBy: row.returned_by, receivedAt: row.received_at && new Date(row.received_at) }
  return {
    ...{ id, code: row.code, unitId: row.unit_id, ownerId: owner.id, holderId: row.holder_id, version: row.version },
    ...{ deskId: desk.id, deskKind: desk.kind, titleId: row.title_id, merit: row.merit as Merit },
    ...{ procedure: row.procedure as Procedure, route: row.route as Route, sectorId: row.sector_id },
    ...{ exemplarId: row.exemplar_id, recipientKind: row.recipient_kind as RecipientKind },
    ...{ recipientName: row.recipient_name, recipientNote: row.recipient_note, fieldId: row.field_id },
    ...{
      summary: row.summary,
      period: row.period,
      state: row.state as State,
      heldState: row.held_state as State | null,
    },
    ...{ holdReason: row.hold_reason, councilPassed: row.council_passed === true, fast: row.fast, ...sent },
    ...{ completedAt: row.completed_at && new Date(row.completed_at), createdBy: row.created_by },
  }
}

/** The texts that a form shows beside what was typed, when somebody else saved first. */
export const savedDossier = (it: Dossier): Record<string, string> => ({
  ...{ recipientName: it.recipientName, recipientNote: it.recipientNote ?? '', summary: it.summary },
  ...{ period: it.period, state: it.state, reason: it.holdReason ?? '' },
})

export type NewDossier = Pick<
  Dossier,
  | 'id'
  | 'unitId'
  | 'titleId'
  | 'merit'
  | 'procedure'
  | 'route'
  | 'sectorId'
  | 'exemplarId'
  | 'recipientKind'
  | 'recipientName'
  | 'recipientNote'
  | 'fieldId'
  | 'summary'
  | 'period'
  | 'fast'
> & { fastUntil: Date | null; completeBy: DateText | null; createdBy: string; createdAt: Date }

/** Writes a new dossier with the next number of its unit and year. */
export async function addDossier(db: Db, it: NewDossier): Promise<string> {
  const year = Number(today(it.createdAt).slice(0, 4))
  const { key } = await getUnit(db, it.unitId)
  const number = await nextNumber(db, 'dossier', it.unitId, year)
  const code = `HSKT-${year}-${key}-${String(number).padStart(4, '0')}`
  await db
    .insertInto('commendations.dossier')
    .values({
      ...{ id: it.id, code, unit_id: it.unitId, holder_id: it.unitId, title_id: it.titleId, merit: it.merit },
      ...{ procedure: it.procedure, route: it.route, sector_id: it.sectorId, exemplar_id: it.exemplarId },
      ...{ recipient_kind: it.recipientKind, recipient_name: it.recipientName, recipient_note: it.recipientNote },
      ...{ field_id: it.fieldId, summary: it.summary, period: it.period, fast: it.fast, fast_until: it.fastUntil },
      ...{ complete_by: it.completeBy, created_by: it.createdBy, created_at: it.createdAt },
    })
    .execute()
  return code
}

/** The next running number. Its row is held until the transaction ends, so none is lost and none is double. */
export async function nextNumber(db: Db, kind: 'dossier' | 'decision', unitId: string, year: number): Promise<number> {
  const { last } = await db
    .insertInto('commendations.counter')
    .values({ kind, unit_id: unitId, year, last: 1 })
    .onConflict((it) =>
      it.columns(['kind', 'unit_id', 'year']).doUpdateSet((eb) => ({ last: eb('commendations.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** What a step changes on the dossier itself. */
export type Change = {
  state?: State
  held_state?: State | null
  hold_kind?: string | null
  hold_reason?: string | null
  holder_id?: string
  returned_by?: string | null
  due_on?: DateText | null
  received_at?: Date
  completed_at?: Date
  council_item_id?: string | null
  council_words?: string | null
  council_passed?: boolean | null
  council_at?: Date | null
  closed_reason?: string
  recipient_name?: string
  recipient_note?: string | null
  summary?: string
  period?: string
}

/** Saves a change as a new version. */
export async function saveDossier(db: Db, { id, version }: Pick<Dossier, 'id' | 'version'>, to: Change): Promise<void> {
  await db
    .updateTable('commendations.dossier')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export type MoveKind =
  | 'opened'
  | 'submitted'
  | 'forwarded'
  | 'returned'
  | 'resubmitted'
  | 'withdrawn'
  | 'held'
  | 'released'
  | 'to_council'
  | 'passed'
  | 'not_passed'
  | 'placed'
  | 'taken_off'
  | 'decided'
  | 'declined'
  | 'completed'
  | 'revoked'

type Move = {
  dossierId: string
  kind: MoveKind
  fromId: string
  toId?: string
  note?: string | null
  dueOn?: DateText | null
  byId: string | null
  at: Date
}

/** Writes down that it went, or stayed and was dealt with. */
export async function addMove(db: Db, it: Move): Promise<void> {
  await db
    .insertInto('commendations.move')
    .values({
      ...{ id: newId(it.at), dossier_id: it.dossierId, kind: it.kind, from_id: it.fromId, to_id: it.toId ?? it.fromId },
      ...{ note: it.note ?? null, due_on: it.dueOn ?? null, by_id: it.byId, at: it.at },
    })
    .execute()
}
