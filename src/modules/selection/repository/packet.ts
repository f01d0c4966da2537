import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Difference, Manifest } from '../difference.ts'

/** A packet held for change. */
export async function lockPacket(db: Db, id: string, now: Date) {
  const row = await db
    .selectFrom('selection.packet as p')
    .innerJoin('selection.round as r', 'r.id', 'p.round_id')
    .select(['p.id', 'p.round_id as roundId', 'p.number', 'p.document_no as documentNo', 'p.signed_on as signedOn'])
    .select(['p.signer', 'p.state', 'p.made_by as madeBy', 'p.sent_on as sentOn', 'p.version'])
    .select(['r.unit_id as unitId', 'r.year', 'r.council_words as councilWords'])
    .where('p.id', '=', id)
    .forUpdate('p')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, officeId: (await bearerOf(db, row.unitId, today(now))).id }
}

export type Packet = Awaited<ReturnType<typeof lockPacket>>
export type NewPacket = {
  id: string
  roundId: string
  documentNo: string
  signedOn: DateText
  signer: string
  by: string
  at: Date
}

/** Writes down that a packet is to be made, with the next number of its round. The round is held by who calls. */
export async function addPacket(db: Db, it: NewPacket): Promise<void> {
  const last = await db
    .selectFrom('selection.packet')
    .select((of) => of.fn.max('number').as('number'))
    .where('round_id', '=', it.roundId)
    .executeTakeFirst()
  await db
    .insertInto('selection.packet')
    .values({
      ...{ id: it.id, round_id: it.roundId, number: (last?.number ?? 0) + 1, document_no: it.documentNo },
      ...{ signed_on: it.signedOn, signer: it.signer, made_by: it.by, made_at: it.at },
    })
    .execute()
}

type Made = { fileId: string; sha256: string; manifest: Manifest; difference: Difference; choiceIds: readonly string[] }

export async function finishPacket(db: Db, { id, version }: Packet, it: Made): Promise<void> {
  await db
    .updateTable('selection.packet')
    .set({
      ...{ state: 'ready', file_id: it.fileId, sha256: it.sha256, version: version + 1 },
      ...{ manifest: JSON.stringify(it.manifest), difference: JSON.stringify(it.difference) },
    })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('selection.packet_choice')
    .values(it.choiceIds.map((choice_id, at) => ({ packet_id: id, choice_id, ord: at + 1 })))
    .execute()
}

export async function failPacket(db: Db, id: string, error: string): Promise<void> {
  await db.updateTable('selection.packet').set({ state: 'failed', error }).where('id', '=', id).execute()
}

/** The packet went out on a day, and who is in it has been introduced since the first time that they were. */
export async function notePacketSent(db: Db, { id, version }: Packet, on: DateText): Promise<void> {
  await db
    .updateTable('selection.packet')
    .set({ sent_on: on, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('selection.choice')
    .set((it) => ({ state: 'submitted', submitted_on: on, version: it('version', '+', 1) }))
    .where('state', '=', 'passed')
    .where('id', 'in', (of) => of.selectFrom('selection.packet_choice').select('choice_id').where('packet_id', '=', id))
    .execute()
}

export type NewFeedback = {
  choiceId: string
  kind: string
  on: DateText
  words: string
  document: string | null
  link: string | null
  by: string
  at: Date
}

/** Writes down what the Centre answered. Gives its id. */
export async function addFeedback(db: Db, it: NewFeedback): Promise<string> {
  const id = newId(it.at)
  await db
    .insertInto('selection.feedback')
    .values({
      ...{ id, choice_id: it.choiceId, kind: it.kind, on_day: it.on, words: it.words, document: it.document },
      ...{ link: it.link, recorded_by: it.by, recorded_at: it.at },
    })
    .execute()
  return id
}
