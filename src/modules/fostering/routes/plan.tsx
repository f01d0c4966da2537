import { Hono } from 'hono'
import { getExemplarRef } from '#modules/exemplars/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addSupport } from '../commands/add-support.ts'
import { answerHandOver } from '../commands/answer-hand-over.ts'
import { changeMentor } from '../commands/change-mentor.ts'
import { closeWeakness } from '../commands/close-weakness.ts'
import { endPlan } from '../commands/end-plan.ts'
import { noteWeakness } from '../commands/note-weakness.ts'
import { offerHandOver } from '../commands/offer-hand-over.ts'
import { openPlan } from '../commands/open-plan.ts'
import { planReview } from '../commands/plan-review.ts'
import { recordVisit } from '../commands/record-visit.ts'
import { recordReview } from '../commands/record-review.ts'
import { withdrawHandOver } from '../commands/withdraw-hand-over.ts'
import { OpenPage } from '../pages/open.tsx'
import { PlanPage } from '../pages/plan.tsx'
import { VisitPage } from '../pages/visit.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { findNextLevel } from '../queries/next-level.ts'
import { findRunningPlan, showPlan } from '../queries/plan.ts'
import type { MoneyOfSupports } from '../queries/support-money.ts'

/** Opening a plan, and everything that is written under it on its one page; `moneyOf` tells what supports cost. */
export const createPlan = ({ moneyOf }: { moneyOf: MoneyOfSupports }) => {
  /** Done, the page opens at the section that was changed; refused, it opens with that form. */
  const answers = (section: string, formOf: (c: Ctx) => string) => ({
    done: (_: unknown, c: Ctx) => `${paths.show(idIn(c, 'planId'))}${section && `#${section}`}`,
    again: (c: Ctx, attempt: Attempt) => show(c, moneyOf, { form: formOf(c), attempt }),
  })
  return new Hono<Env>()
    .get(paths.open(':exemplarId'), (c) => showOpen(c))
    .post(paths.open(':exemplarId'), submit(openPlan, { done: ({ id }) => paths.show(id), again: showOpen }))
    .get(paths.show(':planId'), (c) => show(c, moneyOf))
    .get(paths.visit(':planId'), (c) => showVisit(c))
    .post(
      paths.visit(':planId'),
      submit(recordVisit, {
        prepare: keepPicture,
        done: (_, c) => `${paths.show(idIn(c, 'planId'))}#ghe-tham`,
        again: showVisit,
      }),
    )
    .post(
      paths.support(':planId'),
      submit(
        addSupport,
        answers('ho-tro', () => 'support'),
      ),
    )
    .post(
      paths.weakness(':planId'),
      submit(
        noteWeakness,
        answers('han-che', () => 'weakness'),
      ),
    )
    .post(
      paths.closeWeakness(':planId', ':weaknessId'),
      submit(closeWeakness, { ...answers('han-che', (c) => `close-${idIn(c, 'weaknessId')}`), prepare: keepEvidence }),
    )
    .post(
      paths.planReview(':planId'),
      submit(
        planReview,
        answers('xem-xet', () => 'plan-review'),
      ),
    )
    .post(
      paths.review(':planId', ':reviewId'),
      submit(
        recordReview,
        answers('xem-xet', (c) => `review-${idIn(c, 'reviewId')}`),
      ),
    )
    .post(
      paths.end(':planId'),
      submit(
        endPlan,
        answers('', () => 'end'),
      ),
    )
    .post(
      paths.mentor(':planId'),
      submit(
        changeMentor,
        answers('chuyen-giao', () => 'mentor'),
      ),
    )
    .post(
      paths.handOver(':planId'),
      submit(
        offerHandOver,
        answers('chuyen-giao', () => 'hand-over'),
      ),
    )
    .post(
      paths.answerHandOver(':planId', ':handOverId'),
      submit(
        answerHandOver,
        answers('chuyen-giao', () => 'answer-hand-over'),
      ),
    )
    .post(
      paths.withdrawHandOver(':planId', ':handOverId'),
      submit(
        withdrawHandOver,
        answers('chuyen-giao', () => 'withdraw'),
      ),
    )
}

async function showOpen(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const exemplar = await getExemplarRef(db, scope, idIn(c, 'exemplarId'), day)
  const runningPlan = await findRunningPlan(db, exemplar.id)
  const mayFoster = may.foster(actor, exemplar)
  const goesOnTo = await findNextLevel(db, exemplar, day)
  const submission = newId(now)
  return html(
    c,
    <OpenPage {...{ frame, locale, today: day, exemplar, runningPlan, goesOnTo, mayFoster, submission, attempt }} />,
  )
}

/** One small page for the phone: what was seen, a photograph, and done. */
async function showVisit(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showPlan(db, scope, idIn(c, 'planId'))
  const mayWrite = may.foster(actor, shown) && shown.outcome === null
  return html(c, <VisitPage {...{ frame, locale, plan: shown, mayWrite, attempt }} submission={newId(now)} />)
}

/** Keeps the photograph that came with a visit, for whoever may write, and carries its id on in a form that comes back. */
async function keepPicture(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor } = c.var
  const { unitId } = await showPlan(db, scope, idIn(c, 'planId'))
  if (!may.foster(actor, { unitId })) throw new Refusal('forbidden', 'fostering.recordVisit')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId, only: 'picture' })).id
  return sent
}

async function show(c: Ctx, moneyOf: MoneyOfSupports, returned?: Returned) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showPlan(db, scope, idIn(c, 'planId'))
  const mayFoster = may.foster(actor, shown)
  const openReviews = shown.reviews.flatMap(({ dueOn, doneOn }) => (doneOn ? [] : [dueOn]))
  const openRemedies = shown.weaknesses.flatMap(({ dueOn, remediedOn }) => (remediedOn || !dueOn ? [] : [dueOn]))
  const next = { nextReview: openReviews.sort()[0] ?? null, nextRemedy: openRemedies.sort()[0] ?? null }
  const mayWrite = mayFoster && shown.outcome === null
  const day = today(now)
  const asked = shown.handOvers.find(({ state }) => state === 'offered')
  const mayAnswer = asked !== undefined && shown.outcome === null && may.foster(actor, { unitId: asked.toUnitId })
  const [units, money] = await Promise.all([
    mayWrite && !asked ? listUnitsOn(db, day) : [],
    moneyOf(
      { db, scope, actor, day },
      shown.supports.flatMap(({ id, kind }) => (kind === 'money' ? id : [])),
    ),
  ])
  const others = units.filter(({ id }) => id !== shown.unitId)
  const page = { frame, locale, today: day, plan: shown, submission: () => newId(now), returned, ...next }
  return html(c, <PlanPage {...{ ...page, mayFoster, mayWrite, mayAnswer, money, units: others }} />)
}

/** Keeps the file that came with the form, for whoever may write, and carries its id on in a form that comes back. */
async function keepEvidence(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor } = c.var
  const { unitId } = await showPlan(db, scope, idIn(c, 'planId'))
  if (!may.foster(actor, { unitId })) throw new Refusal('forbidden', 'fostering.closeWeakness')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId })).id
  return sent
}
