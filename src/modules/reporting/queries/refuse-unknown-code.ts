import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { figureCode } from '../figures.ts'
import { hasCell } from '../statistics.ts'
import { listForms } from './statistics.ts'

/** Refuses what is neither a figure of the report nor a cell of a form that it fills. @throws Refusal `invalid` at `code`. */
export async function refuseUnknownCode(
  db: Db,
  { cutOff, unitKind }: { cutOff: DateText; unitKind: string },
  code: string,
): Promise<void> {
  if (figureCode(code) || hasCell(await listForms(db, cutOff, unitKind), code)) return
  throw new Refusal('invalid', 'notAChoice', { code: 'notAChoice' })
}
