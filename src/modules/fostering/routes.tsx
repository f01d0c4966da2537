import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { list } from './routes/list.tsx'
import { look } from './routes/look.tsx'
import { plan } from './routes/plan.tsx'

/** The pages of fostering. */
export const fostering = new Hono<Env>().route('/', list).route('/', look).route('/', plan)
