import { mayReadFileOfExemplar } from '#modules/exemplars/index.ts'
import { mayReadFileOfPlan } from '#modules/fostering/index.ts'
import { mayReadFileOfAdoption } from '#modules/replication/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

type Reader = (db: Db, scope: Scope, fileId: string) => Promise<boolean>

/** Who else may open a file: every module whose records are read outside the unit that the file belongs to. */
const readers: readonly Reader[] = [mayReadFileOfExemplar, mayReadFileOfPlan, mayReadFileOfAdoption]

/** True when some record that the reader may see holds this file. */
export async function mayReadFile(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  for (const mayRead of readers) if (await mayRead(db, scope, fileId)) return true
  return false
}
