import type { IncomingMessage } from 'node:http'

/** What was read: a story’s page, the same from a link in a mail, a feed, a column on another site. */
export type ReadingKind = 'page' | 'mail' | 'feed' | 'embed'
export type Reading = { kind: ReadingKind; subject: string; count: number }
export type ViewCounter = ReturnType<typeof createViewCounter>

/** The most different things counted between two flushes: whoever asks for made-up addresses cannot fill the memory. */
const most = 20_000
const program =
  /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|java\/|go-http|headless|lighthouse|facebookexternalhit|zalo.*share/i
const story = /^(?:\/km|\/en)?\/tin-bai\/([a-z0-9-]{1,120})$/
const feed = /^\/(?:[a-z-]+\/){0,4}((?:feed|phat-thanh)\.(?:xml|atom|json))$/
const column = /^\/nhung\/([a-z0-9-]{1,120})$/

/**
 * Counts readings in memory: what was read and how often, never by whom. Programs that say what they are, and pages fetched
 * ahead, are left out; readers of feeds are programs, so these are counted as they come.
 */
export function createViewCounter() {
  let counts = new Map<string, number>()
  return {
    count({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): void {
      if (method !== 'GET') return
      const [path = '', query = ''] = url.split('?', 2)
      const read = readingOf(path, query)
      if (!read) return
      const purpose = headers['sec-purpose'] ?? headers.purpose ?? ''
      const agent = headers['user-agent'] ?? ''
      if (/prefetch|prerender/.test(String(purpose))) return
      if (read.kind !== 'feed' && (agent === '' || program.test(agent))) return
      const key = `${read.kind} ${read.subject}`
      if (counts.size >= most && !counts.has(key)) return
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },

    /** What was counted since the last time, and begins anew. */
    take(): Reading[] {
      const taken = counts
      counts = new Map()
      return [...taken].map(([key, count]) => {
        const at = key.indexOf(' ')
        return { kind: key.slice(0, at) as ReadingKind, subject: key.slice(at + 1), count }
      })
    },
  }
}

function readingOf(path: string, query: string): { kind: ReadingKind; subject: string } | undefined {
  const slug = story.exec(path)?.[1]
  if (slug) return { kind: query === 'tu=thu' ? 'mail' : 'page', subject: slug }
  const unit = column.exec(path)?.[1]
  if (unit) return { kind: 'embed', subject: unit }
  const name = feed.exec(path)?.[1]
  return name ? { kind: 'feed', subject: path.slice(1, 120) } : undefined
}
