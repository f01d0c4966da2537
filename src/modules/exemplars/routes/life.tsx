import { Hono } from 'hono'
import { getCriteriaSet } from '#modules/criteria/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { VNode } from 'preact'
import { assess } from '../commands/assess.ts'
import { clearFault } from '../commands/clear-fault.ts'
import { decline } from '../commands/decline.ts'
import { giveConsent } from '../commands/give-consent.ts'
import { hold } from '../commands/hold.ts'
import { nominate } from '../commands/nominate.ts'
import { recognise } from '../commands/recognise.ts'
import { release } from '../commands/release.ts'
import { resubmit } from '../commands/resubmit.ts'
import { sendBack } from '../commands/send-back.ts'
import { verify } from '../commands/verify.ts'
import { withdraw } from '../commands/withdraw.ts'
import { withdrawConsent } from '../commands/withdraw-consent.ts'
import { isLive, liveUses } from '../consent.ts'
import { type Step, startsAt } from '../lifecycle.ts'
import { AssessPage } from '../pages/assess.tsx'
import { ClearFaultPage } from '../pages/clear-fault.tsx'
import { ConfirmPage } from '../pages/confirm.tsx'
import { GiveConsentPage } from '../pages/give-consent.tsx'
import { NominatePage } from '../pages/nominate.tsx'
import { ReasonPage } from '../pages/reason.tsx'
import { RecognisePage } from '../pages/recognise.tsx'
import { SendBackPage } from '../pages/send-back.tsx'
import type { StepView } from '../pages/step-page.tsx'
import { WithdrawConsentPage } from '../pages/withdraw-consent.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listPointable } from '../queries/assessment.ts'
import { listConsents } from '../queries/consent.ts'
import { listFaults, listReceivers } from '../queries/nomination.ts'
import { showExemplar } from '../queries/show.ts'
import { readStanding, type Standing } from '../queries/standing.ts'

type Draw = (c: Ctx, view: StepView) => VNode | Promise<VNode>
type Allow = (actor: Actor, standing: Standing) => boolean

const back = (_: unknown, c: Ctx) => paths.show(idIn(c, 'id'))
const reviews: Allow = (actor, it) => it.nomination !== null && may.review(actor, { ...it, nomination: it.nomination })
const decides: Allow = (actor, it) => it.nomination !== null && may.decide(actor, { ...it, nomination: it.nomination })

/** The page of a step: only for who may take it, and only while the record stands where the step starts. */
const page = (step: Step | undefined, allow: Allow, draw: Draw) => async (c: Ctx, attempt?: Attempt) => {
  const { db, scope, actor, frame, locale, now } = c.var
  const id = idIn(c, 'id')
  const exemplar = await showExemplar(db, scope, id, locale, today(now))
  const standing = await readStanding(db, id, today(now))
  if (!attempt && step && !startsAt(step, standing.stage)) return c.redirect(paths.show(id), 303)
  if (!attempt && step === 'pass' && standing.nomination?.openRoundId) return c.redirect(paths.round(id), 303)
  if (!attempt && !allow(actor, standing)) throw new Refusal('forbidden', 'forbidden')
  return html(c, await draw(c, { frame, locale, exemplar, standing, submission: newId(now), attempt }))
}

