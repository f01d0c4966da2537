import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findKeyElsewhere } from '#modules/commendations/index.ts'
import { sealAudit, verifyAudit } from '#platform/audit-seal.ts'
import { backUp } from '#platform/backup/back-up.ts'
import { checkIntegrity } from '#platform/backup/integrity.ts'
import { unpackBackup } from '#platform/backup/restore.ts'
import { openClock } from '#platform/clock.ts'
import { createSecretStore } from '#platform/credentials/secret-store.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { connect, type Db } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { config, withDatabase } from './gs-database.ts'

const root = join(import.meta.dirname, '..')
const migrations = join(root, 'migrations')

/** Writes everything into one file, whether or not the product runs. */
export async function backup([target, ...more]: readonly string[]): Promise<void> {
  if (!target || more.length > 0) throw new Error('npm run gs -- backup FILE')
  if (config().DATABASE_URL) throw new Error('The database is your own (DATABASE_URL): back it up with its own tools.')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await withDatabase(async (db, ownerUrl) => {
    await sealAudit(db, (await openClock(db))())
    const { base } = await backUp({ ownerUrl, dataDir: config().DATA_DIR, target, version, now: new Date() })
    console.log(`${target}\ndatabase sha256 ${base}`)
    await tellSeal(db)
  })
}

/** Unpacks a backup into an empty DATA_DIR, or with `--verify` tries it aside and leaves nothing. */
export async function restore(args: readonly string[]): Promise<void> {
  const isTrial = args.includes('--verify')
  const [file, ...more] = args.filter((it) => it !== '--verify')
  if (!file || more.length > 0) throw new Error('npm run gs -- restore FILE [--verify]')
  let hasKeyElsewhere = false
  const dataDir = isTrial ? mkdtempSync(join(tmpdir(), 'gs-restore-')) : config().DATA_DIR
  try {
    const { version, madeAt } = await unpackBackup(file, dataDir)
    console.log(`Made ${madeAt} by version ${version}.`)
    const server = await startEmbedded({ dataDir: join(dataDir, 'database') })
    const db = connect(server.url, 2)
    try {
      hasKeyElsewhere = Boolean(await findKeyElsewhere(db, createSecretStore(join(dataDir, 'keys'))))
      await report(db, dataDir)
    } finally {
      await db.destroy()
      await server.stop()
    }
    console.log(isTrial ? 'It can be restored; nothing was kept.' : `Restored into ${dataDir}: start the product.`)
    if (!isTrial && hasKeyElsewhere)
      console.log(`No backup holds signing keys: put the old ${dataDir}/keys back, or run «npm run gs -- keys rotate».`)
  } finally {
    if (isTrial) rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Says whether database, files and audit trail are whole. */
export async function check(): Promise<void> {
  await withDatabase((db) => report(db, config().DATA_DIR))
}

/** Reckons the seals of the audit trail anew. */
export async function verify(): Promise<void> {
  await withDatabase(async (db) => {
    const { broken } = await tellSeal(db)
    if (!broken) return console.log('Every seal fits: nothing under them was changed, taken out or slipped in.')
    const { seal, from, to, why } = broken
    throw new Error(`Seal ${seal} does not fit: of the entries ${from} to ${to} something was ${why}.`)
  })
}

async function tellSeal(db: Db) {
  const verdict = await verifyAudit(db)
  const { seals, entries, unsealed, hash } = verdict
  console.log(`audit trail: ${entries} entries under ${seals} seals, ${unsealed} not sealed yet`)
  if (hash)
    console.log(
      `newest seal ${hash}\n  (keep it elsewhere: with it anyone can tell later that nothing before was changed)`,
    )
  return verdict
}

async function report(owner: Db, dataDir: string): Promise<void> {
  const checks = await checkIntegrity({ owner, files: createStore(join(dataDir, 'files')), migrations })
  for (const { what, broken, seen } of checks) {
    console.log(`${broken.length === 0 ? 'ok  ' : 'NOT '} ${what} (${seen} looked at)`)
    for (const it of broken) console.log(`       ${it}`)
  }
  if (checks.some(({ broken }) => broken.length > 0)) throw new Error('Something is not whole.')
}
