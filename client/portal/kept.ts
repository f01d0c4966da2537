/** A story that a reader keeps on this machine: its path, its title, its language. */
export type Kept = { path: string; title: string; lang: string }

const key = 'gs-saved'
/** The caches of the service worker: what was read lately, and what was saved for good. */
export const readCache = 'gs-read-1'
export const savedCache = 'gs-saved-1'
/** The door of an event, the one page of the desk that opens without a network (decision 115). */
export const doorCache = 'gs-door-1'

/** The saved stories, newest first. Empty in a browser that keeps nothing. */
export function listSaved(): Kept[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(all) ? all.filter(isKept) : []
  } catch {
    return []
  }
}

/** Keeps a story, its page too, or lets it go. */
export async function save(story: Kept, wanted: boolean): Promise<void> {
  const others = listSaved().filter(({ path }) => path !== story.path)
  localStorage.setItem(key, JSON.stringify(wanted ? [story, ...others].slice(0, 200) : others))
  if (!('caches' in window)) return
  const cache = await caches.open(savedCache)
  await (wanted ? cache.add(story.path).catch(() => {}) : cache.delete(story.path))
}

/** The stories read lately whose pages are still here. */
export async function listRead(): Promise<Kept[]> {
  if (!('caches' in window)) return []
  const cache = await caches.open(readCache)
  const requests = await cache.keys()
  const stories = await Promise.all(
    requests.map(async (request) => {
      const page = new DOMParser().parseFromString((await (await cache.match(request))?.text()) ?? '', 'text/html')
      const title = page.querySelector('h1')?.textContent ?? ''
      return { path: new URL(request.url).pathname, title, lang: page.documentElement.lang || 'vi' }
    }),
  )
  return stories.filter(({ title }) => title).reverse()
}

const isKept = (it: Partial<Kept> | null): it is Kept =>
  typeof it?.path === 'string' &&
  /^\/[^/\\]/.test(it.path) &&
  typeof it.title === 'string' &&
  typeof it.lang === 'string'
