import { Hono } from 'hono'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { countContests, listContests } from '../queries/contest.ts'

const pageSize = 25

/** The list of contests. */
export const list = new Hono<Env>().get(paths.list(), (c) => showList(c))

async function showList(c: Ctx) {
  const { db, scope, actor, frame, locale } = c.var
  const total = await countContests(db, scope)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const wanted = Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1)
  const page = Math.min(pages, wanted)
  const contests = await listContests(db, scope, { limit: pageSize, offset: (page - 1) * pageSize })
  const mayDraft = may.hold(actor, { unitId: actor.post.unitId })
  return html(c, <ListPage {...{ frame, locale, contests, total, mayDraft, page, pages }} />)
}
