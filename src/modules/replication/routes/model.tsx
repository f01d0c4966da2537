import { Hono } from 'hono'
import { exemplarPaths, getExemplarRef } from '#modules/exemplars/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { describeModel } from '../commands/describe-model.ts'
import { ModelPage } from '../pages/model.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { findModel } from '../repository/model.ts'

/** Describing how others can do as an exemplar does. */
export const model = new Hono<Env>()
  .get(paths.model(':exemplarId'), (c) => showModel(c))
  .post(
    paths.model(':exemplarId'),
    submit(describeModel, { done: ({ id }) => `${exemplarPaths.show(id)}#nhan-rong`, again: showModel }),
  )

async function showModel(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const exemplar = await getExemplarRef(db, scope, idIn(c, 'exemplarId'), today(now))
  const described = await findModel(db, exemplar.id)
  const mayDescribe = may.describe(actor, exemplar)
  const page = { frame, locale, exemplar, model: described, mayDescribe, submission: newId(now), attempt }
  return html(c, <ModelPage {...page} />)
}
