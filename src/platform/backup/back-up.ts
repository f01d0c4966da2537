import { createHash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { tar } from './tar.ts'

/** What a backup says of itself. `base`: the SHA-256 of the database's part. */
export type Manifest = { product: string; version: string; madeAt: string; base: string }

type Options = { ownerUrl: string; dataDir: string; target: string; version: string; now: Date }

/**
 * Writes one file with everything that `DATA_DIR` must not lose: the database as of one moment, taken while it works, and
 * every uploaded file. The file appears when it is whole. The files are copied after the database, so none is missing.
 * @throws Error when the target exists, or the database is not the embedded one.
 */
export async function backUp({ ownerUrl, dataDir, target, version, now }: Options): Promise<Manifest> {
  if (existsSync(target)) throw new Error(`${target} exists already.`)
  mkdirSync(dirname(resolve(target)), { recursive: true })
  const workshop = join(resolve(dataDir), `backup-${randomUUID().slice(0, 8)}`)
  mkdirSync(workshop, { mode: 0o700 })
  try {
    const { uid, gid } = statSync(join(dataDir, 'database'))
    if (process.getuid?.() === 0) chownSync(workshop, uid, gid)
    await takeBase(ownerUrl, join(workshop, 'base'))
    const base = await hashOf(join(workshop, 'base/base.tar.gz'))
    const manifest: Manifest = { product: 'guong-sang', version, madeAt: now.toISOString(), base }
    writeFileSync(join(workshop, 'manifest.json'), JSON.stringify(manifest, null, 2))
    const files = existsSync(join(dataDir, 'files')) ? ['files'] : []
    await tar([
      ...['-cf', `${resolve(target)}.part`, '--exclude=files/unfinished'],
      ...['-C', workshop, 'manifest.json', '-C', join(workshop, 'base'), 'base.tar.gz'],
      ...['-C', resolve(dataDir), 'database-password', ...files],
    ])
    renameSync(`${target}.part`, target)
    return manifest
  } finally {
    rmSync(workshop, { recursive: true, force: true })
    rmSync(`${target}.part`, { force: true })
  }
}

/** The server packs itself, write-ahead log included, into a folder that it makes. */
async function takeBase(ownerUrl: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, replication: 'true' } as pg.ClientConfig)
  await client.connect()
  try {
    await client.query(
      `BASE_BACKUP (LABEL 'guong-sang', CHECKPOINT 'fast', WAL, TARGET 'server',
        TARGET_DETAIL ${client.escapeLiteral(folder)}, COMPRESSION 'gzip', COMPRESSION_DETAIL 'level=3')`,
    )
  } finally {
    await client.end()
  }
}

/** The SHA-256 of a file, read in pieces. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
