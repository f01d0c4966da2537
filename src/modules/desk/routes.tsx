import { Hono } from 'hono'
import { feastsBetween, findProgramme, listAnniversaries } from '#modules/programmes/index.ts'
import { readsTraining } from '#modules/training/index.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { comingDays, mondayOf } from './calendar.ts'
import { SearchPage } from './pages/search.tsx'
import { TodayPage } from './pages/today.tsx'
import { paths } from './paths.ts'
import { workOf } from './policy.ts'
import { listContestWork } from './queries/contests.ts'
import { listCouncilWork } from './queries/councils.ts'
import { listDone } from './queries/done.ts'
import { listJudging } from './queries/judging.ts'
import { findQuota, shortOf } from './queries/quota.ts'
import { mostHits, searchDesk } from './queries/search.ts'
import { listTasks } from './queries/tasks.ts'
import { findDesk } from './queries/units.ts'
import { handOverPages } from './routes/hand-over.tsx'
import { daysAhead, sortTasks } from './task.ts'

const longest = 100

/** The first page of the desk, and its search. */
export const desk = new Hono<Env>()
  .route('/', handOverPages)
  .get(paths.today(), async (c) => {
    const { db, scope, actor, frame, locale, now, actionWord } = c.var
    const day = today(now)
    const own = await findDesk(db, scope, actor.post, day)
    const [tasks, judging, sitting, contests, done, quota, plan, anniversaries] = await Promise.all([
      listTasks(db, scope, own, actor, day),
      listJudging(db, actor, day, locale),
      listCouncilWork(db, actor, day),
      listContestWork(db, actor),
      listDone(db, scope, actor, mondayOf(day)),
      findQuota(db, scope, actor.post, day),
      findProgramme(db, day),
      listAnniversaries(db, locale),
    ])
    const near = feastsBetween(day, addDays(day, daysAhead + 1), anniversaries)
    const coming = comingDays(
      day,
      plan,
      near.map(({ anniversary, on }) => ({ name: anniversary.name, on })),
    )
    const kinds = workOf(actor.post.role)
    return html(
      c,
      <TodayPage
        {...{ frame, locale, day, done, quota, coming, opened: c.req.query('xem') }}
        tasks={sortTasks(
          [...judging, ...sitting, ...contests, ...tasks, ...(kinds.includes('replicate') ? shortOf(quota, day) : [])],
          day,
        )}
        mayRecord={kinds.includes('foster')}
        hasWork={kinds.length > 0 || judging.length + sitting.length + contests.length > 0}
        wordOf={(action) => actionWord(action, locale)}
      />,
    )
  })
  .get(paths.search(), async (c) => {
    const { db, scope, actor, frame, locale } = c.var
    const q = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, longest)
    const hits = fold(q).length < 2 ? undefined : await searchDesk(db, scope, q, { people: readsTraining(actor) })
    return html(c, <SearchPage {...{ frame, locale, q, hits, most: mostHits }} />)
  })
