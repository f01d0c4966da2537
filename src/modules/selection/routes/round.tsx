import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { allowanceOf, placesOf } from '../allowance.ts'
import { choose } from '../commands/choose.ts'
import { openRound } from '../commands/open-round.ts'
import { setQuota } from '../commands/set-quota.ts'
import { RoundPage } from '../pages/round.tsx'
import { RoundsPage } from '../pages/rounds.tsx'
import { SheetPage } from '../pages/sheet.tsx'
import { paths } from '../paths.ts'
import { may, officeOf } from '../policy.ts'
import { listCandidates } from '../queries/candidate.ts'
import { listChoices } from '../queries/choice.ts'
import { findStanding, listQuotas } from '../queries/quota.ts'
import { listLines, listRounds, showRound } from '../queries/round.ts'

/** Rounds, their numbers, and the lists of units. */
export const round = new Hono<Env>()
  .get(paths.rounds(), (c) => showRounds(c))
  .post(paths.rounds(), submit(openRound, { done: ({ id }) => paths.round(id), again: showRounds }))
  .get(paths.round(':roundId'), (c) => show(c))
  .post(paths.quota(':roundId'), submit(setQuota, { done: ({ id }) => `${paths.round(id)}#so-luong`, again: show }))
  .get(paths.sheet(':roundId', ':unitId'), (c) => showSheet(c))
  .post(
    paths.sheet(':roundId', ':unitId'),
    submit(choose, { done: (_, c) => sheetOf(c), again: showSheet, prepare: openOnly }),
  )

async function showRounds(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const rounds = await listRounds(db)
  const year = Number(today(now).slice(0, 4))
  const unitId = officeOf(actor)
  const isOpened = rounds.some((it) => it.year === year)
  const open = unitId && (!isOpened || attempt) ? { unitId, year, submission: newId(now) } : undefined
  return html(c, <RoundsPage {...{ frame, locale, rounds, open, attempt }} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const shown = await showRound(db, idIn(c, 'roundId'), day)
  const quotas = await listQuotas(db, shown.id)
  const lines = await listLines(db, scope, shown, quotas, day)
  const ownUnit = { id: actor.post.unitId, name: actor.post.unitName }
  const own = { ownUnit, mayRun: may.run(actor, shown), only: c.req.query('loc'), submission: newId(now) }
  return html(c, <RoundPage {...{ frame, locale, round: shown, quotas, lines, ...own, attempt }} />)
}

async function showSheet(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [shown, unitId] = [await showRound(db, idIn(c, 'roundId'), day), idIn(c, 'unitId')]
  if (!scope.units.includes(unitId)) throw new Refusal('missing', 'notFound')
  const unit = await getUnit(db, unitId)
  const [quotas, standing, choices, keeper] = await Promise.all([
    listQuotas(db, shown.id),
    findStanding(db, unitId, shown.year, day),
    listChoices(db, scope, { roundId: shown.id, unitId }),
    bearerOf(db, unitId, day),
  ])
  const allowance = allowanceOf(quotas, standing)
  const mayChoose = may.choose(actor, { unitId: keeper.id })
  const candidates = mayChoose && allowance ? await listCandidates(db, scope, shown.id, unitId, day) : []
  const places = placesOf(choices, allowance?.max ?? 0)
  const view = { round: shown, unit, allowance, choices, places, candidates, mayChoose, submission: newId(now) }
  return html(c, <SheetPage {...{ frame, locale, ...view, attempt }} />)
}

const sheetOf = (c: Ctx) => paths.sheet(idIn(c, 'roundId'), idIn(c, 'unitId'))

/** A record that is closed to the reader is none to them. */
async function openOnly(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof sent.exemplarId === 'string' && c.var.scope.closed.includes(sent.exemplarId))
    throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
  return sent
}
