import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { answerSurvey } from '../commands/answer-survey.ts'
import { askUnits } from '../commands/ask-units.ts'
import { SurveyPage } from '../pages/survey.tsx'
import { SurveysPage } from '../pages/surveys.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSurveys, showSurvey } from '../queries/survey.ts'

/** Short questions to units, and their answers. */
export const surveys = new Hono<Env>()
  .get(paths.surveys(), (c) => list(c))
  .post(paths.surveys(), submit(askUnits, { done: ({ id }) => paths.survey(id), again: list }))
  .get(paths.survey(':surveyId{[0-9a-f-]{36}}'), (c) => show(c))
  .post(paths.survey(':surveyId'), submit(answerSurvey, { done: ({ id }) => paths.survey(id), again: show }))

async function list(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const { unitId, unitKind: kind } = actor.post
  const ask = may.openRound(actor, { unitId, kind }) ? { unitId, submission: newId(now) } : undefined
  return html(c, <SurveysPage {...{ frame, locale, surveys: await listSurveys(db, scope), ask, attempt }} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const survey = await showSurvey(db, scope, idIn(c, 'surveyId'), today(now))
  const mine = survey.units.find(({ unitId }) => unitId === actor.post.unitId)
  const own = mine && may.write(actor, mine) ? mine : undefined
  return html(c, <SurveyPage {...{ frame, locale, survey, own, submission: newId(now), attempt }} />)
}
