import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { SponsorsPage } from '../pages/sponsors.tsx'
import { inLanguage, paths } from '../paths.ts'
import { listSponsors } from '../queries/sponsors.ts'
import { unitName } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** Thanks to sponsors who agreed to be named. */
export const sponsorRoutes = ({ portalDb: db, pages, demo, readRegister }: Portal, locale: Locale) =>
  new Hono().get(paths.sponsors, (c) =>
    answerKept(c, pages, inLanguage(locale, paths.sponsors), async () => {
      const [known, { units }] = await Promise.all([listSponsors(db), readRegister()])
      const sponsors = known.map((it) => {
        const unit = units.get(it.unitId)
        return { ...it, unitName: unit ? unitName(unit, 'vi') : '' }
      })
      const ordered = sponsors.toSorted((a, b) => a.unitName.localeCompare(b.unitName, 'vi'))
      return {
        body: pageText(<SponsorsPage {...{ locale, demo, sponsors: ordered }} />),
        tags: [...listed(), 'sponsors'],
      }
    }),
  )
