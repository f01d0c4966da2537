import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** The record of a code, for who may write about it: whoever asks is refused by the newsroom where they may not. */
export async function findByCode(db: Db, code: string): Promise<{ id: string; fieldId: string } | undefined> {
  return await db
    .selectFrom('exemplars.exemplar')
    .select(['id', 'field_id as fieldId'])
    .where(sql<boolean>`lower(code) = lower(${code.trim()})`)
    .executeTakeFirst()
}
