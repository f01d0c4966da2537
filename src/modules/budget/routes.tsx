import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { fund } from './routes/fund.tsx'
import { gift } from './routes/gift.tsx'
import { law } from './routes/law.tsx'
import { overview } from './routes/overview.tsx'
import { prize } from './routes/prize.tsx'
import { support } from './routes/support.tsx'

/** The pages of money. */
export const budget = new Hono<Env>()
  .route('/', overview)
  .route('/', law)
  .route('/', fund)
  .route('/', prize)
  .route('/', gift)
  .route('/', support)
