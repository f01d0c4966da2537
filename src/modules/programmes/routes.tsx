import { Hono } from 'hono'
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { announceDay } from './commands/announce-day.ts'
import { FeastsPage } from './pages/feasts.tsx'
import { ProgrammePage } from './pages/show.tsx'
import { paths } from './paths.ts'
import { may, planningUnitOf } from './policy.ts'
import { listAnniversaries } from './queries/anniversary.ts'
import { getProgramme, listProgrammes } from './queries/programme.ts'
import { drafts } from './routes/draft.tsx'
import { guidance } from './routes/guidance.tsx'
import { movements } from './routes/movement.tsx'
import { tasks } from './routes/task.tsx'

/** The plan, to read; and the feasts of a year whose day moves. */
export const programmes = new Hono<Env>()
  .get(paths.show(), async (c) => {
    const { db, actor, frame, locale, now } = c.var
    const asked = z.uuid().safeParse(c.req.query('ma')).data
    const [programme, all] = await Promise.all([
      getProgramme(db, today(now), locale, asked),
      listProgrammes(db, locale),
    ])
    const mayPlan = planningUnitOf(actor) !== undefined
    return html(c, <ProgrammePage {...{ frame, locale, programme, all, mayPlan }} />)
  })
  .route('/', drafts)
  .route('/', tasks)
  .route('/', movements)
  .route('/', guidance)
  .get(paths.feasts(':year'), (c) => showFeasts(c))
  .post(
    paths.announce(':id', ':year'),
    submit(announceDay, { done: (_, c) => paths.feasts(yearIn(c)), again: (c, attempt) => showFeasts(c, attempt) }),
  )

async function showFeasts(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const year = yearIn(c)
  const anniversaries = await listAnniversaries(db, locale)
  const mayAnnounce = may.announce(actor)
  const submission = newId(now)
  const thisYear = Number(today(now).slice(0, 4))
  return html(c, <FeastsPage {...{ frame, locale, year, thisYear, anniversaries, mayAnnounce, submission, attempt }} />)
}

function yearIn(c: Ctx): number {
  const year = c.req.param('year') ?? ''
  if (!/^20\d\d$/.test(year)) throw new Refusal('missing', 'notFound')
  return Number(year)
}
