import type { X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { budget, listSupportMoney } from '#modules/budget/index.ts'
import { commendations, createNoticePages } from '#modules/commendations/index.ts'
import {
  contests,
  createEntryPages,
  createVotePages,
  createWithdrawPages,
  findEntryAnswer,
} from '#modules/contests/index.ts'
import { councils } from '#modules/councils/index.ts'
import { criteria } from '#modules/criteria/index.ts'
import { desk } from '#modules/desk/index.ts'
import { createTipPages, exemplars } from '#modules/exemplars/index.ts'
import { createEvents, createRegistrationPages } from '#modules/events/index.ts'
import { createFostering } from '#modules/fostering/index.ts'
import { createDoor, findActor, findActorById, identity } from '#modules/identity/index.ts'
import { createInspections } from '#modules/inspections/index.ts'
import { createMailPages, outreach } from '#modules/outreach/index.ts'
import { oversight } from '#modules/oversight/index.ts'
import { createPortal } from '#modules/portal/index.ts'
import { programmes } from '#modules/programmes/index.ts'
import { listLateReports, listReturnedFaults, pastFigures, reporting } from '#modules/reporting/index.ts'
import { createCalendarFeed, createLinkPages, stories } from '#modules/stories/index.ts'
import { units } from '#modules/units/index.ts'
import { selection } from '#modules/selection/index.ts'
import { createLearnPages, createNeedPages, findLearningAnswer, replication } from '#modules/replication/index.ts'
import { createTraining, listSpeakersOf, practiceRoot } from '#modules/training/index.ts'
import { type Actor, scopeOf } from '#platform/access/index.ts'
import { type SecretStore, secretsInMemory } from '#platform/credentials/secret-store.ts'
import { createReader } from '#platform/database/reader.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import { Refusal } from '#platform/refusal.ts'
import { downloads } from '#platform/web/downloads.ts'
import { createAsker } from '#platform/web/asker.ts'
import type { Env } from '#platform/web/env.ts'
import { errorPage } from '#platform/web/errors.tsx'
import { createAssets, readAsset } from '#platform/web/assets.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { assetPath } from '#ui/assets.ts'
import { createHealth } from '#platform/web/health.ts'
import type { PageCache } from '#platform/web/page-cache.ts'
import { sameOrigin, secured } from '#platform/web/security.ts'
import { actionWord } from './actions.ts'
import { closedTo } from './closed-records.ts'
import { isFileClosed, mayReadFile } from './file-readers.ts'
import { menuFor } from './menu.ts'
import { movedWithUnits } from './moved.ts'
import { tiedToMovement } from './of-movement.ts'
import { exemplarPanels } from './panels.ts'
import type { PracticeHouse } from './practice/house.ts'

/** What the site is made of. `signedIn` stands in for sessions in tests of single pages. */
export type Site = {
  db: Db
  portalDb: Db
  files: FileStore
  /** What must be in no database and no backup; in memory where nothing is said. */
  secrets?: SecretStore
  log: Log
  demo: boolean
  baseUrl: string
  /** Published pages kept whole; none in tests of single pages. */
  pages?: PageCache
  /** The project's folder, which holds `dist/assets`. */
  root?: string
  now?: () => Date
  /** The certificate authorities whose signatures count as known. */
  authorities?: readonly X509Certificate[]
  /** The proxies before us whose word of who asks is taken: addresses or networks. */
  proxies?: readonly string[]
  /** Whether other sites that are told of stories may stand on this very machine: for tests alone. */
  loopback?: boolean
  signedIn?: (request: Request) => Promise<Actor | undefined>
  /** Where the practice year is played; none where nobody practises, and inside of practice itself. */
  practice?: PracticeHouse
}

const biggestUpload = 60 * 1024 * 1024

/** The whole site, from the outside in. Adding a module is adding a line. */
export function createApp(site: Site) {
  const { db, files, secrets = secretsInMemory(), log, demo, now = () => new Date(), signedIn } = site
  const app = new Hono<Env>()
  const askerOf = createAsker(site.proxies)

  app.use(secured)
  app.use((c, next) => (comesFromPractice(c) ? refusePractised() : next()))
  app.use((c, next) => (isOwnRight(c.req.path) ? next() : sameOrigin(c, next)))
  app.use(bodyLimit({ maxSize: biggestUpload, onError: () => refuseUpload() }))
  app.use(async (c, next) => {
    c.set('db', db)
    c.set('files', files)
    c.set('secrets', secrets)
    c.set('baseUrl', site.baseUrl)
    c.set('now', now())
    c.set('loopback', site.loopback ?? false)
    c.set('locale', 'vi')
    c.set('asker', askerOf(c))
    c.set('panels', exemplarPanels)
    c.set('moved', movedWithUnits)
    c.set('ofMovement', tiedToMovement)
    c.set('pastFigures', pastFigures)
    c.set('actionWord', actionWord)
    c.set('authorities', site.authorities ?? [])
    c.set('mayReadFile', mayReadFile)
    c.set('isFileClosed', isFileClosed)
    await next()
  })

  const { practice } = site
  if (practice) app.all(`${practiceRoot}/*`, (c) => practice.answer(c.req.raw, c.env as object))
  if (practice) app.all(practiceRoot, (c) => practice.answer(c.req.raw, c.env as object))

  const built = join(site.root ?? process.cwd(), 'dist/assets')
  app.route('/', createAssets(built))
  app.route('/', createHealth(db, site.pages))
  app.route('/', createDoor({ demo, baseUrl: site.baseUrl }))
  app.route('/', createNoticePages({ demo }))
  app.route('/', createTipPages({ demo, others: [findEntryAnswer, findLearningAnswer] }))
  app.route('/', createEntryPages({ demo }))
  app.route('/', createRegistrationPages({ demo }))
  app.route('/', createLearnPages({ demo }))
  app.route('/', createNeedPages({ demo }))
  app.route('/', createVotePages({ demo }))
  app.route('/', createWithdrawPages({ demo }))
  app.route('/', createMailPages({ demo }))
  app.route('/', createLinkPages({ demo }))
  app.route('/', createCalendarFeed({ readerOf: (id, day) => readerOf(db, id, day) }))
  const { portalDb, pages, baseUrl } = site
  const asset = (name: string) => readAsset(built, assetPath(name))
  app.route('/', createPortal({ portalDb, files, demo, baseUrl, now, asset, ...(pages && { pages }) }))

  const readNow = createReader(db)
  app.use('/lam-viec/*', async (c, next) => {
    const actor = signedIn ? await signedIn(c.req.raw) : await findActor(c, db)
    if (!actor) return c.redirect(`/dang-nhap?tiep=${encodeURIComponent(c.req.path)}`, 303)
    if (c.req.method === 'GET') c.set('db', await readNow())
    c.set('actor', actor)
    c.set('scope', scopeOf(actor, await closedTo(c.var.db, actor, today(c.var.now))))
    c.set('frame', frameOf(actor, c.req.path, demo))
    c.header('cache-control', 'private, no-store')
    await next()
  })

  app.route('/', identity)
  app.route('/', desk)
  app.route('/', units)
  app.route('/', programmes)
  app.route('/', criteria)
  app.route('/', oversight)
  app.route('/', reporting)
  app.route('/', exemplars)
  app.route('/', createFostering({ moneyOf: listSupportMoney }))
  app.route('/', councils)
  app.route('/', commendations)
  app.route('/', stories)
  app.route('/', outreach)
  app.route('/', replication)
  app.route('/', createEvents({ speakersOf: listSpeakersOf }))
  app.route('/', contests)
  app.route('/', selection)
  app.route('/', createInspections({ lateReports: listLateReports }))
  app.route(
    '/',
    createTraining({
      returnedReports: listReturnedFaults,
      isPracticeOffered: async () => (await practice?.isOffered()) ?? false,
    }),
  )
  app.route('/', budget)
  app.route('/', downloads)

  app.notFound((c) => errorPage(c as Context<Env>, new Refusal('missing', 'notFound'), demo))
  app.onError((error, c) => {
    if (error instanceof Refusal) return errorPage(c, error, demo)
    if (error instanceof HTTPException) return error.getResponse()
    log.error({ err: error, requestId: c.var.requestId, path: c.req.path }, 'unexpected')
    return errorPage(c, undefined, demo)
  })
  return app
}

/** What an official may read without being signed in here: by a secret address of theirs. None without a post. */
async function readerOf(db: Db, officialId: string, day: DateText) {
  const actor = await findActorById(db, officialId, day)
  return actor && { actor, scope: scopeOf(actor, await closedTo(db, actor, day)) }
}

function frameOf(actor: Actor, path: string, demo: boolean): Env['Variables']['frame'] {
  const posts = actor.posts.map(({ id, unitName, title }) => ({
    id,
    label: unitName,
    sub: title,
    current: id === actor.post.id,
  }))
  const { unitName, title } = actor.post
  return { official: actor.name, postName: title, unitName, posts, menu: menuFor(actor, path, 'vi'), demo, path }
}

/**
 * Where the secret in the address is the whole right to what the form does, so that no other site can know it: mail programs
 * leave for their readers from wherever they are (RFC 8058), and a page that tells nobody its address names no origin either.
 */
const isOwnRight = (path: string) => path.startsWith('/thu/thoi/') || path.startsWith('/duyet/')

/** True for a change that a page of practice asks of the real product: no address in it should, and none may. */
function comesFromPractice(c: Context): boolean {
  const isPractised = c.req.path === practiceRoot || c.req.path.startsWith(`${practiceRoot}/`)
  if (isPractised || c.req.method === 'GET' || c.req.method === 'HEAD') return false
  const from = URL.parse(c.req.header('referer') ?? '')
  return from?.host === c.req.header('host') && (from?.pathname ?? '').startsWith(`${practiceRoot}/`)
}

function refusePractised(): never {
  throw new Refusal('forbidden', 'otherSite')
}

function refuseUpload(): never {
  throw new Refusal('invalid', 'files.tooLarge', { form: 'files.tooLarge' })
}
