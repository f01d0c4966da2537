import { Hono } from 'hono'
import { z } from 'zod'
import { optionalChoice, optionalText, optionalWhole } from '#platform/input.ts'
import { today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { merits } from '../law.ts'
import { states } from '../lifecycle.ts'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listTitles } from '../queries/law.ts'
import { countByState, type DossierFilter, listDossiers } from '../queries/list.ts'

/** The list of dossiers. A filter that makes no sense is left out rather than refused. */
export const list = new Hono<Env>().get(paths.list(), async (c) => {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const { page, ...filter } = filterOf(c.req.query(), actor.post.unitId)
  const [found, counts, titles] = await Promise.all([
    listDossiers(db, scope, filter, { page, day }),
    countByState(db, scope, filter, day),
    listTitles(db, day, locale),
  ])
  const deskId = actor.post.unitId
  const mayHandle = may.handle(actor, { deskId })
  return html(
    c,
    <ListPage {...{ frame, locale, today: day, filter, page, ...found, counts, titles, deskId, mayHandle }} />,
  )
})

const asked = z.object({
  q: optionalText(100).catch(null),
  'tinh-trang': optionalChoice(states).catch(null),
  'loai-hinh': optionalChoice(merits).catch(null),
  'danh-hieu': optionalText(60).catch(null),
  'cua-toi': optionalText(5).catch(null),
  'qua-han': optionalText(5).catch(null),
  trang: optionalWhole(1, 10_000).catch(null),
})

/** The filter in an address or a form. */
export function filterOf(sent: Record<string, unknown>, deskId: string): DossierFilter & { page: number } {
  const it = asked.parse(sent)
  return {
    ...{ q: it.q ?? undefined, state: it['tinh-trang'] ?? undefined, merit: it['loai-hinh'] ?? undefined },
    ...{ titleKey: it['danh-hieu'] ?? undefined, deskId: it['cua-toi'] ? deskId : undefined },
    ...{ late: it['qua-han'] ? true : undefined, page: it.trang ?? 1 },
  }
}
