import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { type Browser, chromium } from 'playwright-core'
import { findKeyElsewhere, rotateSigner, signStatusLists } from '#modules/commendations/index.ts'
import { setClock } from '#platform/clock.ts'
import { createSecretStore, type SecretStore } from '#platform/credentials/secret-store.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect, type Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { startServer } from '../src/server.ts'
import { prepareTemplate } from './database.ts'
import { addressOf, demoTemplate, linkTree, root } from './journeys/template.ts'

/** The whole product on the demonstration: where it answers, what it keeps, and the end of it. */
export type Product = {
  url: string
  db: Db
  ownerUrl: string
  files: string
  /** What it holds outside the database: the key that its certificates are signed with. */
  secrets: SecretStore
  stop: () => Promise<void>
  /** Starts it again at another time: its database, as it stands then. Sessions are over. */
  goOn: (later: Date) => Promise<Db>
}

/**
 * A running product with a demonstration of its own, as `npm run demo` starts it; gone when the test file is done. `day` sets its
 * clock back: what was recorded later is there, and does not count yet.
 */
export async function demoProduct(day: DateText = demoDay): Promise<Product> {
  const product = await startDemo(day)
  after(() => product.stop())
  return product
}

/** The same for a script, which ends it itself. */
export async function startDemo(day: DateText = demoDay): Promise<Product> {
  const template = await demoTemplate()
  return start(template.database, at(day, 10), async (ownerUrl, folder) => {
    linkTree(template.files, join(folder, 'files'))
    await silence(ownerUrl)
    await giveKey(ownerUrl, join(folder, 'keys'))
  })
}

/**
 * A product on a day of its own with the reference data and what `fill` puts in; officials who bear the names of the
 * demonstration's posts are signed in with one click. For a journey through days that the demonstration has behind it.
 */
export async function ownProduct(day: Date, fill: (db: Db) => Promise<void>): Promise<Product> {
  const product = await start(await prepareTemplate(), day, async (ownerUrl) => {
    const db = connect(urlFor('gs_app', ownerUrl), 2)
    await db.insertInto('platform.setting').values({ key: 'demo.made', value: 'true' }).execute()
    await fill(db)
    await db.destroy()
  })
  after(() => product.stop())
  return product
}

async function start(
  template: string,
  time: Date,
  prepare: (ownerUrl: string, folder: string) => Promise<void>,
): Promise<Product> {
  const name = `gs_product_${randomUUID().replaceAll('-', '')}`
  const folder = mkdtempSync(join(tmpdir(), 'gs-product-'))
  const ownerUrl = addressOf(name)
  await administer(`create database ${name} template ${template}`)
  const files = join(folder, 'files')
  await standAt(ownerUrl, time)
  await prepare(ownerUrl, folder)

  const PORT = await freePort()
  const url = `http://127.0.0.1:${PORT}`
  const config = {
    ...{ HOST: '127.0.0.1', PORT, BASE_URL: url, DATA_DIR: folder, DATABASE_URL: ownerUrl, demo: true },
    ...{ ROLE: 'all' as const, LOG_LEVEL: 'warn' as const, PARTNERS_ON_LOOPBACK: true },
  }
  let running = await startServer(config, root)
  const secrets = createSecretStore(join(folder, 'keys'))
  return { url, db: running.db, ownerUrl, files, secrets, stop, goOn }

  /** Ends it and starts it again at another time. */
  async function goOn(later: Date) {
    await running.stop()
    await standAt(ownerUrl, later)
    running = await startServer(config, root)
    return running.db
  }

  async function stop() {
    await running.stop()
    await administer(`drop database if exists ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A browser for the test file, closed when it is done. */
export async function browser(): Promise<Browser> {
  const launched = await launchBrowser()
  after(() => launched.close())
  return launched
}

/** Debian's Chromium without a screen, and without calling home. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    ],
  })
}

/** Sets the clock of a copy, however long ago the demonstration was made. */
async function standAt(ownerUrl: string, time: Date): Promise<void> {
  const owner = connect(ownerUrl, 1)
  await owner.deleteFrom('platform.setting').where('key', '=', 'clock.offset').execute()
  await setClock(owner, time)
  await owner.destroy()
}

/** The worker reads the demonstration's stories aloud every few minutes: files and entries that no test asked for. */
async function silence(ownerUrl: string): Promise<void> {
  const owner = connect(ownerUrl, 1)
  await sql`
    insert into stories.reading (edition_id, story_id, made_at)
    select id, story_id, published_at from stories.edition where ended_at is null on conflict do nothing`.execute(owner)
  await sql`
    insert into replication.reading (exemplar_id, version, made_at)
    select exemplar_id, version, now() from replication.model on conflict do nothing`.execute(owner)
  await owner.destroy()
}

/** A copy that came without the key which signs certificates gets one of its own. */
async function giveKey(ownerUrl: string, folder: string): Promise<void> {
  const owner = connect(ownerUrl, 1)
  const secrets = createSecretStore(folder)
  if (await findKeyElsewhere(owner, secrets)) await rotateSigner(owner, secrets, at(demoDay, 10), signStatusLists)
  await owner.destroy()
}

async function administer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  await client.query(text)
  await client.end()
}

function freePort(): Promise<number> {
  return new Promise((ok, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => ok(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
