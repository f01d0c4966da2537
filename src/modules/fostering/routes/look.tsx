import { Hono } from 'hono'
import { getExemplarRef } from '#modules/exemplars/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { lookQuietly } from '../commands/look-quietly.ts'
import { gapFrom, gapsOf } from '../gaps.ts'
import { GapsPage } from '../pages/gaps.tsx'
import { LookPage, LooksPage } from '../pages/looks.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSought } from '../queries/gaps.ts'
import { listToLookAt } from '../queries/quiet-check.ts'

const pageSize = 25

/** The quiet look every six months, and where nobody was found for two years. */
export const look = new Hono<Env>()
  .get(paths.looks(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const all = await listToLookAt(db, scope, today(now))
    const pages = Math.max(1, Math.ceil(all.length / pageSize))
    const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('trang') ?? '1', 10) || 1))
    const rows = all.slice((page - 1) * pageSize, page * pageSize)
    return html(c, <LooksPage {...{ frame, locale, rows, page, pages }} total={all.length} />)
  })
  .get(paths.gaps(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const day = today(now)
    const { fields, hamlets, groups } = await listSought(db, scope, day, locale)
    const found = { fields: gapsOf(fields, day), hamlets: gapsOf(hamlets, day), groups: gapsOf(groups, day) }
    return html(c, <GapsPage {...{ frame, locale, from: gapFrom(day), ...found }} />)
  })
  .get(paths.look(':exemplarId'), (c) => showLook(c))
  .post(paths.look(':exemplarId'), submit(lookQuietly, { done: () => paths.looks(), again: showLook }))

async function showLook(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const exemplar = await getExemplarRef(db, scope, idIn(c, 'exemplarId'), today(now))
  const mayFoster = may.foster(actor, exemplar)
  return html(c, <LookPage {...{ frame, locale, exemplar, mayFoster, attempt }} submission={newId(now)} />)
}
