import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { adoption } from './routes/adoption.tsx'
import { card } from './routes/card.tsx'
import { learning } from './routes/learning.tsx'
import { list } from './routes/list.tsx'
import { need } from './routes/need.tsx'
import { model } from './routes/model.tsx'

/** The pages of replication. */
export const replication = new Hono<Env>()
  .route('/', list)
  .route('/', need)
  .route('/', card)
  .route('/', learning)
  .route('/', adoption)
  .route('/', model)
