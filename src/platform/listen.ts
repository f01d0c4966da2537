import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from './log.ts'
import type { PageCache } from './web/page-cache.ts'

/**
 * Hears of every change to what the public may see and throws away the kept pages that show it. While the connection is
 * gone nothing is kept, and it is made again as soon as the database answers. Gives the way to stop.
 */
export async function listenForChanges(url: string, pages: PageCache, log: Log): Promise<() => Promise<void>> {
  let isStopped = false
  let client = await connect()
  const kept = keep()
  const midnight = setInterval(() => forgetYesterday(pages), 60_000).unref()
  return async () => {
    isStopped = true
    clearInterval(midnight)
    await client.end()
    await kept
  }

  async function connect(): Promise<{ ended: Promise<unknown>; end: () => Promise<void> }> {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    const ended = new Promise((done) => next.once('end', done))
    next.on('error', () => {}) // its end follows
    next.on('end', () => pages.pause(true))
    next.on('notification', ({ payload = '' }) => {
      if (payload.startsWith('=')) return pages.forget(payload.slice(1)) // it names every page it touches
      pages.forget(payload)
      pages.forget('lists')
    })
    try {
      await next.connect()
      await next.query('listen portal')
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    pages.pause(false)
    return { ended, end: () => next.end() }
  }

  async function keep(): Promise<void> {
    for (;;) {
      await client.ended
      while (!isStopped) {
        await pause(500)
        try {
          client = await connect()
          break
        } catch (error) {
          log.warn({ err: error }, 'waiting for the database')
        }
      }
      if (isStopped) return client.end().catch(() => {})
    }
  }
}

let day = ''

/** A consent can end with the day: pages of yesterday are not shown today. */
function forgetYesterday(pages: PageCache): void {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  if (day && day !== today) pages.forgetAll()
  day = today
}
