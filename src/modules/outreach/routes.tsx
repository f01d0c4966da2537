import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { books } from './routes/book.tsx'
import { partners } from './routes/partner.tsx'
import { outbox } from './routes/outbox.tsx'
import { reach } from './routes/reach.tsx'
import { sheets } from './routes/sheets.tsx'

/** What leaves the house, on the desk. */
export const outreach = new Hono<Env>()
  .route('/', books)
  .route('/', sheets)
  .route('/', reach)
  .route('/', outbox)
  .route('/', partners)
