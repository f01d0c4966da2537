import { Hono } from 'hono'
import type { Actor } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { conclude } from '../commands/conclude.ts'
import { dropUnit } from '../commands/drop-unit.ts'
import { noteFinding } from '../commands/note-finding.ts'
import { noteRefusal } from '../commands/note-refusal.ts'
import { setRemedy } from '../commands/set-remedy.ts'
import { signMinutes } from '../commands/sign-minutes.ts'
import { takeSignature } from '../commands/take-signature.ts'
import { type Rights, VisitPage } from '../pages/visit.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listFindings } from '../queries/remedy.ts'
import { listAnswers, type ShownVisit, showVisit } from '../queries/visit.ts'
import { isOpenToUnit } from '../visit.ts'

/** One inspection: what was found, the minutes, the conclusion. */
export const visit = new Hono<Env>()
  .get(paths.visit(':visitId'), (c) => showVisitPage(c))
  .post(
    paths.drop(':visitId'),
    submit(dropUnit, {
      done: ({ planId }) => paths.plan(planId),
      again: (c, attempt) => showVisitPage(c, 'drop', attempt),
    }),
  )
  .post(paths.findings(':visitId'), submit(noteFinding, answers('kien-nghi', 'finding')))
  .post(
    paths.remedies(':visitId', ':findingId'),
    submit(
      setRemedy,
      answers('kien-nghi', (c) => `remedy-${idIn(c, 'findingId')}`),
    ),
  )
  .post(paths.sign(':visitId'), submit(signMinutes, answers('bien-ban', 'sign')))
  .post(paths.hand(':visitId'), submit(takeSignature, answers('bien-ban', 'hand')))
  .post(paths.refusal(':visitId'), submit(noteRefusal, answers('bien-ban', 'refusal')))
  .post(paths.conclude(':visitId'), submit(conclude, answers('ket-luan', 'conclude')))

/** Done, the page opens at the section that was changed; refused, it opens with that form. */
function answers(section: string, form: string | ((c: Ctx) => string)) {
  return {
    done: (_: unknown, c: Ctx) => `${paths.visit(idIn(c, 'visitId'))}#${section}`,
    again: (c: Ctx, attempt: Attempt) => showVisitPage(c, typeof form === 'string' ? form : form(c), attempt),
  }
}

/** What the reader is to an inspection. What the team noted is seen by the team, by the office, and by the unit once it is signed. */
export function rightsOf(actor: Actor, shown: ShownVisit): Rights {
  const [inspect, plan] = [may.inspect(actor, shown), may.plan(actor, shown)]
  const isSigned = isOpenToUnit(shown) || shown.signatures.some(({ side }) => side === 'team')
  return {
    ...{ inspect, plan, answer: may.answer(actor, shown), seesTeam: inspect || plan || isSigned },
    follow: may.follow(actor, shown),
    conclude: may.follow(actor, { ...shown, postIds: shown.leaderPostIds }),
  }
}

/** The page of one inspection, with the form that came back. */
export async function showVisitPage(c: Ctx, form?: string, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const shown = await showVisit(db, scope, idIn(c, 'visitId'), day)
  const rights = rightsOf(actor, shown)
  const [items, findings] = await Promise.all([
    listAnswers(db, shown, rights.seesTeam ? ['self', 'team'] : ['self']),
    rights.seesTeam ? listFindings(db, shown.id) : [],
  ])
  const returned = form !== undefined && attempt ? { form, attempt } : undefined
  const view = { visit: shown, items, findings, may: rights, submission: () => newId(now), returned }
  return html(c, <VisitPage {...{ frame, locale, today: day, ...view }} />)
}
