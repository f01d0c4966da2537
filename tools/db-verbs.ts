import { join } from 'node:path'
import pg from 'pg'
import { readConfig } from '../src/config.ts'
import { startEmbedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { connect } from '../src/platform/db.ts'
import { loadReference } from '../src/reference.ts'
import { writeTypes } from './types.ts'

const [verb = 'help'] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const config = readConfig(process.env, false)

const verbs: Record<string, (url: string) => Promise<void>> = {
  async migrate(url) {
    const ran = await migrate(url, join(root, 'migrations'))
    console.log(ran.length > 0 ? ran.join('\n') : 'Nothing to do: the database has the newest shape.')
  },
  async seed(url) {
    const db = connect(url, 2)
    console.log(
      (await loadReference(db, join(root, 'seeds'))) ? 'Loaded.' : 'The database has its reference data already.',
    )
    await db.destroy()
  },
  async types(url) {
    const fresh = new URL(url)
    fresh.pathname = '/gs_types'
    await query(url, 'drop database if exists gs_types with (force)')
    await query(url, 'create database gs_types')
    await migrate(fresh.toString(), join(root, 'migrations'))
    writeTypes(fresh.toString(), join(root, 'src/platform/schema.ts'))
    await query(url, 'drop database gs_types with (force)')
  },
}

const work = verbs[verb]
if (!work) {
  console.log(`npm run db -- ${Object.keys(verbs).join(' | ')}`)
} else {
  const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ dataDir: join(config.DATA_DIR, 'database') })
  try {
    await work(config.DATABASE_URL ?? embedded!.url)
  } finally {
    await embedded?.stop()
  }
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
