import { isFileOfClosedPayment } from '#modules/budget/index.ts'
import { isFileOfClosedDossier, mayReadFileOfCommendation } from '#modules/commendations/index.ts'
import { isFileOfClosedEntry } from '#modules/contests/index.ts'
import { isPaperOfClosed } from '#modules/councils/index.ts'
import { mayReadFileOfRegulation } from '#modules/criteria/index.ts'
import { isFileOfClosedEvent } from '#modules/events/index.ts'
import { isFileOfClosed, mayReadFileOfExemplar } from '#modules/exemplars/index.ts'
import { isFileOfClosedPlan, mayReadFileOfPlan } from '#modules/fostering/index.ts'
import { isFileOfClosedAdoption, mayReadFileOfAdoption } from '#modules/replication/index.ts'
import { mayReadFileOfGuidance } from '#modules/programmes/index.ts'
import { isFileOfClosedBook } from '#modules/outreach/index.ts'
import { isFileOfClosedPacket } from '#modules/selection/index.ts'
import { isFileOfClosedStory } from '#modules/stories/index.ts'
import { mayReadFileOfReport } from '#modules/reporting/index.ts'
import { mayReadFileOfCourse } from '#modules/training/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'

type Reader = (db: Db, scope: Scope, fileId: string) => Promise<boolean>

/** Who else may open a file: every module whose records are read outside the unit that the file belongs to. */
const readers: readonly Reader[] = [
  mayReadFileOfRegulation,
  mayReadFileOfExemplar,
  mayReadFileOfPlan,
  mayReadFileOfAdoption,
  mayReadFileOfCommendation,
  mayReadFileOfCourse,
  mayReadFileOfReport,
  mayReadFileOfGuidance,
]

/** What hangs on a closed record is closed with it, whatever unit its files belong to. */
const shutters: readonly Reader[] = [
  isFileOfClosed,
  isFileOfClosedPlan,
  isPaperOfClosed,
  isFileOfClosedDossier,
  isFileOfClosedStory,
  isFileOfClosedBook,
  isFileOfClosedAdoption,
  isFileOfClosedEntry,
  isFileOfClosedPacket,
  isFileOfClosedEvent,
  isFileOfClosedPayment,
]

/** True when some record that the reader may see holds this file. */
export async function mayReadFile(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  for (const mayRead of readers) if (await mayRead(db, scope, fileId)) return true
  return false
}

/** True when the file belongs to a record that is closed to the reader. */
export async function isFileClosed(db: Db, scope: Scope, fileId: string): Promise<boolean> {
  if (scope.closed.length === 0) return false
  for (const isShut of shutters) if (await isShut(db, scope, fileId)) return true
  return false
}
