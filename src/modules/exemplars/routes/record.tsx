import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'

/** Recording, listing and showing exemplars. */
export const record = new Hono<Env>()
