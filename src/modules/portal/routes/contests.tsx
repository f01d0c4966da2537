import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today as dayOf } from '#platform/text/dates.ts'
import { ContestPage } from '../pages/contest.tsx'
import { ContestsPage } from '../pages/contests.tsx'
import { inLanguage, paths } from '../paths.ts'
import { findContest, listContests, listCorrections, listWinners, readContestParts } from '../queries/contests.ts'
import { unitName } from '../register.ts'
import { listed } from '../shown.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** The rooms of contests: the list, and each with its rules, amendments, prizes and dates. */
export function contestRoutes({ portalDb: db, pages, demo, now, readRegister }: Portal, locale: Locale) {
  return new Hono()
    .get(paths.contests, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.contests), async () => {
        const contests = await listContests(db)
        const body = pageText(<ContestsPage {...{ locale, demo, contests }} today={dayOf(now())} />)
        return { body, tags: [...listed(), 'contests'] }
      }),
    )
    .get(paths.contest(':slug'), (c) => {
      const slug = c.req.param('slug') ?? ''
      return answerKept(c, pages, inLanguage(locale, paths.contest(slug)), async () => {
        const contest = await findContest(db, slug)
        if (!contest) throw new Refusal('missing', 'notFound')
        const [parts, { units }] = await Promise.all([readContestParts(db, contest.id), readRegister()])
        const unit = units.get(contest.unitId)
        const isOut = contest.state === 'results' || contest.state === 'closed'
        const winners = isOut ? await listWinners(db, contest.id) : undefined
        const corrections = isOut ? await listCorrections(db, contest.id) : []
        const shown = {
          corrections,
          contest,
          parts,
          winners,
          unitName: unit ? unitName(unit, 'vi') : '',
          today: dayOf(now()),
        }
        const body = pageText(<ContestPage {...{ locale, demo, ...shown }} />)
        return { body, tags: [...listed(), 'contests', `unit:${contest.unitId}`] }
      })
    })
}
