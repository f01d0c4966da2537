import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Correction } from '../calibration.ts'
import type { ReprintReason } from '../paper.ts'

/** A certificate in hand of an award in force, with how often it was printed. */
export type Printable = { id: string; awardId: string; titleKey: string; printed: number }

/** The certificates of a decision that may be printed, all or that of one award, held so that nobody prints them meanwhile. */
export async function lockPrintable(db: Db, decisionId: string, awardId: string | null): Promise<Printable[]> {
  return await db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .select(['c.id', 'w.id as awardId', 't.key as titleKey'])
    .select(
      sql<number>`(select count(*)::int from commendations.print p
        where p.certificate_id = c.id and p.voided_at is null)`.as('printed'),
    )
    .where('w.decision_id', '=', decisionId)
    .where('w.state', '=', 'valid')
    .where('c.ended_at', 'is', null)
    .$if(awardId !== null, (q) => q.where('w.id', '=', awardId!))
    .orderBy('w.annex_no')
    .forUpdate(['c'])
    .execute()
}

type NewRun = {
  decisionId: string
  /** The unit that prints. */
  deskId: string
  layoutId: string
  printer: (Correction & { id: string }) | undefined
  certificates: readonly Printable[]
  reason: ReprintReason | null
  note: string | null
  by: string
  now: Date
}

/** One file to be made, and a line in the log for every certificate in it. Gives the id of the file’s order. */
export async function addRun(db: Db, it: NewRun): Promise<string> {
  const id = newId(it.now)
  const { offsetX = 0, offsetY = 0, scale = 100 } = it.printer ?? {}
  await db
    .insertInto('commendations.print_run')
    .values({
      ...{ id, decision_id: it.decisionId, unit_id: it.deskId, layout_id: it.layoutId, total: it.certificates.length },
      ...{ printer_id: it.printer?.id ?? null, offset_x_mm: offsetX, offset_y_mm: offsetY, scale_percent: scale },
      ...{ asked_by: it.by, asked_at: it.now },
    })
    .execute()
  const lines = it.certificates.map(({ id: certificateId, printed }) => ({
    ...{ id: newId(it.now), run_id: id, certificate_id: certificateId, ordinal: printed + 1 },
    ...(printed > 0 ? { reason: it.reason, note: it.note } : {}),
  }))
  for (let from = 0; from < lines.length; from += 500)
    await db
      .insertInto('commendations.print')
      .values(lines.slice(from, from + 500))
      .execute()
  return id
}

/** The order as the worker reads it. */
export async function getRun(db: Db, id: string) {
  const row = await db
    .selectFrom('commendations.print_run as r')
    .innerJoin('commendations.decision as d', 'd.id', 'r.decision_id')
    .select(['r.id', 'd.unit_id as issuerId', 'r.unit_id as deskId', 'r.layout_id as layoutId', 'r.state'])
    .select(['r.offset_x_mm as offsetX', 'r.offset_y_mm as offsetY', 'r.scale_percent as scale'])
    .select('r.asked_by as askedBy')
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return { ...row, offsetX: Number(row.offsetX), offsetY: Number(row.offsetY), scale: Number(row.scale) }
}

/** So many certificates are laid out. */
export async function noteRun(db: Db, id: string, done: number): Promise<void> {
  await db.updateTable('commendations.print_run').set({ state: 'running', done }).where('id', '=', id).execute()
}

/** The file is there. */
export async function finishRun(db: Db, id: string, fileId: string, now: Date): Promise<void> {
  await db
    .updateTable('commendations.print_run')
    .set((eb) => ({ state: 'done', done: eb.ref('total'), file_id: fileId, finished_at: now }))
    .where('id', '=', id)
    .execute()
}

/** There is no file, so nothing was printed by it: its lines in the log count no more. */
export async function failRun(db: Db, id: string, error: string, now: Date): Promise<void> {
  await db
    .updateTable('commendations.print_run')
    .set({ state: 'failed', error, finished_at: now })
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('commendations.print')
    .set({ voided_at: now })
    .where('run_id', '=', id)
    .where('voided_at', 'is', null)
    .execute()
}
