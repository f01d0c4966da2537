import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAddress, findServer } from '#platform/database/found.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect, type Db } from '#platform/db.ts'
import { chanceFrom } from '../measure/chance.ts'
import { startProduct } from '../measure/product.ts'
import { createKiller, type Killing } from './killer.ts'
import { signInOfficials } from './officials.ts'
import { isReady, jobsLeft, keepsPages, spreadJobs } from './recovery.ts'
import { type Finding, findLosses } from './verdict.ts'
import { type Writing, writeOn } from './writer.ts'

type Options = { kills: number; writers: number; seed: number; port: number; now: Date }

/** What a run with faults left behind. */
export type Outcome = {
  killing: Killing
  writings: Writing[]
  findings: Finding[]
  /** Queued jobs: how many there were, and how many were not done in the end. */
  jobs: { queued: number; left: number }
  isReady: boolean
  keepsPages: boolean
}

/**
 * Writers record exemplars over HTTP while the server and its database are killed at random moments; then looks for what
 * was lost. Everything happens in a folder of its own, which is gone afterwards.
 */
export async function runWithFaults({ kills, writers, seed, port, now }: Options): Promise<Outcome> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gs-faults-'))
  const first = await startProduct({ dataDir, port })
  const chance = chanceFrom(seed)
  const killer = createKiller({ dataDir, port, chance, first })
  let isOver = false
  process.once('exit', () => killServer(dataDir))
  try {
    const officials = await withDatabase('app', (db) => signInOfficials(db, writers, now))
    const queued = await withDatabase('owner', (owner) => spreadJobs(owner, kills * 3))

    const writing = officials.map((official, at) =>
      writeOn({ url: first.url, official, chance: chanceFrom(seed * 1000 + at), isOver: () => isOver }),
    )
    await killer.kill(kills)
    const ready = await isReady(first.url, 30)
    isOver = true
    const writings = await Promise.all(writing)

    const acknowledged = writings.flatMap((it) => it.acknowledged)
    const findings = await withDatabase('owner', (owner) => findLosses(owner, acknowledged))
    const left = await withDatabase('owner', (owner) => jobsLeft(owner, 60))
    const keeps = await keepsPages(first.url, 15)
    return { killing: killer.killing, writings, findings, jobs: { queued, left }, isReady: ready, keepsPages: keeps }
  } finally {
    isOver = true // a writer whose run came to nothing does not go on by itself
    await killer.rest()
    rmSync(dataDir, { recursive: true, force: true })
  }

  async function withDatabase<T>(as: 'app' | 'owner', work: (db: Db) => Promise<T>): Promise<T> {
    const owner = findAddress(`${dataDir}/database`)
    if (!owner) throw new Error('The database does not run.')
    const db = connect(as === 'app' ? urlFor('gs_app', owner) : owner, 2)
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  }
}

/** Ends the database of a run that was cut off: the product that kept it is gone by then. */
function killServer(dataDir: string): void {
  const left = findServer(`${dataDir}/database`)
  if (left) process.kill(left.pid, 'SIGKILL')
}
