import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What machines ask: alive; ready (the database answers, jobs are not stuck); and figures, for the local host only. */
export function createHealth(db: Db) {
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
      return c.text(
        Object.entries(figures)
          .map(([name, value]) => `# TYPE ${name} gauge\n${name} ${value}\n`)
          .join(''),
      )
    })
}
