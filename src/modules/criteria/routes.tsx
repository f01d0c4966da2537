import { Hono } from 'hono'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { CriteriaPage } from './pages/list.tsx'
import { paths } from './paths.ts'
import { listCriteriaSets } from './queries.ts'

/** What exemplars are judged by, to read. */
export const criteria = new Hono<Env>().get(paths.list(), async (c) => {
  const { db, frame, locale } = c.var
  return html(c, <CriteriaPage {...{ frame, locale }} sets={await listCriteriaSets(db, locale)} />)
})
