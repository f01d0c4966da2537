import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { board } from './routes/board.tsx'

/** The quota board and the yearly report. */
export const reporting = new Hono<Env>().route('/', board)
