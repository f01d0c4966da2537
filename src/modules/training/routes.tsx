import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import type { ReturnedReports } from './queries/need.ts'
import { courses } from './routes/course.tsx'
import { createOverview } from './routes/overview.tsx'
import { people } from './routes/people.tsx'

/** The pages of training. `returnedReports` tells what a later module knows of faulty reports (decision 94). */
export const createTraining = ({ returnedReports }: { returnedReports: ReturnedReports }) =>
  new Hono<Env>().route('/', createOverview(returnedReports)).route('/', people).route('/', courses)
