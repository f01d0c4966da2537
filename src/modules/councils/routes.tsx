import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { ballot } from './routes/ballot.tsx'
import { council } from './routes/council.tsx'
import { item } from './routes/item.tsx'
import { minutes } from './routes/minutes.tsx'
import { rules } from './routes/rules.tsx'
import { sitting } from './routes/sitting.tsx'
import { tallySheet } from './routes/tally-sheet.tsx'

/** The pages of councils. What is more particular stands first. */
export const councils = new Hono<Env>()
  .route('/', rules)
  .route('/', minutes)
  .route('/', sitting)
  .route('/', item)
  .route('/', tallySheet)
  .route('/', ballot)
  .route('/', council)
