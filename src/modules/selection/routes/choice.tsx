import { Hono } from 'hono'
import { bearerOf, hasConsent } from '#modules/exemplars/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { allowanceOf, placesOf } from '../allowance.ts'
import { appraiseChoice } from '../commands/appraise-choice.ts'
import { dropChoice } from '../commands/drop-choice.ts'
import { gatherChoice } from '../commands/gather-choice.ts'
import { recordFeedback } from '../commands/record-feedback.ts'
import { rankChoice } from '../commands/rank-choice.ts'
import { returnChoice } from '../commands/return-choice.ts'
import { sendChoice } from '../commands/send-choice.ts'
import { ChoicePage } from '../pages/choice.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listFeedback } from '../queries/packet.ts'
import { listChoices, showChoice } from '../queries/choice.ts'
import { findStanding, listQuotas } from '../queries/quota.ts'

const done = { done: ({ id }: { id: string }) => paths.choice(id), again: show }

/** One choice and its steps. */
export const choice = new Hono<Env>()
  .get(paths.choice(':choiceId'), (c) => show(c))
  .post(
    paths.send(':choiceId'),
    submit(sendChoice, { ...done, done: (_, c) => `${paths.choice(idIn(c, 'choiceId'))}` }),
  )
  .post(paths.rank(':choiceId'), submit(rankChoice, done))
  .post(paths.drop(':choiceId'), submit(dropChoice, done))
  .post(paths.giveBack(':choiceId'), submit(returnChoice, done))
  .post(paths.gather(':choiceId'), submit(gatherChoice, done))
  .post(paths.appraise(':choiceId'), submit(appraiseChoice, done))
  .post(
    paths.feedback(':choiceId'),
    submit(recordFeedback, { ...done, done: (_, c) => `${paths.choice(idIn(c, 'choiceId'))}#trung-uong` }),
  )

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const shown = await showChoice(db, scope, idIn(c, 'choiceId'))
  const [quotas, standing, others, keeper, office, isConsented, feedback] = await Promise.all([
    listQuotas(db, shown.roundId),
    findStanding(db, shown.unitId, shown.year, day),
    listChoices(db, scope, { roundId: shown.roundId, unitId: shown.unitId }),
    bearerOf(db, shown.unitId, day),
    bearerOf(db, shown.roundUnitId, day),
    hasConsent(db, shown.exemplarId, 'central', day),
    listFeedback(db, shown.id),
  ])
  const allowance = allowanceOf(quotas, standing)
  const places = placesOf(others, allowance?.max ?? 0)
  const before = others.filter(({ id }) => places.get(id)?.kind === 'main').map(({ exemplarName }) => exemplarName)
  const unit = { unitId: keeper.id, officeId: office.id }
  const rights = { choose: may.choose(actor, unit), run: may.run(actor, unit), drop: may.drop(actor, unit) }
  return html(
    c,
    <ChoicePage
      {...{ frame, locale, choice: shown, allowance, before, hasConsent: isConsented, feedback, attempt }}
      {...{ place: places.get(shown.id), may: rights, submission: () => newId(now) }}
    />,
  )
}
