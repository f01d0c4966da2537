import { Hono } from 'hono'
import { z } from 'zod'
import { optionalText, optionalWhole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { parseDate } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { TrailPage } from './pages/trail.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { deepest, listActions, listTrail, pageSize } from './queries.ts'

/** The audit trail, to read. A filter that makes no sense is left out rather than refused. */
export const oversight = new Hono<Env>().get(paths.trail(), async (c) => {
  const { db, scope, actor, frame, locale, actionWord } = c.var
  if (!may.readTrail(actor)) throw new Refusal('forbidden', 'oversight.readTrail')

  const it = asked.parse(c.req.query())
  const day = (typed: string | null) => (typed ? (parseDate(typed) ?? undefined) : undefined)
  const [from, to] = [day(it['tu-ngay']), day(it['den-ngay'])]
  const wrong = ([it['tu-ngay'] && !from && 'tu-ngay', it['den-ngay'] && !to && 'den-ngay'] as const).filter(
    (name) => name === 'tu-ngay' || name === 'den-ngay',
  )
  const page = it.trang ?? 1
  const narrowed = { person: it.nguoi ?? undefined, action: it.viec ?? undefined, record: it['ho-so'] ?? undefined }
  const [{ entries, total }, actions] = await Promise.all([
    listTrail(db, scope, actor, { ...narrowed, from, to }, page),
    listActions(db),
  ])
  const shown = Math.min(total, deepest)
  const wordOf = (action: string) => actionWord(action, locale)
  const typed = { nguoi: narrowed.person, viec: narrowed.action, 'ho-so': narrowed.record }
  const days = { 'tu-ngay': it['tu-ngay'] ?? undefined, 'den-ngay': it['den-ngay'] ?? undefined }
  return html(
    c,
    <TrailPage
      {...{ frame, locale, wrong, page, entries, actions, wordOf, total: shown, isDeep: total > deepest }}
      asked={{ ...typed, ...days }}
      pages={Math.ceil(shown / pageSize)}
    />,
  )
})

const asked = z.object({
  nguoi: optionalText(100).catch(null),
  viec: optionalText(100).catch(null),
  'tu-ngay': optionalText(20).catch(null),
  'den-ngay': optionalText(20).catch(null),
  'ho-so': optionalText(100).catch(null),
  trang: optionalWhole(1, deepest / pageSize).catch(null),
})
