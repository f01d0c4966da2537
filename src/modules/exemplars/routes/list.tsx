import { Hono } from 'hono'
import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { listUnitsInScope } from '#modules/units/index.ts'
import { optionalChoice, optionalId, optionalText, optionalWhole } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { countByStage, type ListFilter, listExemplars, listYears } from '../queries/list.ts'
import { stages } from '../stage.ts'
import { subjectKinds } from '../subject.ts'

/** The list of records. A filter that makes no sense is left out rather than refused. */
export const list = new Hono<Env>().get(paths.list(), async (c) => {
  const { db, scope, actor, frame, locale, now } = c.var
  const { page, ...filter } = filterOf(c)
  const [found, counts, years, fields, units] = await Promise.all([
    listExemplars(db, scope, filter, locale, page, today(now)),
    countByStage(db, scope, filter),
    listYears(db, scope),
    listFields(db, locale),
    listUnitsInScope(db, scope, today(now)),
  ])
  const own = actor.post.unitId // also while it winds up its affairs
  const mayRecord = may.record(actor, own) || units.some(({ id }) => may.record(actor, id))
  return html(c, <ListPage {...{ frame, locale, filter, page, ...found, counts, years, fields, units, mayRecord }} />)
})

const asked = z.object({
  q: optionalText(100).catch(null),
  'don-vi': optionalId.catch(null),
  'linh-vuc': optionalId.catch(null),
  'tinh-trang': optionalChoice(stages).catch(null),
  loai: optionalChoice(subjectKinds).catch(null),
  nam: optionalWhole(1900, 2100).catch(null),
  trang: optionalWhole(1, 10_000).catch(null),
  moc: optionalChoice(['nay']).catch(null),
})

function filterOf(c: Ctx): ListFilter & { page: number } {
  const it = asked.parse(c.req.query())
  return {
    ...{ q: it.q ?? undefined, unitId: it['don-vi'] ?? undefined, fieldId: it['linh-vuc'] ?? undefined },
    ...{
      stage: it['tinh-trang'] ?? undefined,
      kind: it.loai ?? undefined,
      year: it.nam ?? undefined,
      asNow: it.moc === 'nay' || undefined,
      page: it.trang ?? 1,
    },
  }
}
