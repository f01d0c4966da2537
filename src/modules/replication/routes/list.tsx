import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage, views } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { decidesFor } from '../policy.ts'
import { listAdoptions, listToConfirm } from '../queries/adoption.ts'
import { listForebears } from '../queries/line.ts'
import { listModels } from '../queries/model.ts'

const pageSize = 25
const beginning = 5

/** The list of adoptions on both sides, and of models. */
export const list = new Hono<Env>().get(paths.list(), (c) => showList(c))

async function showList(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const view = views.find((it) => it === c.req.query('xem'))
  const sources = await listForebears(db, decidesFor(actor), today(now))
  const [toConfirm, made, followed, models] = await Promise.all([
    listToConfirm(db, sources),
    listAdoptions(db, scope, 'adopter'),
    listAdoptions(db, scope, 'source', 'confirmed'),
    listModels(db, scope),
  ])
  const waiting = toConfirm.filter(({ recordedBy }) => recordedBy !== actor.id)
  const counts = {
    ...{ waiting: waiting.length, made: made.length, followed: followed.length, models: models.length },
  }
  const pages = view ? Math.max(1, Math.ceil(counts[view] / pageSize)) : 1
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
  const cut = <T,>(rows: readonly T[]) =>
    view ? rows.slice((page - 1) * pageSize, page * pageSize) : rows.slice(0, beginning)
  const shown = { waiting: cut(waiting), made: cut(made), followed: cut(followed), models: cut(models) }
  return html(c, <ListPage {...{ frame, locale, view, counts, ...shown, page, pages }} />)
}