const pages = {
  nominate: page('nominate', may.nominate, async (c, view) => {
    const { keeperId, topLevel } = view.standing
    const receivers = await listReceivers(c.var.db, keeperId, today(c.var.now), topLevel)
    return <NominatePage {...{ view, receivers }} />
  }),
  sendBack: page('sendBack', reviews, (_, view) => <SendBackPage view={view} />),
  verify: page('verify', reviews, (_, view) => <ConfirmPage view={view} step="verify" />),
  resubmit: page('resubmit', may.answer, (_, view) => <ConfirmPage view={view} step="resubmit" />),
  clearFault: page('resubmit', may.answer, async (c, view) => {
    const faults = await listFaults(c.var.db, c.var.scope, view.exemplar.id)
    const fault = faults.find(({ id }) => id === c.req.param('faultId'))
    if (!fault) throw new Refusal('missing', 'notFound')
    return <ClearFaultPage {...{ view, fault }} />
  }),
  assess: page('pass', reviews, async (c, view) => {
    const { db, scope, now, locale } = c.var
    const { subjectKind, nomination } = view.standing
    const set = await getCriteriaSet(db, today(now), subjectKind, locale, {
      ...{ unitId: nomination?.deciderId, ...view.standing.about },
    })
    return <AssessPage {...{ view, set }} evidence={await listPointable(db, scope, view.exemplar.id)} />
  }),
  recognise: page('recognise', decides, (_, view) => <RecognisePage view={view} />),
  decline: page('decline', decides, (_, view) => <ReasonPage view={view} step="decline" />),
  hold: page('hold', may.hold, (_, view) => <ReasonPage view={view} step="hold" />),
  release: page('release', may.release, (_, view) => <ReasonPage view={view} step="release" />),
  withdraw: page('withdraw', may.withdraw, (_, view) => <ReasonPage view={view} step="withdraw" />),
  giveConsent: page(undefined, may.keepConsents, (c, view) => (
    <GiveConsentPage {...{ view, day: today(c.var.now), asked: c.req.query('muc-dich') ?? '' }} />
  )),
  withdrawConsent: page(undefined, may.keepConsents, async (c, view) => {
    const day = today(c.var.now)
    const consents = await listConsents(c.var.db, c.var.scope, view.exemplar.id)
    const consent = consents.find(({ id }) => id === c.req.param('consentId'))
    if (!consent || (!view.attempt && !isLive(consent, day))) throw new Refusal('missing', 'notFound')
    const others = liveUses(consents, day).filter((use) => use !== consent.use)
    return <WithdrawConsentPage {...{ view, consent, others, day }} />
  }),
}

/** Keeps the one file of a form first; its id goes back with the form if something else is wrong. */
async function keepScan(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { file } = sent
  if (file instanceof File && file.name !== '') {
    sent.fileId = (await keepFile(c.var, file, { unitId: c.var.actor.post.unitId })).id
  }
  return sent
}

/** The life after recording: each step at its own address. */
export const life = new Hono<Env>()
  .get(paths.nominate(':id'), (c) => pages.nominate(c))
  .post(paths.nominate(':id'), submit(nominate, { done: back, again: pages.nominate }))
  .get(paths.sendBack(':id'), (c) => pages.sendBack(c))
  .post(paths.sendBack(':id'), submit(sendBack, { done: back, again: pages.sendBack }))
  .get(paths.clearFault(':id', ':faultId'), (c) => pages.clearFault(c))
  .post(paths.clearFault(':id', ':faultId'), submit(clearFault, { done: back, again: pages.clearFault }))
  .get(paths.resubmit(':id'), (c) => pages.resubmit(c))
  .post(paths.resubmit(':id'), submit(resubmit, { done: back, again: pages.resubmit }))
  .get(paths.verify(':id'), (c) => pages.verify(c))
  .post(paths.verify(':id'), submit(verify, { done: back, again: pages.verify }))
  .get(paths.assess(':id'), (c) => pages.assess(c))
  .post(paths.assess(':id'), submit(assess, { done: back, again: pages.assess }))
  .get(paths.recognise(':id'), (c) => pages.recognise(c))
  .post(paths.recognise(':id'), submit(recognise, { prepare: keepScan, done: back, again: pages.recognise }))
  .get(paths.decline(':id'), (c) => pages.decline(c))
  .post(paths.decline(':id'), submit(decline, { done: back, again: pages.decline }))
  .get(paths.hold(':id'), (c) => pages.hold(c))
  .post(paths.hold(':id'), submit(hold, { done: back, again: pages.hold }))
  .get(paths.release(':id'), (c) => pages.release(c))
  .post(paths.release(':id'), submit(release, { done: back, again: pages.release }))
  .get(paths.withdraw(':id'), (c) => pages.withdraw(c))
  .post(paths.withdraw(':id'), submit(withdraw, { done: back, again: pages.withdraw }))
  .get(paths.consent(':id'), (c) => pages.giveConsent(c))
  .post(paths.consent(':id'), submit(giveConsent, { prepare: keepScan, done: back, again: pages.giveConsent }))
  .get(paths.withdrawConsent(':id', ':consentId'), (c) => pages.withdrawConsent(c))
  .post(
    paths.withdrawConsent(':id', ':consentId'),
    submit(withdrawConsent, { done: back, again: pages.withdrawConsent }),
  )
