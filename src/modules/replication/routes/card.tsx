import { Hono } from 'hono'
import { hasConsent } from '#modules/exemplars/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import type { Returned } from '#ui/small-form.tsx'
import { leafletOf } from '../documents/leaflet.ts'
import { CardPage } from '../pages/card.tsx'
import { paths, publicPaths } from '../paths.ts'
import { may } from '../policy.ts'
import { listFollowers } from '../queries/adoption.ts'
import { showCard } from '../queries/card.ts'
import { listHeirs } from '../queries/line.ts'

/** A model card in the office, and its leaflet. */
export const card = new Hono<Env>()
  .get(paths.card(':exemplarId'), (c) => showCardPage(c))
  .get(paths.leaflet(':exemplarId'), async (c) => {
    const { db, scope, baseUrl, now } = c.var
    const it = await showCard(db, scope, idIn(c, 'exemplarId'), today(now))
    const isNamed = await hasConsent(db, it.exemplarId, 'print', today(now))
    const named = { ...it, exemplarName: isNamed ? it.exemplarName : '' }
    const address = `${baseUrl}${publicPaths.model(it.slug)}`
    return c.body(new Uint8Array(await leafletOf(named, { address, day: today(now) })), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="cach-lam.pdf"',
    })
  })

/** The card as its reader may see it, with a form that came back. */
export async function showCardPage(c: Ctx, returned?: Returned) {
  const { db, scope, actor, frame, locale, now } = c.var
  const it = await showCard(db, scope, idIn(c, 'exemplarId'), today(now))
  const [followers, heirIds] = await Promise.all([
    listFollowers(db, it.exemplarId),
    listHeirs(db, it.unitId, today(now)),
  ])
  const mayRecord = !heirIds.includes(actor.post.unitId) && may.record(actor, { unitId: actor.post.unitId })
  const mayDescribe = it.isOwn && may.describe(actor, it)
  return html(
    c,
    <CardPage
      {...{ frame, locale, card: it, followers, mayDescribe, mayRecord, returned }}
      submission={() => newId(now)}
    />,
  )
}
