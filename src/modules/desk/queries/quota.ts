import { showBoard } from '#modules/reporting/index.ts'
import { narrowed, type Post, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Task } from '../task.ts'

/** How this year's quota stands for the unit of a post, and for the units below it (clause IV.2.d). */
export type UnitQuota = {
  /** The unit's own year, where it has a quota class. `owed` is null where it owes what it can. */
  own?: {
    unitId: string
    owed: number | null
    nominated: number
    recognised: number
    publicised: number
    replicated: number
    missing: number
  }
  /** How many units below with a target have met it, and how many have not yet. */
  below?: { met: number; short: number }
}

/**
 * The quota board of this year as far as a post reaches, in today's units; nothing where nobody there has a target. The
 * counting is the board's own: a figure here is the figure there.
 */
export async function findQuota(db: Db, scope: Scope, post: Post, day: DateText): Promise<UnitQuota | undefined> {
  const year = Number(day.slice(0, 4))
  const lines = await showBoard(db, narrowed(scope, post.reach), { year, asOf: day }, 'now', day)
  const own = lines.find(({ id }) => id === post.unitId)
  const below = lines.filter(({ id, lastDay }) => id !== post.unitId && lastDay === null && post.reach.has(id))
  const count = (kind: 'met' | 'short') => below.filter(({ verdict }) => verdict.kind === kind).length
  const [met, short] = [count('met'), count('short')]
  if (!own?.owed && met + short === 0) return undefined
  return {
    ...(own?.owed && { own: ownOf(own) }),
    ...(met + short > 0 && { below: { met, short } }),
  }
}

function ownOf({ id, owed, counted, verdict }: Awaited<ReturnType<typeof showBoard>>[number]) {
  return {
    ...{ unitId: id, owed: owed?.min ?? null, missing: verdict.missing },
    ...{ nominated: counted.nominated.length, recognised: counted.recognised.length },
    ...{ publicised: counted.publicised.length, replicated: counted.replicated.length },
  }
}

/** The work that a quota not met yet gives until the end of the year. */
export function shortOf(quota: UnitQuota | undefined, day: DateText): Task[] {
  const own = quota?.own
  if (!own || own.missing === 0) return []
  const task = { kind: 'replicate' as const, id: own.unitId, name: '', unit: null, since: null, note: null }
  return [{ ...task, due: `${day.slice(0, 4)}-12-31`, left: own.missing, of: own.owed ?? 0 }]
}
