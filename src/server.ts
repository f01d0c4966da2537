import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findKeyElsewhere } from '#modules/commendations/index.ts'
import { destroySpentKeys } from '#modules/councils/index.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { urlFor } from '#platform/database/roles.ts'
import { openClock } from '#platform/clock.ts'
import { createSecretStore } from '#platform/credentials/secret-store.ts'
import { connect, type Db } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { listenForChanges } from '#platform/listen.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { createLog } from '#platform/log.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { readAuthorities } from '#platform/signing/authorities.ts'
import { createViewCounter } from '#platform/web/view-counter.ts'
import { today } from '#platform/text/dates.ts'
import { addReadings } from '#modules/outreach/index.ts'
import { createWebServer } from '#platform/web/server.ts'
import { useAssets } from '#ui/assets.ts'
import { createApp, type Site } from './app.ts'
import type { Config } from './config.ts'
import { openDemo } from './demo.ts'
import { offerSetUp } from './first-run.ts'
import { loadReference } from './reference.ts'
import { createPracticeDatabases } from './practice/databases.ts'
import { createPracticeHouse, wiper } from './practice/house.ts'
import { fillPractice } from './practice/stage.ts'
import { startWorker } from './worker.ts'

const keyElsewhere =
  'the key that signs certificates is not in this folder: nothing can be signed here. Web and worker need one folder of keys; after a restore put the old folder back, or make a new key with «npm run gs -- keys rotate»'

/** What a start gives: where the product answers, and the way to end all of it. */
export type Running = {
  url: string
  db: Db
  ownerUrl: string
  setUpLink: string | undefined
  stop: () => Promise<void>
}

/** Starts the product: database, migrations, reference data, web and worker, as the settings say. */
export async function startServer(config: Config, root: string): Promise<Running> {
  const log = createLog(config.LOG_LEVEL)
  const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ dataDir: join(config.DATA_DIR, 'database') })
  const ownerUrl = config.DATABASE_URL ?? embedded!.url
  const endings: (() => Promise<unknown>)[] = [async () => embedded?.stop()]
  try {
    await migrate(ownerUrl, join(root, 'migrations'))
    const owner = connect(ownerUrl, 2)
    await loadReference(owner, join(root, 'seeds'))
    const db = connect(urlFor('gs_app', ownerUrl), 12)
    const portalDb = connect(urlFor('gs_portal', ownerUrl), 8)
    endings.push(() => Promise.all([db.destroy(), portalDb.destroy(), owner.destroy()]))
    const files = createStore(join(config.DATA_DIR, 'files'))
    const secrets = createSecretStore(join(config.DATA_DIR, 'keys'))

    if (config.demo) await openDemo({ db, files, ownerUrl, root, secrets, baseUrl: config.BASE_URL }, config.DATA_DIR)
    const now = await openClock(db)
    await destroySpentKeys(db, secrets)
    const elsewhere = await findKeyElsewhere(db, secrets)
    if (elsewhere) log.warn({ kid: elsewhere, folder: join(config.DATA_DIR, 'keys') }, keyElsewhere)
    const setUpLink = config.demo ? undefined : await offerSetUp(db, config.BASE_URL, now())

    const databases = createPracticeDatabases({ ownerUrl, root, fill: (url) => fillPractice(url, root) })
    const practised = join(config.DATA_DIR, 'practice')

    if (config.ROLE !== 'web') {
      const { BASE_URL: baseUrl, SMTP_URL: url, MAIL_BOUNCES: bounces } = config
      const from = config.MAIL_FROM ?? `Gương Sáng <thu@${new URL(baseUrl).hostname}>`
      const mailer = url ? createMailer({ url, from, bounces }) : undefined
      endings.push(async () => mailer?.close())
      const worker = await startWorker({
        db,
        ownerUrl,
        log,
        now,
        files,
        secrets,
        baseUrl,
        mailer,
        loopback: config.PARTNERS_ON_LOOPBACK,
        wipePractice: wiper(databases, practised),
      })
      endings.push(() => worker.stop())
    }
    if (config.ROLE !== 'worker') endings.push(await startWeb())
    return { url: config.BASE_URL, db, ownerUrl, setUpLink, stop }

    async function startWeb() {
      useAssets(JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8')))
      const pages = createPageCache()
      const quiet = await listenForChanges(urlFor('gs_portal', ownerUrl), pages, log)
      const { demo, BASE_URL: baseUrl, TRUSTED_PROXIES: proxies } = config
      const authorities = readAuthorities(join(config.DATA_DIR, 'authorities'))
      const outside = {
        demo,
        baseUrl,
        now,
        authorities,
        ...(proxies && { proxies }),
        loopback: config.PARTNERS_ON_LOOPBACK,
      }
      const build = (site: Site) => createApp({ ...site, root })
      const practice = createPracticeHouse({ db, databases, folder: practised, baseUrl, log, now, build })
      const app = createApp({ db, portalDb, files, secrets, log, pages, root, practice, ...outside })
      const counter = createViewCounter()
      const server = createWebServer((request, connection) => app.fetch(request, connection), pages, counter)
      await new Promise<void>((ok, fail) => server.once('error', fail).listen(config.PORT, config.HOST, ok))
      const flush = () =>
        addReadings(db, today(now()), counter.take()).catch((err) => log.warn({ err }, 'readings not kept'))
      const everyMinute = setInterval(flush, 60_000).unref()
      return async () => {
        clearInterval(everyMinute)
        await new Promise<void>((done) => {
          server.close(() => done())
          server.closeIdleConnections()
          setTimeout(() => server.closeAllConnections(), 5000).unref()
        })
        await quiet()
        await flush()
      }
    }
  } catch (error) {
    await stop()
    throw error
  }

  /** Ends in the opposite order of starting: no new requests, no new jobs, then the database. */
  async function stop() {
    for (const end of endings.reverse()) await end()
    endings.length = 0
  }
}
