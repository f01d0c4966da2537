import pg from 'pg'
import type { Log } from './log.ts'
import type { PageCache } from './web/page-cache.ts'

/** Hears of every change to what the public may see and throws away the kept pages that show it. Gives the way to stop. */
export async function listenForChanges(url: string, pages: PageCache, log: Log): Promise<() => Promise<void>> {
  let client: pg.Client | undefined
  let isStopped = false

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', ({ payload = '' }) => {
      pages.forget(payload)
      pages.forget('lists')
    })
    next.on('error', () => {})
    next.on('end', () => {
      pages.pause(true)
      if (!isStopped) retry()
    })
    await next.connect()
    await next.query('listen portal')
    client = next
    pages.pause(false)
  }
  const retry = () =>
    setTimeout(() => {
      if (!isStopped) connect().catch((error) => (log.warn({ err: error }, 'waiting for the database'), retry()))
    }, 500).unref()

  await connect()
  const midnight = setInterval(() => forgetYesterday(pages), 60_000).unref()
  return async () => {
    isStopped = true
    clearInterval(midnight)
    await client?.end()
  }
}

let day = ''

/** A consent can end with the day: pages of yesterday are not shown today. */
function forgetYesterday(pages: PageCache): void {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  if (day && day !== today) pages.forgetAll()
  day = today
}
