import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { choice } from './routes/choice.tsx'
import { delegation } from './routes/delegation.tsx'
import { list } from './routes/list.tsx'
import { packet } from './routes/packet.tsx'
import { round } from './routes/round.tsx'

/** The pages of the choice for the nation. */
export const selection = new Hono<Env>()
  .route('/', round)
  .route('/', list)
  .route('/', packet)
  .route('/', choice)
  .route('/', delegation)
