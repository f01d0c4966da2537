import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { approveReports } from '../commands/approve.ts'
import { gather } from '../commands/gather.ts'
import { openRound } from '../commands/open-round.ts'
import { setRoundLock } from '../commands/set-lock.ts'
import { startReport } from '../commands/start-report.ts'
import { RoundsPage } from '../pages/rounds.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { findGathering, listInherited, listRoundLines, listRounds } from '../queries/round.ts'
import { listRoundNow } from '../queries/round-now.ts'

const toReport = ({ id }: { id: string }) => paths.report(id)

/** The rounds of reports and who owes one. */
export const rounds = new Hono<Env>()
  .get(paths.rounds(), (c) => show(c))
  .post(paths.openRound(), submit(openRound, { done: () => paths.rounds(), again: show }))
  .post(paths.approve(), submit(approveReports, { done: () => paths.rounds(), again: show }))
  .post(paths.lock(':roundId'), submit(setRoundLock, { done: () => paths.rounds(), again: show }))
  .post(paths.startReport(':roundId'), submit(startReport, { done: toReport, again: show }))
  .post(paths.gather(':roundId'), submit(gather, { done: toReport, again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const all = await listRounds(db)
  const round = all.find(({ year }) => String(year) === c.req.query('nam')) ?? all[0]
  const lines = round ? await listRoundLines(db, scope, round, day) : []
  const { unitId, unitKind: kind } = actor.post
  const own = lines.find((it) => it.unitId === unitId)
  const inherited = await listInherited(db, lines, unitId, day)
  const isNow = c.req.query('moc') === 'nay'
  const unitsNow = round && isNow ? await listRoundNow(db, scope, round.id, day) : undefined
  const gathers = lines.some(({ toUnitId }) => toUnitId === unitId) && may.write(actor, { unitId })
  const gathering = round && (await findGathering(db, scope, round.id))
  const accepted = lines.filter((it) => it.state === 'accepted' && it.toUnitId === unitId)
  const thisYear = Number(day.slice(0, 4))
  const isOpened = all.some(({ year }) => year === thisYear)
  const opens = may.openRound(actor, { unitId, kind })
  const open = opens && (!isOpened || (attempt && !attempt.values.roundId))
  return html(
    c,
    <RoundsPage
      {...{ frame, locale, rounds: all, round, lines, own, inherited, unitsNow, gathering, attempt }}
      only={c.req.query('loc')}
      mayStart={own !== undefined && may.write(actor, own)}
      approve={
        may.sign(actor, { unitId }) && accepted.length > 0
          ? { unitId, lines: accepted, submission: newId(now) }
          : undefined
      }
      lock={opens && gathers ? newId(now) : undefined}
      mayGatherAt={gathers ? unitId : undefined}
      open={open ? { unitId, year: thisYear, submission: newId(now) } : undefined}
    />,
  )
}
