import { Hono } from 'hono'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { answerTip } from '../commands/answer-tip.ts'
import { passTip } from '../commands/pass-tip.ts'
import { recordTip } from '../commands/record-tip.ts'
import { takeUpTip } from '../commands/take-up-tip.ts'
import { NewTipPage } from '../pages/new-tip.tsx'
import { TipPage } from '../pages/tip.tsx'
import { TipsPage } from '../pages/tips.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listTips, showTip } from '../queries/tip.ts'

const back = { done: ({ id }: { id: string }) => paths.tip(id), again: showOne }

/** The tips of a desk: what citizens told, looked into, answered. */
export const tips = new Hono<Env>()
  .get(paths.tips(), (c) => showAll(c))
  .get(paths.newTip(), (c) => showNew(c))
  .post(paths.newTip(), submit(recordTip, { done: ({ id }) => paths.tip(id), again: showNew }))
  .get(paths.tip(':id'), (c) => showOne(c))
  .post(paths.takeUpTip(':id'), submit(takeUpTip, back))
  .post(paths.passTip(':id'), submit(passTip, { ...back, done: () => paths.tips() }))
  .post(paths.answerTip(':id'), submit(answerTip, { ...back, prepare: withUnseen }))

/** Which records this official must not learn of: never what the form says. */
async function withUnseen(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  return { ...sent, unseen: c.var.scope.closed }
}

async function showAll(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const onlyOpen = c.req.query('xem') !== 'tat-ca'
  const found = await listTips(db, scope, onlyOpen)
  const mayAdd = may.record(actor, actor.post.unitId)
  return html(c, <TipsPage {...{ frame, locale, onlyOpen, mayAdd }} tips={found} day={today(now)} />)
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const communes = await listUnitsOn(db, today(now), ['commune'])
  const home = communes.some(({ id }) => id === actor.post.unitId) ? actor.post.unitId : ''
  const ids = { id: newId(now), submission: newId(now) }
  return html(c, <NewTipPage {...{ frame, locale, communes, home, attempt }} {...ids} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const tip = await showTip(db, scope, idIn(c, 'id'))
  const desks = await listUnitsOn(db, today(now), ['commune', 'province'])
  const submissions = { take: newId(now), answer: newId(now), pass: newId(now) }
  const mayAct = may.record(actor, tip.unitId)
  return html(c, <TipPage {...{ frame, locale, tip, mayAct, desks, submissions, attempt }} day={today(now)} />)
}
