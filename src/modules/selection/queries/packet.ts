import { open, type Scope, within } from '#platform/access/index.ts'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Difference, Manifest } from '../difference.ts'
import type { Feedback, FeedbackKind } from '../feedback.ts'

/** A packet as its page shows it. */
export type ShownPacket = Awaited<ReturnType<typeof listPackets>>[number]

/** The packets of a round, newest first, for the office that made them; none with somebody who is closed to the reader. */
export async function listPackets(db: Db, scope: Scope, roundId: string) {
  const rows = await packets(db, scope).where('p.round_id', '=', roundId).orderBy('p.number', 'desc').execute()
  return rows.map((row) => ({
    ...{ ...row, difference: row.difference as unknown as Difference | null },
    manifest: row.manifest as unknown as Manifest | null,
  }))
}

/** One packet with its file. @throws Refusal `missing`. */
export async function showPacket(db: Db, scope: Scope, id: string) {
  const row = await packets(db, scope)
    .leftJoin('files.file as f', 'f.id', 'p.file_id')
    .select(['f.sha256 as fileSha256', 'f.name as fileName', 'f.type as fileType'])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

/** The newest packet of a round that was made before this one: what it is compared with. For the worker. */
export async function findEarlier(db: Db, roundId: string, number: number) {
  const row = await db
    .selectFrom('selection.packet')
    .select(['number', 'manifest'])
    .where('round_id', '=', roundId)
    .where('number', '<', number)
    .where('state', '=', 'ready')
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row && { number: row.number, manifest: row.manifest as unknown as Manifest }
}

/** What the Centre answered about a choice, in order, for whoever may see it. */
export async function listFeedback(db: Db, choiceId: string): Promise<Feedback[]> {
  const rows = await db
    .selectFrom('selection.feedback')
    .select(['id', 'kind', 'on_day as on', 'words', 'document', 'link'])
    .where('choice_id', '=', choiceId)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as FeedbackKind }))
}

/** True when the file is a packet with somebody in it who is closed to the reader, or of a list that is. */
export async function isFileOfClosedPacket(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('selection.packet as p')
    .select('p.id')
    .where('p.file_id', '=', fileId)
    .where(sql<boolean>`not ${isOpen(scope)}`)
    .executeTakeFirst()
  return row !== undefined
}

const isOpen = (scope: Scope) => sql<boolean>`(${open(scope, 'p.round_id')} and not exists (
  select from selection.packet_choice x join selection.choice c on c.id = x.choice_id
  where x.packet_id = p.id and not ${open(scope, 'c.exemplar_id')}))`

const packets = (db: Db, scope: Scope) =>
  db
    .selectFrom('selection.packet as p')
    .innerJoin('selection.round as r', 'r.id', 'p.round_id')
    .select(['p.id', 'p.round_id as roundId', 'p.number', 'p.document_no as documentNo', 'p.signed_on as signedOn'])
    .select([
      'p.signer',
      'p.state',
      'p.error',
      'p.sha256',
      'p.difference',
      'p.manifest',
      'p.sent_on as sentOn',
      'p.version',
    ])
    .select(['r.unit_id as unitId', 'r.year'])
    .select(sql<number>`(select count(*) from selection.packet_choice x where x.packet_id = p.id)`.as('people'))
    .where(within(scope, 'r.unit_id'))
    .where(isOpen(scope))
