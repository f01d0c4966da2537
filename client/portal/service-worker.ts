// Lets the stories that were read or saved open without a network. Every page is asked of the network first; what the network
// says is gone is forgotten here too. Of the desk only the door of an event and the checklist of an inspection are kept, until somebody
// signs out (decisions 115, 129).
import { doorCache, readCache, savedCache } from './kept.ts'

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Asking = Waiting & { request: Request; respondWith(answer: Promise<Response>): void }
/** What this needs of a worker's own scope, which the types of pages do not know. */
type Scope = {
  addEventListener(type: 'install' | 'activate', heard: (event: Waiting) => void): void
  addEventListener(type: 'fetch', heard: (event: Asking) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const worker = self as unknown as Scope
const partsCache = 'gs-parts-1'
const most: Record<string, number> = { [readCache]: 30, [partsCache]: 120 }
const offline = (path: string) => `${/^\/(km|en)(?=\/|$)/.exec(path)?.[0] ?? ''}/khong-co-mang`
const isStory = (path: string) => /^(\/(km|en))?\/tin-bai\/[^/]+$/.test(path)
const isAsset = (path: string) => path.startsWith('/assets/')
const isPicture = (path: string) => path.startsWith('/anh/')
/** How long the door of an event opens without a network: from the last time that it was asked for. */
const doorDays = 8
const isDoor = (path: string) =>
  /^\/lam-viec\/([\w-]+\/[\w-]+\/diem-danh|kiem-tra\/cuoc\/[\w-]+\/bang-kiem)$/.test(path)
const isDesk = (path: string) => /^\/(lam-viec|dang-nhap|dang-xuat)/.test(path)

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (/^\/dang-(nhap|xuat)/.test(pathname)) event.waitUntil(caches.delete(doorCache))
  if (request.method === 'GET' && request.mode === 'navigate' && (isDoor(pathname) || isSessionDoor(pathname)))
    return event.respondWith(door(request, pathname))
  if (request.method !== 'GET' || isDesk(pathname)) return
  if (isAsset(pathname)) event.respondWith(part(request))
  else if (isPicture(pathname)) event.respondWith(picture(request))
  else if (request.mode === 'navigate') event.respondWith(page(request, pathname, event))
})

/** The offline pages with every style, script and letter that they ask for. */
async function keepOfflinePages(): Promise<void> {
  const cache = await caches.open(partsCache)
  for (const path of ['/khong-co-mang', '/km/khong-co-mang', '/en/khong-co-mang']) {
    const answer = await fetch(path, { cache: 'no-cache' })
    if (!answer.ok) throw new Error(path)
    const parts = (await answer.clone().text()).match(/\/assets\/[\w.-]+/g) ?? []
    await Promise.all([cache.put(path, answer), ...parts.map((it) => cache.add(it).catch(() => {}))])
  }
}

async function part(request: Request): Promise<Response> {
  const known = await caches.match(request, { ignoreVary: true })
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok && answer.status === 200) await put(partsCache, request, answer.clone())
  return answer
}

/** Asked of the network first, whose caches keep it a few minutes: what was called back goes from here too. */
async function picture(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.status === 200) await put(partsCache, request, answer.clone())
    if (answer.status === 404) await (await caches.open(partsCache)).delete(request)
    return answer
  } catch {
    return (await caches.match(request, { ignoreVary: true })) ?? Response.error()
  }
}

async function page(request: Request, path: string, event: Waiting): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (isStory(path) && answer.ok && !answer.redirected) event.waitUntil(put(readCache, path, answer.clone()))
    if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(path))
    event.waitUntil(sweep())
    return answer
  } catch {
    const known = await caches.match(path, { ignoreVary: true })
    return known ?? (await caches.match(offline(path), { ignoreVary: true })) ?? Response.error()
  }
}

/** Who may no longer see it, or signed out meanwhile, leaves no names here: any other answer is forgotten. */
async function door(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(doorCache)
  try {
    const answer = await fetch(request)
    await (answer.ok ? cache.put(path, answer.clone()) : cache.delete(path))
    return answer
  } catch {
    const known = await cache.match(path, { ignoreVary: true })
    const age = Date.now() - Date.parse(known?.headers.get('date') ?? '')
    if (known && age < doorDays * 86_400_000) return known
    await cache.delete(path)
    return (await caches.match(offline(path), { ignoreVary: true })) ?? Response.error()
  }
}

async function put(name: string, key: Request | string, answer: Response): Promise<void> {
  const cache = await caches.open(name)
  await cache.delete(key)
  await cache.put(key, answer)
  const keys = await cache.keys()
  const pages = new Set(['/khong-co-mang', '/km/khong-co-mang', '/en/khong-co-mang'])
  const old = keys.filter(({ url }) => !pages.has(new URL(url).pathname))
  await Promise.all(old.slice(0, Math.max(0, old.length - (most[name] ?? 30))).map((it) => cache.delete(it)))
}

async function forget(path: string): Promise<void> {
  for (const name of [readCache, savedCache, partsCache]) await (await caches.open(name)).delete(path)
}

let swept = 0
/** Once in some hours asks after every kept story and picture: what was taken down or called back goes from here too. */
async function sweep(): Promise<void> {
  if (Date.now() - swept < 6 * 3_600_000) return
  swept = Date.now()
  for (const name of [readCache, savedCache, partsCache])
    for (const request of await (await caches.open(name)).keys()) {
      if (isAsset(new URL(request.url).pathname)) continue
      const answer = await fetch(request.url, { method: 'HEAD', cache: 'no-cache' }).catch(() => undefined)
      if (answer?.status === 404 || answer?.status === 410) await forget(new URL(request.url).pathname)
    }
}

/** The door of a course’s session, which is kept like that of an event (decision 138). */
const isSessionDoor = (path: string) => /^\/lam-viec\/tap-huan\/[\w/-]+\/diem-danh$/.test(path)
