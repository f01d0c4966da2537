import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage, type View } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { planState } from '../plan.ts'
import { may } from '../policy.ts'
import { listOffered } from '../queries/hand-over.ts'
import { listPlans, listUnfostered } from '../queries/list.ts'

const pageSize = 25
const views: readonly View[] = ['running', 'late', 'soon', 'ended', 'unfostered']

/** The list of all fostering in the reader's units. */
export const list = new Hono<Env>().get(paths.list(), (c) => showList(c))

async function showList(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const view = views.find((it) => it === c.req.query('xem')) ?? 'running'
  const [running, ended, unfostered, offered] = await Promise.all([
    listPlans(db, scope, 'running'),
    listPlans(db, scope, 'ended'),
    listUnfostered(db, scope),
    listOffered(db, scope),
  ])
  const standing = (state: 'late' | 'soon') => running.filter((it) => planState(it, day) === state)
  const plansOf = { running, late: standing('late'), soon: standing('soon'), ended, unfostered: [] }
  const counts = {
    ...{ running: running.length, late: plansOf.late.length, soon: plansOf.soon.length },
    ...{ ended: ended.length, unfostered: unfostered.length },
  }

  const pages = Math.max(1, Math.ceil(counts[view] / pageSize))
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
  const onPage = <T,>(rows: readonly T[]) => rows.slice((page - 1) * pageSize, page * pageSize)
  const shown = {
    plans: onPage(plansOf[view]).map((it) => ({ ...it, mayWrite: may.foster(actor, it) })),
    unfostered: view === 'unfostered' ? onPage(unfostered) : unfostered.slice(0, 5),
  }
  return html(c, <ListPage {...{ frame, locale, today: day, view, counts, ...shown, offered, page, pages }} />)
}
