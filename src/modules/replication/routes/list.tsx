import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage, views } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { decidesFor } from '../policy.ts'
import { countAdoptions, listAdoptions, listToConfirm } from '../queries/adoption.ts'
import { countRequests, listRequests } from '../queries/learning.ts'
import { listForebears } from '../queries/line.ts'
import { countModels, listModels } from '../queries/model.ts'

const pageSize = 25
const beginning = 5

/** The list of adoptions on both sides, and of models. */
export const list = new Hono<Env>().get(paths.list(), (c) => showList(c))

async function showList(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const view = views.find((it) => it === c.req.query('xem'))
  const sources = await listForebears(db, decidesFor(actor), today(now))
  const wanted = Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1)
  const [toConfirm, made, followed, models, learning] = await Promise.all([
    listToConfirm(db, sources),
    countAdoptions(db, scope, 'adopter'),
    countAdoptions(db, scope, 'source', 'confirmed'),
    countModels(db, scope),
    countRequests(db, scope),
  ])
  const waiting = toConfirm.filter(
    ({ recordedBy, exemplarId }) => recordedBy !== actor.id && !scope.closed.includes(exemplarId),
  )
  const counts = { waiting: waiting.length, made, followed, models, learning }
  const pages = view ? Math.max(1, Math.ceil(counts[view] / pageSize)) : 1
  const page = Math.min(pages, wanted)
  const cut = view ? { limit: pageSize, offset: (page - 1) * pageSize } : { limit: beginning, offset: 0 }
  const [madeHere, followedHere, modelsHere, learningHere] = await Promise.all([
    listAdoptions(db, scope, 'adopter', cut),
    listAdoptions(db, scope, 'source', cut, 'confirmed'),
    listModels(db, scope, cut),
    listRequests(db, scope, cut),
  ])
  const shown = {
    waiting: waiting.slice(cut.offset, cut.offset + cut.limit),
    ...{ made: madeHere, followed: followedHere, models: modelsHere, learning: learningHere },
  }
  return html(c, <ListPage {...{ frame, locale, view, counts, ...shown, page, pages }} />)
}
