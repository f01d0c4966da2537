import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { adoption } from './routes/adoption.tsx'
import { card } from './routes/card.tsx'
import { list } from './routes/list.tsx'
import { model } from './routes/model.tsx'

/** The pages of replication. */
export const replication = new Hono<Env>().route('/', list).route('/', card).route('/', adoption).route('/', model)
