import { Hono } from 'hono'
import { addDays, parseDate, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ReachPage, StoryReachPage } from '../pages/reach.tsx'
import { paths } from '../paths.ts'
import { type Days, listElsewhere, listReach, showReach } from '../queries/reach.ts'

/** How far stories reached, for who writes them and who reports on them. */
export const reach = new Hono<Env>()
  .get(paths.reach(), async (c) => {
    const { db, scope, frame, locale } = c.var
    const days = daysOf(c)
    const [stories, elsewhere] = await Promise.all([listReach(db, scope, days), listElsewhere(db, days)])
    return html(c, <ReachPage {...{ frame, locale, days, stories, elsewhere }} />)
  })
  .get(paths.storyReach(':id'), async (c) => {
    const { db, scope, frame, locale } = c.var
    const days = daysOf(c)
    return html(
      c,
      <StoryReachPage {...{ frame, locale, days, ...(await showReach(db, scope, idIn(c, 'id'), days)) }} />,
    )
  })

/** The days that the address names; the last thirty where it names none, or none that make sense. */
function daysOf(c: Ctx): Days {
  const day = today(c.var.now)
  const to = parseDate(c.req.query('den') ?? '') ?? day
  const from = parseDate(c.req.query('tu') ?? '') ?? addDays(to, -29)
  return from <= to ? { from, to } : { from: to, to: from }
}
