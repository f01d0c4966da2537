import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import type { LateReports } from './queries/risk.ts'
import { acts } from './routes/acts.tsx'
import { createAnswerPages } from './routes/answers.tsx'
import { list } from './routes/list.tsx'
import { papers } from './routes/papers.tsx'
import { planPapers } from './routes/plan-papers.tsx'
import { createPlanPages } from './routes/plan.tsx'
import { remedy } from './routes/remedy.tsx'
import { visit } from './routes/visit.tsx'

/** The pages of inspections. `lateReports` tells what a later module knows of how units reported (decision 94). */
export const createInspections = ({ lateReports }: { lateReports: LateReports }) =>
  new Hono<Env>()
    .route('/', list)
    .route('/', createPlanPages(lateReports))
    .route('/', planPapers)
    .route('/', visit)
    .route('/', papers)
    .route('/', acts)
    .route('/', createAnswerPages(lateReports))
    .route('/', remedy)
