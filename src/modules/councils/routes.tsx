import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { ballot } from './routes/ballot.tsx'
import { council } from './routes/council.tsx'
import { item } from './routes/item.tsx'
import { sitting } from './routes/sitting.tsx'

/** The pages of councils. What is more particular stands first. */
export const councils = new Hono<Env>().route('/', sitting).route('/', item).route('/', ballot).route('/', council)
