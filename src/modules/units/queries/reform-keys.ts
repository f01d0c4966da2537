import type { Db } from '#platform/db.ts'

/** Every key that a unit has or had. */
export async function keysTaken(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('units.unit').select('key').execute()
  return new Set(rows.map(({ key }) => key))
}
