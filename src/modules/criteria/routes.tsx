import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { read } from './routes/read.tsx'
import { write } from './routes/write.tsx'

/** What exemplars are judged by: to read, and for a unit, to make its own. */
export const criteria = new Hono<Env>().route('/', read).route('/', write)
