import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { commitment } from './routes/commitment.tsx'
import { door } from './routes/door.tsx'
import { event } from './routes/event.tsx'
import { list } from './routes/list.tsx'
import { papers } from './routes/papers.tsx'
import { roll } from './routes/roll.tsx'

/** The pages of events. */
export const events = new Hono<Env>()
  .route('/', list)
  .route('/', roll)
  .route('/', door)
  .route('/', papers)
  .route('/', commitment)
  .route('/', event)
