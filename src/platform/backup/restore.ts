import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chooseAccount } from '../database/account.ts'
import { serverBinaries } from '../database/binaries.ts'
import { hashOf, type Manifest } from './back-up.ts'
import { tar } from './tar.ts'

/**
 * Unpacks a backup into a folder in which a start finds everything as it was: `database/`, `files/`, `database-password`.
 * They appear when all of them are whole.
 * @throws Error when the folder holds a database, or the backup is none or was changed.
 */
export async function unpackBackup(backup: string, dataDir: string): Promise<Manifest> {
  if (existsSync(join(dataDir, 'database')) || existsSync(join(dataDir, 'files')))
    throw new Error(`${dataDir} holds a database or files already: move them away first.`)
  mkdirSync(dataDir, { recursive: true })
  const workshop = mkdtempSync(join(resolve(dataDir), 'restore-'))
  try {
    await tar(['-xf', resolve(backup), '-C', workshop])
    const manifest = readManifest(workshop)
    if ((await hashOf(join(workshop, 'base.tar.gz'))) !== manifest.base)
      throw new Error('The database in this backup is not what was written: the file is damaged or was changed.')
    await unpackDatabase(workshop, dataDir)
    for (const name of ['database-password', 'files', 'database'])
      if (existsSync(join(workshop, name))) renameSync(join(workshop, name), join(dataDir, name))
    return manifest
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json')
  const manifest = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined
  if (manifest?.product !== 'guong-sang') throw new Error('This is no backup of Gương Sáng.')
  return manifest
}

/** The folder of the database belongs to whoever will run the server. */
async function unpackDatabase(workshop: string, dataDir: string): Promise<void> {
  const folder = join(workshop, 'database')
  const { owner } = chooseAccount(join(resolve(dataDir), 'database'), serverBinaries().postgres)
  mkdirSync(folder, { mode: 0o700 })
  await tar(['-xzf', join(workshop, 'base.tar.gz'), '-C', folder, '--no-same-owner'])
  if (owner) await promisify(execFile)('chown', ['-R', `${owner.uid}:${owner.gid}`, folder])
}
