import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '#platform/database/embedded.ts'
import { connect, type Db } from '#platform/db.ts'
import { readConfig } from '../src/config.ts'

/** The settings in force. */
export const config = () => readConfig(process.env, false)

/** Where the embedded database lies. */
export const dataDir = () => join(config().DATA_DIR, 'database')

/** Works on the product's database as its owner: the one that runs, or one started for the while. */
export async function withDatabase(work: (db: Db, ownerUrl: string) => Promise<void>): Promise<void> {
  const { DATABASE_URL } = config()
  if (!DATABASE_URL && !existsSync(join(dataDir(), 'PG_VERSION')))
    throw new Error(`There is no database in ${dataDir()} yet: start the product first, or set DATA_DIR.`)
  const embedded = DATABASE_URL ? undefined : await startEmbedded({ dataDir: dataDir() })
  const ownerUrl = DATABASE_URL ?? embedded?.url ?? ''
  const db = connect(ownerUrl, 2)
  try {
    await work(db, ownerUrl)
  } finally {
    await db.destroy()
    await embedded?.stop()
  }
}
