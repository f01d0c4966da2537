import { readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { noteReturned } from '#modules/outreach/index.ts'
import { openClock } from '#platform/clock.ts'
import { withDatabase } from './gs-database.ts'

/** Takes returned mail: from the standard input, or from the `new` folder of a Maildir, whose files then count as read. */
export async function takeBounces(args: readonly string[]): Promise<void> {
  const folder = args[0] === '--maildir' ? args[1] : undefined
  if (args.length > 0 && !folder) throw new Error('gs bounces [--maildir DIR]')
  const names = folder ? readdirSync(join(folder, 'new')).sort() : ['-']
  if (names.length === 0) return
  await withDatabase(async (db) => {
    const now = (await openClock(db))()
    const counts: Record<string, number> = {}
    for (const name of names) {
      const noted = await noteReturned({ db, now }, readFileSync(folder ? join(folder, 'new', name) : 0))
      counts[noted] = (counts[noted] ?? 0) + 1
      if (folder) renameSync(join(folder, 'new', name), join(folder, 'cur', `${name}:2,S`))
    }
    console.log(
      Object.entries(counts)
        .map(([noted, count]) => `${noted}: ${count}`)
        .join(', '),
    )
  })
}
