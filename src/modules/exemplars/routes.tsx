import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { record } from './routes/record.tsx'

/** The pages of the module: recording and reading, then the life after. */
export const exemplars = new Hono<Env>().route('/', record)
