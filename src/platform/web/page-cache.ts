import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A page kept as it goes over the wire. */
export type KeptPage = {
  etag: string
  type: string
  plain: Buffer
  br: Buffer
  gzip: Buffer
  tags: readonly string[]
  /** Whether other sites may frame it. */
  framed: boolean
}

/** Whether who asks has this very thing already. Caches between us may have marked the tag as weak. */
export function isHad(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch === etag) return ifNoneMatch === etag
  return ifNoneMatch.split(',').some((it) => it.trim().replace(/^W\//, '') === etag)
}

/** So many names of what changed are remembered at least. */
const mostRemembered = 500

const sizeOf = ({ plain, br, gzip }: KeptPage) => plain.length + br.length + gzip.length

/**
 * Published pages, rendered once and kept until something they show changes. A page is kept under its address with the
 * names of what it shows (`story:<id>`, `exemplar:<id>`, `unit:<id>`); `forget` throws away every page that shows it.
 * While the listener that hears of changes is down, nothing is kept (`pause`). What is kept never takes more than `mostBytes`.
 */
export type PageCache = ReturnType<typeof createPageCache>

export function createPageCache({ mostBytes = 192 * 1024 * 1024 } = {}) {
  const pages = new Map<string, KeptPage & { wasAsked: boolean }>()
  const shownOn = new Map<string, Set<string>>()
  const lately: string[] = []
  let isPaused = true
  let changes = 0
  let bytes = 0
  let forgotten = 0

  return {
    find(address: string): KeptPage | undefined {
      const page = pages.get(address)
      if (page) page.wasAsked = true
      return page
    },

    /** Counts the changes heard of so far: a page rendered before one of them must not be kept after it. */
    mark: () => changes,

    /**
     * Keeps an answer that many pages are made from until anything changes, as the pages are kept; asks anew each time while
     * nobody hears of changes. `renew` makes the answer right again from the names of what changed, which costs less than
     * asking for all of it; it gives nothing where it cannot.
     */
    remembering<T>(
      load: () => Promise<T>,
      renew?: (value: T, changed: readonly string[]) => Promise<T> | undefined,
    ): () => Promise<T> {
      let known: { mark: number; value: Promise<T> } | undefined
      return () => {
        if (isPaused) return load()
        if (known?.mark === changes) return known.value
        const changed = known && renew && changedSince(known.mark)
        const value = known && changed ? known.value.then((it) => renew?.(it, changed) ?? load()) : load()
        const asked = { mark: changes, value }
        known = asked
        asked.value.catch(() => {
          if (known === asked) known = undefined
        })
        return asked.value
      }
    },

    /** The same for many small questions, each by its key. Only what was found is remembered, `most` of it. */
    rememberingEach<T>(most = 20_000): (key: string, ask: () => Promise<T | undefined>) => Promise<T | undefined> {
      const answers = this.remembering(async () => new Map<string, T>())
      return async (key, ask) => {
        const known = await answers()
        const answer = known.get(key) ?? (await ask())
        if (known.size >= most) known.clear()
        if (answer !== undefined) known.set(key, answer)
        return answer
      }
    },

    /** Compresses a page and keeps it. Gives it back even when it may not be kept. */
    keep(
      address: string,
      body: string | Buffer,
      { type, tags, framed = false }: { type: string; tags: readonly string[]; framed?: boolean | undefined },
      mark: number,
    ): KeptPage {
      const plain = Buffer.from(body)
      const page: KeptPage = {
        ...{ type, plain, tags, framed, gzip: gzipSync(plain) },
        br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
        etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      }
      if (isPaused || mark !== changes) return page
      drop(address)
      if (sizeOf(page) > mostBytes / 8) return page
      bytes += sizeOf(page)
      pages.set(address, { ...page, wasAsked: false })
      for (const tag of tags) shownOn.set(tag, (shownOn.get(tag) ?? new Set()).add(address))
      makeRoom()
      return page
    },

    /** Throws away every page that shows this. */
    forget(tag: string): void {
      changes++
      lately.push(tag)
      if (lately.length > 2 * mostRemembered) lately.splice(0, mostRemembered)
      for (const address of shownOn.get(tag) ?? []) {
        forgotten++
        drop(address)
      }
    },

    forgetAll(): void {
      changes++
      lately.length = 0
      forgotten += pages.size
      bytes = 0
      pages.clear()
      shownOn.clear()
    },

    pause(paused: boolean): void {
      isPaused = paused
      this.forgetAll()
    },

    /** How many pages are kept, how many bytes they take, and how many a change threw away since the start. */
    figures: () => ({ pages: pages.size, bytes, forgotten }),
  }

  /** The names of what changed since a mark; nothing when that is too long ago to be known. */
  function changedSince(mark: number): readonly string[] | undefined {
    return changes - mark <= lately.length ? lately.slice(lately.length - (changes - mark)) : undefined
  }

  function drop(address: string): void {
    const page = pages.get(address)
    if (!page) return
    bytes -= sizeOf(page)
    pages.delete(address)
    for (const tag of page.tags) {
      const addresses = shownOn.get(tag)
      addresses?.delete(address)
      if (addresses?.size === 0) shownOn.delete(tag)
    }
  }

  /** Drops the pages kept longest until the bound holds; one that was asked for since is spared once. */
  function makeRoom(): void {
    for (const [address, page] of pages) {
      if (bytes <= mostBytes) return
      if (page.wasAsked) {
        pages.delete(address)
        pages.set(address, { ...page, wasAsked: false })
      } else drop(address)
    }
  }
}
