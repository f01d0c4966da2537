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

/**
 * Published pages, rendered once and kept until something they show changes. A page is kept under its address with the
 * names of what it shows (`story:<id>`, `exemplar:<id>`, `unit:<id>`); `forget` throws away every page that shows it.
 * While the listener that hears of changes is down, nothing is kept (`pause`).
 */
export type PageCache = ReturnType<typeof createPageCache>

const mostPages = 4000

export function createPageCache() {
  const pages = new Map<string, KeptPage>()
  const shownOn = new Map<string, Set<string>>()
  let isPaused = true
  let changes = 0

  return {
    find: (address: string): KeptPage | undefined => pages.get(address),

    /** Counts the changes heard of so far: a page rendered before one of them must not be kept after it. */
    mark: () => changes,

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
      if (pages.size >= mostPages) drop(pages.keys().next().value!)
      drop(address)
      pages.set(address, page)
      for (const tag of tags) shownOn.set(tag, (shownOn.get(tag) ?? new Set()).add(address))
      return page
    },

    /** Throws away every page that shows this. */
    forget(tag: string): void {
      changes++
      for (const address of shownOn.get(tag) ?? []) drop(address)
    },

    forgetAll(): void {
      changes++
      pages.clear()
      shownOn.clear()
    },

    pause(paused: boolean): void {
      isPaused = paused
      this.forgetAll()
    },

    size: () => pages.size,
  }

  function drop(address: string): void {
    for (const tag of pages.get(address)?.tags ?? []) shownOn.get(tag)?.delete(address)
    pages.delete(address)
  }
}
