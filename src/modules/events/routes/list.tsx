import { Hono } from 'hono'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage } from '../pages/list.tsx'
import { paths, type View, views } from '../paths.ts'
import { countEvents, type ListedEvent, listEvents } from '../queries/list.ts'

const pageSize = 25
const beginning = 8

/** The list of events. */
export const list = new Hono<Env>().get(paths.list(), (c) => showList(c))

async function showList(c: Ctx) {
  const { db, scope, frame, locale, now } = c.var
  const view = views.find((it) => it === c.req.query('xem'))
  const wanted = Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1)
  const counts = await countEvents(db, scope, now)
  const pages = view ? Math.max(1, Math.ceil(counts[view] / pageSize)) : 1
  const page = Math.min(pages, wanted)
  const cut = view ? { limit: pageSize, offset: (page - 1) * pageSize } : { limit: beginning, offset: 0 }
  const found = await Promise.all(views.map((it) => listEvents(db, scope, it, now, cut)))
  const events = Object.fromEntries(views.map((it, at) => [it, found[at]!])) as Record<View, ListedEvent[]>
  return html(c, <ListPage {...{ frame, locale, view, counts, events, page, pages }} />)
}
