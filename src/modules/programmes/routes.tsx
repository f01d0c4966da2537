import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ProgrammePage } from './pages/show.tsx'
import { paths } from './paths.ts'
import { getProgramme } from './queries/programme.ts'

/** The plan, to read. */
export const programmes = new Hono<Env>().get(paths.show(), async (c) => {
  const { db, frame, locale, now } = c.var
  const programme = await getProgramme(db, today(now), locale)
  return html(c, <ProgrammePage {...{ frame, locale, programme }} />)
})
