import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findActorById } from '#modules/identity/index.ts'
import {
  countDone,
  endPractice,
  findPractice,
  type Practice,
  practiceHours,
  practiceNow,
  practiceRoot,
} from '#modules/training/index.ts'
import { hashToken } from '#platform/credentials/token.ts'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect, type Db } from '#platform/db.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { createStore } from '#platform/files/store.ts'
import type { Log } from '#platform/log.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Site } from '../app.ts'
import { finishJobs } from '../worker.ts'
import type { PracticeDatabases } from './databases.ts'
import { guidePage, guidePaths, languageOf, practiceBar } from './guide.tsx'
import { answerOutside, ledHtml, requestInside, secretIn, withBar } from './mount.ts'
import { type Progress, readProgress } from './progress.ts'
import { samplePaper, samplePicture } from './sample-papers.ts'

type Fetch = (request: Request, connection?: object) => Response | Promise<Response>

/** The house in which practice years are played, each with a database, a store of files and a product of its own. */
export type PracticeHouse = {
  /** Answers everything under the address of practice. */
  answer: (request: Request, connection: object) => Promise<Response>
  isOffered: () => Promise<boolean>
}

type Options = {
  /** The real database: it knows who practises, and nothing of what. */
  db: Db
  databases: PracticeDatabases
  /** Where the files of practice years lie, apart from the real ones. */
  folder: string
  baseUrl: string
  log: Log
  now: () => Date
  build: (site: Site) => { fetch: Fetch }
}

type Room = { db: Db; portalDb: Db; fetch: Fetch; progress: Progress; doJobs: () => Promise<void> }

/** Opens the house. A room is made when its learner first comes, by any process that serves the web, and is shut when it was ended. */
export function createPracticeHouse({ db, databases, folder, baseUrl, log, now, build }: Options): PracticeHouse {
  const rooms = new Map<string, Promise<Room>>()
  return {
    isOffered: () => databases.mayMake(),
    async answer(request, connection) {
      const practice = await practiceOf(request)
      if (!practice) return away()
      const room = await roomOf(practice.id)
      room.progress = await readProgress(room.db)
      const { pathname } = new URL(request.url)
      if (pathname === guidePaths.end && request.method === 'POST') return end(request, practice, room)
      const own = await answerOwn(request, room.progress)
      if (own) return own
      const answer = await room.fetch(requestInside(request), connection)
      if (request.method !== 'GET' && request.method !== 'HEAD') await room.doJobs()
      room.progress = await readProgress(room.db)
      return answerOutside(answer, practiceBar(room.progress.done, languageOf(request).locale))
    },
  }

  async function practiceOf(request: Request): Promise<Practice | undefined> {
    const secret = secretIn(request)
    const practice = secret ? await findPractice(db, hashToken(secret)) : undefined
    const isYoung = practice && practice.startedAt.getTime() > now().getTime() - practiceHours * 3_600_000
    return isYoung ? practice : undefined
  }

  /** The guide and the sample papers; and whoever is asked to sign in is shown their next chair. */
  async function answerOwn(request: Request, progress: Progress): Promise<Response | undefined> {
    const { pathname } = new URL(request.url)
    const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' }
    if (pathname === practiceRoot || pathname === `${practiceRoot}/dang-nhap`)
      return new Response(null, { status: 303, headers: { ...headers, location: guidePaths.guide } })
    if (pathname === guidePaths.guide) {
      const { locale, cookie } = languageOf(request)
      const page = withBar(ledHtml(guidePage(progress, locale)), practiceBar(progress.done, locale))
      const remember = cookie && { 'set-cookie': cookie }
      return new Response(page, { headers: { ...headers, ...remember, 'content-type': 'text/html; charset=UTF-8' } })
    }
    if (pathname === guidePaths.paper)
      return new Response(new Uint8Array(await createPdf(samplePaper)), {
        headers: { ...headers, 'content-type': 'application/pdf' },
      })
    if (pathname === guidePaths.picture)
      return new Response(new Uint8Array(await samplePicture()), {
        headers: { ...headers, 'content-type': 'image/jpeg' },
      })
    return undefined
  }

  async function end(request: Request, practice: Practice, room: Room): Promise<Response> {
    if (new URL(request.headers.get('origin') ?? 'null:').host !== request.headers.get('host'))
      throw new Refusal('forbidden', 'otherSite')
    const actor = await findActorById(db, practice.officialId, today(now()))
    const steps = countDone(room.progress.done)
    if (actor) await endPractice({ db, actor, now: now() }, { id: practice.id, steps })
    await shut(practice.id)
    await databases.drop(practice.id)
    await rm(join(folder, practice.id), { recursive: true, force: true })
    return away()
  }

  function away(): Response {
    const cookie = `gs_luyen_tap=; Path=${practiceRoot}; Max-Age=0; HttpOnly; SameSite=Lax`
    return new Response(null, {
      status: 303,
      headers: { location: '/lam-viec/luyen-tap', 'set-cookie': cookie, 'cache-control': 'private, no-store' },
    })
  }

  function roomOf(id: string): Promise<Room> {
    const known = rooms.get(id)
    if (known) return known
    const made = makeRoom(id)
    rooms.set(id, made)
    made.catch(() => rooms.delete(id))
    return made
  }

  async function makeRoom(id: string): Promise<Room> {
    for (const other of rooms.keys()) if (other !== id && !(await stands(other))) await shut(other)
    const ownerUrl = await databases.make(id)
    const [own, portalDb] = [connect(urlFor('gs_app', ownerUrl), 3), connect(urlFor('gs_portal', ownerUrl), 2)]
    const files = createStore(join(folder, id))
    const secrets = secretsInMemory()
    const room = { db: own, portalDb, progress: await readProgress(own) } as Room
    const clock = () => practiceNow(room.progress.done, now())
    const site: Site = { db: own, portalDb, files, secrets, log, demo: true, baseUrl, now: clock }
    room.fetch = build(site).fetch
    room.doJobs = () => finishJobs({ db: own, ownerUrl, now: clock(), files, secrets, baseUrl })
    return room
  }

  async function stands(id: string): Promise<boolean> {
    const row = db.selectFrom('training.practice').select('id').where('id', '=', id).where('ended_at', 'is', null)
    return (await row.executeTakeFirst()) !== undefined
  }

  async function shut(id: string): Promise<void> {
    const room = await rooms.get(id)?.catch(() => undefined)
    rooms.delete(id)
    if (room) await Promise.all([room.db.destroy(), room.portalDb.destroy()])
  }
}

/** Wipes a practice year: its database and its files. For the clock, and for one whose process is gone. */
export const wiper = (databases: PracticeDatabases, folder: string) => async (id: string) => {
  await databases.drop(id)
  await rm(join(folder, id), { recursive: true, force: true })
}
