import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { handOn } from './routes/hand-on.tsx'
import { list } from './routes/list.tsx'
import { look } from './routes/look.tsx'
import { createPlan } from './routes/plan.tsx'
import type { MoneyOfSupports } from './queries/support-money.ts'

/** The pages of fostering; `moneyOf` tells what the books of money say of supports. */
export const createFostering = ({ moneyOf }: { moneyOf: MoneyOfSupports }) =>
  new Hono<Env>().route('/', list).route('/', look).route('/', handOn).route('/', createPlan({ moneyOf }))
