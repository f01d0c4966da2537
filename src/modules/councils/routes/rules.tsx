import { Hono } from 'hono'
import { parseDate, today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { RulesPage } from '../pages/rules.tsx'
import { paths } from '../paths.ts'
import { listRules } from '../queries/council.ts'

/** The rules of ballots as of a day; a day that is none is today. */
export const rules = new Hono<Env>().get(paths.rules(), async (c) => {
  const { db, frame, locale, now } = c.var
  const day = parseDate(c.req.query('ngay') ?? '') ?? today(now)
  return html(c, <RulesPage {...{ frame, locale, day }} rules={await listRules(db, day)} />)
})
