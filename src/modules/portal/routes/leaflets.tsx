import { Hono } from 'hono'
import { leafletOf } from '#modules/replication/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { siteAddress } from '#ui/site.ts'
import { paths } from '../paths.ts'
import { findModel, mayBeNamedOnPaper } from '../queries/models.ts'
import { listed, shownByExemplars } from '../shown.ts'
import { answerKept, type Portal } from './kept.tsx'

/** Model cards as leaflets to print, made of what is shown today. Whoever agreed to no print is not named on them. */
export function leafletRoutes({ portalDb: db, pages, now, readRegister }: Portal) {
  return new Hono().get(paths.leaflet(':slug'), (c) => {
    const slug = c.req.param('slug') ?? ''
    return answerKept(c, pages, paths.leaflet(slug), async () => {
      const exemplar = await findModel(db, slug)
      if (!exemplar) throw new Refusal('missing', 'notFound')
      const [{ units }, isNamed] = await Promise.all([readRegister(), mayBeNamedOnPaper(db, exemplar.id)])
      const who = { exemplarName: isNamed ? exemplar.name : '', unitName: units.get(exemplar.unitId)?.name ?? '' }
      const address = siteAddress(paths.model(slug))
      return {
        body: await leafletOf({ ...exemplar.model, ...who }, { address, day: today(now()) }),
        type: 'application/pdf',
        tags: [...listed(), ...shownByExemplars([exemplar])],
      }
    })
  })
}
