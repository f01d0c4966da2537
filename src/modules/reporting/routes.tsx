import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { board } from './routes/board.tsx'
import { report } from './routes/report.tsx'
import { rollUpPages } from './routes/roll-up.tsx'
import { rounds } from './routes/rounds.tsx'

/** The quota board, the rounds and the reports. */
export const reporting = new Hono<Env>().route('/', board).route('/', rounds).route('/', rollUpPages).route('/', report)
