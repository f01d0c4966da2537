import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { duplicates } from './routes/duplicates.tsx'
import { judging } from './routes/judging.tsx'
import { life } from './routes/life.tsx'
import { list } from './routes/list.tsx'
import { record } from './routes/record.tsx'
import { rounds } from './routes/round.tsx'
import { show } from './routes/show.tsx'
import { tips } from './routes/tip.tsx'

/** The pages of the module: recording and reading, then the life after. */
export const exemplars = new Hono<Env>()
  .route('/', record)
  .route('/', duplicates)
  .route('/', list)
  .route('/', show)
  .route('/', life)
  .route('/', rounds)
  .route('/', judging)
  .route('/', tips)
