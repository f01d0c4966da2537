import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { commitment } from './routes/commitment.tsx'
import { door } from './routes/door.tsx'
import type { SpeakersOfEvent } from './queries/speakers.ts'
import { createEvent } from './routes/event.tsx'
import { list } from './routes/list.tsx'
import { papers } from './routes/papers.tsx'
import { roll } from './routes/roll.tsx'

/** The pages of events; `speakersOf` tells what a later module knows of who speaks at one (decision 94). */
export const createEvents = ({ speakersOf }: { speakersOf: SpeakersOfEvent }) =>
  new Hono<Env>()
    .route('/', list)
    .route('/', roll)
    .route('/', door)
    .route('/', papers)
    .route('/', commitment)
    .route('/', createEvent({ speakersOf }))
