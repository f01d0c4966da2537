import { Hono } from 'hono'
import { listAppointable } from '#modules/identity/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { appointTeam } from '../commands/appoint-team.ts'
import { changeTerm } from '../commands/change-term.ts'
import { chooseUnit } from '../commands/choose-unit.ts'
import { issuePlan } from '../commands/issue-plan.ts'
import { t } from '../messages/plan.ts'
import { BehindPage } from '../pages/behind.tsx'
import { PlanPage } from '../pages/plan.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type ListCode, listKnown } from '../queries/known.ts'
import { showPlan } from '../queries/plan.ts'
import { type LateReports, listRisks, riskSince } from '../queries/risk.ts'
import { listVisits } from '../queries/visit.ts'
import { type ReasonKind, reasonKinds } from '../risk.ts'

const pageSize = 20
/** Whom a team is made of: officials of the province and its departments, not of the places that are inspected. */
const sendingKinds = ['province', 'department', 'party_body', 'front', 'mass_organisation', 'media']
const listOf: Record<ReasonKind, ListCode> = {
  ...{ late_reports: 'late_reports', no_exemplars: 'exemplars', objections: 'objections' },
  ...{ late_tips: 'late_tips', long_gap: 'visits' },
}

/** The plan of a year: units chosen by risk, the decision that issues it, teams and their terms. */
export function createPlanPages(lateReports: LateReports) {
  return new Hono<Env>()
    .get(paths.plan(':planId'), (c) => show(c))
    .get(paths.behind(':planId', ':unitId', ':kind'), (c) => showBehind(c))
    .post(
      paths.choose(':planId'),
      submit(chooseUnit, {
        done: (_, c) => `${paths.plan(idIn(c, 'planId'))}#don-vi`,
        again: (c, attempt) => show(c, `choose-${attempt.values.unitId}`, attempt),
        prepare: withReasons,
      }),
    )
    .post(paths.issue(':planId'), submit(issuePlan, { done: ({ id }) => paths.plan(id), again: returning('issue') }))
    .post(
      paths.team(':planId'),
      submit(appointTeam, { done: (_, c) => `${paths.plan(idIn(c, 'planId'))}#doan`, again: returning('team') }),
    )
    .post(
      paths.term(':planId', ':teamId'),
      submit(changeTerm, {
        done: (_, c) => `${paths.plan(idIn(c, 'planId'))}#doan`,
        again: (c, attempt) => show(c, `term-${idIn(c, 'teamId')}`, attempt),
      }),
    )

  function returning(form: string) {
    return (c: Ctx, attempt: Attempt) => show(c, form, attempt)
  }

  /** Why the unit is chosen, as the records say it now; never what a form says. */
  async function withReasons(c: Ctx, sent: Record<string, unknown>) {
    const { db, scope, now } = c.var
    const plan = await planIn(c)
    const risks = await listRisks(db, scope, { planId: plan.id, officeId: plan.officeId, day: today(now), lateReports })
    return { ...sent, reasons: risks.find(({ unitId }) => unitId === sent.unitId)?.reasons ?? [] }
  }

  async function show(c: Ctx, form?: string, attempt?: Attempt) {
    const { db, scope, actor, frame, locale, now } = c.var
    const day = today(now)
    const plan = await planIn(c)
    const mayPlan = may.plan(actor, plan)
    const [visits, all, people] = await Promise.all([
      listVisits(db, scope, { planId: plan.id }),
      listRisks(db, scope, { planId: plan.id, officeId: plan.officeId, day, lateReports }),
      mayPlan && plan.number ? listAppointable(db, scope, day, sendingKinds) : [],
    ])
    const pages = Math.max(1, Math.ceil(all.length / pageSize))
    const at = all.findIndex(({ unitId }) => form === `choose-${unitId}`)
    const asked = at < 0 ? Number.parseInt(c.req.query('trang') ?? '1', 10) || 1 : Math.floor(at / pageSize) + 1
    const page = Math.min(pages, Math.max(1, asked))
    const shown = { risks: all.slice((page - 1) * pageSize, page * pageSize), count: all.length, page, pages }
    const returned = form !== undefined && attempt ? { form, attempt } : undefined
    const view = { plan, visits, people, mayPlan, submission: () => newId(now), returned, ...shown }
    return html(c, <PlanPage {...{ frame, locale, today: day, ...view }} />)
  }

  async function showBehind(c: Ctx) {
    const { db, scope, frame, locale, now } = c.var
    const day = today(now)
    const plan = await planIn(c)
    const kind = reasonKinds.find((it) => it === c.req.param('kind'))
    const risks = await listRisks(db, scope, { planId: plan.id, officeId: plan.officeId, day, lateReports })
    const unit = risks.find(({ unitId }) => unitId === idIn(c, 'unitId'))
    if (!kind || !unit) throw new Refusal('missing', 'notFound')
    const text = t(locale)
    const rows = await listKnown(
      db,
      scope,
      listOf[kind],
      { unitId: unit.unitId, from: riskSince(day), day },
      lateReports,
    )
    const reason = unit.reasons.find((it) => it.kind === kind)
    const title = `${unit.name}: ${text[kind](reason?.count ?? 0)}`
    const from = { label: text.planOf(plan.year), href: paths.plan(plan.id) }
    return html(c, <BehindPage {...{ frame, locale, title, from, rows }} />)
  }
}

const planIn = (c: Ctx) => showPlan(c.var.db, c.var.scope, idIn(c, 'planId'), today(c.var.now))
