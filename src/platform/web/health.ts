import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { PageCache } from './page-cache.ts'

/** What machines ask: alive; ready (the database answers, jobs are not stuck); and figures, for the local host only. */
export function createHealth(db: Db, pages?: PageCache) {
  return new Hono()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const isReady = await sql`select 1`.execute(db).then(
        () => true,
        () => false,
      )
      return isReady ? c.text('ready') : c.text('the database does not answer', 503)
    })
    .get('/metrics', (c) => {
      const from = getConnInfo(c).remote.address ?? ''
      if (!/^(::ffff:)?127\.|^::1$/.test(from)) return c.text('local only', 403)
      const { rss, heapUsed } = process.memoryUsage()
      const figures = {
        process_resident_memory_bytes: rss,
        nodejs_heap_size_used_bytes: heapUsed,
        process_uptime_seconds: process.uptime(),
      }
      const kept = pages?.figures() ?? { pages: 0, bytes: 0, forgotten: 0 }
      const gauges = { ...figures, pages_kept: kept.pages, pages_kept_bytes: kept.bytes }
      return c.text(
        [
          ...Object.entries(gauges).map(([name, value]) => `# TYPE ${name} gauge\n${name} ${value}\n`),
          `# TYPE pages_forgotten_total counter\npages_forgotten_total ${kept.forgotten}\n`,
        ].join(''),
      )
    })
}
