import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { lifeLine } from '../life-line.ts'
import { ShowPage } from '../pages/show.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { countHistory, listHistory } from '../queries/history.ts'
import { listReached } from '../queries/life.ts'
import { showExemplar } from '../queries/show.ts'

const newest = 12
const most = 1000

/** The page of one record. */
export const show = new Hono<Env>().get(paths.show(':id'), async (c) => {
  const { db, scope, actor, frame, locale, now, actionWord } = c.var
  const id = idIn(c, 'id')
  const exemplar = await showExemplar(db, scope, id, locale)
  const limit = c.req.query('lich-su') === 'het' ? most : newest
  const [reached, entries, count, panels] = await Promise.all([
    listReached(db, id),
    listHistory(db, id, limit),
    countHistory(db, id),
    panelsOf(c, id),
  ])
  const line = lifeLine(
    exemplar.discoveredOn,
    reached,
    panels.flatMap(({ milestones = [] }) => milestones),
  )
  const wordOf = (action: string) => actionWord(action, locale)
  const history = { entries, count, wordOf, allPath: `${paths.show(id)}?lich-su=het#lich-su` }
  const parts = { review: [], decided: [], agreed: [] }
  const mayEdit = may.edit(actor, exemplar)
  return html(
    c,
    <ShowPage {...{ frame, locale, today: today(now), exemplar, mayEdit, line, reached, parts, panels, history }} />,
  )
})

async function panelsOf(c: Ctx, recordId: string) {
  const { db, scope, actor, locale, now, panels } = c.var
  const shown = await Promise.all(panels.map((panel) => panel({ db, scope, actor, locale, now, recordId })))
  return shown.filter((it) => it !== undefined)
}
