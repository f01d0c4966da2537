import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type SittingState = 'prepared' | 'open' | 'closed'
export type Sitting = {
  id: string
  councilId: string
  keeperId: string
  on: DateText
  place: string
  state: SittingState
  /** The minutes as made and as signed. */
  docxId: string | null
  pdfId: string | null
  fileId: string | null
  version: number
}
export type AgendaItem = {
  id: string
  ord: number
  title: string
  state: string
  passed: boolean | null
  words: string | null
  matterId: string
  ruleKey: string
}

/** The condition that an item is about none of these records. */
const notAbout = (exemplarIds: readonly string[], column: string) =>
  exemplarIds.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`not (${sql.ref(column)} && ${sql.val([...exemplarIds])}::uuid[])`

/** The sittings of a council, newest first, with how much stands on each agenda but for what is about `blind` records. */
export async function listSittings(db: Db, councilId: string, blind: readonly string[] = []) {
  const rows = await sittings(db)
    .select(
      sql<number>`(select count(*) from councils.item i where i.sitting_id = s.id and ${notAbout(blind, 'i.closes')})`.as(
        'items',
      ),
    )
    .where('s.council_id', '=', councilId)
    .orderBy('s.held_on', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map((it) => ({ ...it, state: it.state as SittingState }))
}

/** One sitting; whether the reader may see it is asked of its council. */
export async function getSitting(db: Db, id: string): Promise<Sitting> {
  return found(await sittings(db).where('s.id', '=', id).executeTakeFirst())
}

/** One sitting for a command, locked until its end. */
export async function lockSitting(db: Db, id: string): Promise<Sitting> {
  return found(await sittings(db).where('s.id', '=', id).forUpdate('s').executeTakeFirst())
}

const sittings = (db: Db) =>
  db
    .selectFrom('councils.sitting as s')
    .innerJoin('councils.council as c', 'c.id', 's.council_id')
    .select(['s.id', 's.council_id as councilId', 'c.keeper_id as keeperId', 's.held_on as on', 's.place', 's.state'])
    .select(['s.docx_id as docxId', 's.pdf_id as pdfId', 's.file_id as fileId', 's.version'])

type Row = Awaited<ReturnType<ReturnType<typeof sittings>['executeTakeFirst']>>

function found(row: Row): Sitting {
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as SittingState }
}

/** What stands on the agenda, in order, without what is about records that the reader judges without names (`blind`). */
export async function listAgenda(db: Db, sittingId: string, blind: readonly string[] = []): Promise<AgendaItem[]> {
  return db
    .selectFrom('councils.item')
    .select(['id', 'ord', 'title', 'state', 'passed', 'words', 'matter_id as matterId', 'rule_key as ruleKey'])
    .where('sitting_id', '=', sittingId)
    .where(notAbout(blind, 'closes'))
    .orderBy('ord')
    .execute()
}

/** Who takes part, by member. */
export async function readPresence(db: Db, sittingId: string): Promise<Map<string, 'present' | 'written'>> {
  const rows = await db
    .selectFrom('councils.presence')
    .select(['member_id', 'how'])
    .where('sitting_id', '=', sittingId)
    .execute()
  return new Map(rows.map(({ member_id, how }) => [member_id, how as 'present' | 'written']))
}
