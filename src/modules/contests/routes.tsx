import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { contest } from './routes/contest.tsx'
import { entry } from './routes/entry.tsx'
import { judging } from './routes/judging.tsx'
import { list } from './routes/list.tsx'
import { sheet } from './routes/sheet.tsx'

/** The pages of contests on the desk. */
export const contests = new Hono<Env>()
  .route('/', list)
  .route('/', contest)
  .route('/', entry)
  .route('/', judging)
  .route('/', sheet)
