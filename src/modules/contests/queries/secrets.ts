import { callNamesOf, type Secrets } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'

/** What would tell who wrote an entry: its authors and how they are called, their group, how to reach them, its files, and more words. */
export async function readSecretsOf(db: Db, entryId: string): Promise<Secrets> {
  const row = await db
    .selectFrom('contests.entry')
    .select([
      'group_name',
      'contact',
      'address',
      'covered',
      'receipt',
      'id',
      'file_id',
      'scan_file_id',
      'subject_consent',
    ])
    .select('subject_name')
    .where('id', '=', entryId)
    .executeTakeFirstOrThrow()
  const [authors, files] = await Promise.all([
    db.selectFrom('contests.author').select('name').where('entry_id', '=', entryId).execute(),
    db
      .selectFrom('files.file')
      .select('name')
      .where('id', 'in', [row.file_id, row.scan_file_id].filter((it) => it !== null).concat(row.id))
      .execute(),
  ])
  const names = authors.map(({ name }) => name)
  const more = [row.group_name, row.contact, row.address, row.receipt, row.id, ...row.covered]
  const known = [...names, ...more, ...(row.subject_consent === 'self' ? [row.subject_name] : [])]
  return {
    names: [...known, ...files.flatMap(({ name }) => [name, name.replace(/\.[^.]*$/, '')])].filter(
      (it) => it !== null && it.trim().length > 1,
    ) as string[],
    callNames: names.flatMap(callNamesOf),
    units: [],
  }
}
