import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { board } from './routes/board.tsx'
import { forms } from './routes/forms.tsx'
import { report } from './routes/report.tsx'
import { rollUpPages } from './routes/roll-up.tsx'
import { rounds } from './routes/rounds.tsx'
import { surveys } from './routes/surveys.tsx'

/** The quota board, the rounds, the reports, what all units come to, and short questions to units. */
export const reporting = new Hono<Env>()
  .route('/', board)
  .route('/', rounds)
  .route('/', rollUpPages)
  .route('/', surveys)
  .route('/', forms)
  .route('/', report)
