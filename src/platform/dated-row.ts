import { sql } from 'kysely'
import type { Db } from './db.ts'
import type { DateText } from './text/dates.ts'

/** What a newer text says otherwise, and the id of the row that says it. */
export type NewerRow = { id: string; legal_basis: string; article: string | null; valid_from: DateText } & Record<
  string,
  unknown
>

/**
 * A newer text replaces a dated row of law: the old row ends on that day, and another begins in its place, the same but for what the
 * newer says, to be confirmed like any other (decision 37). `table`: with its schema, for the repository that owns it.
 */
export async function replaceDatedRow(db: Db, table: string, oldId: string, newer: NewerRow): Promise<void> {
  const rows = sql.table(table)
  const over = { ...newer, grade: 'own', to_confirm: true, valid_to: null }
  await sql`update ${rows} set valid_to = ${newer.valid_from} where id = ${oldId}`.execute(db)
  await sql`insert into ${rows}
    select (jsonb_populate_record(t, ${JSON.stringify(over)}::jsonb)).* from ${rows} t where t.id = ${oldId}`.execute(
    db,
  )
}
