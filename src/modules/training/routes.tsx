import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import type { ReturnedReports } from './queries/need.ts'
import { courses } from './routes/course.tsx'
import { sessionDoor } from './routes/door.tsx'
import { createOverview } from './routes/overview.tsx'
import { papers } from './routes/papers.tsx'
import { people } from './routes/people.tsx'
import { createPracticePages } from './routes/practice.tsx'
import { speakers } from './routes/speaker.tsx'

type Known = { returnedReports: ReturnedReports; isPracticeOffered: () => Promise<boolean> }

/**
 * The pages of training. `returnedReports` tells what a later module knows of faulty reports (decision 94), `isPracticeOffered` whether
 * this installation has a place to practise (decision 112).
 */
export const createTraining = ({ returnedReports, isPracticeOffered }: Known) =>
  new Hono<Env>()
    .route('/', createOverview(returnedReports))
    .route('/', people)
    .route('/', speakers)
    .route('/', courses)
    .route('/', sessionDoor)
    .route('/', papers)
    .route('/', createPracticePages({ isOffered: isPracticeOffered }))
