import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { contest } from './routes/contest.tsx'
import { entry } from './routes/entry.tsx'
import { list } from './routes/list.tsx'

/** The pages of contests on the desk. */
export const contests = new Hono<Env>().route('/', list).route('/', contest).route('/', entry)
