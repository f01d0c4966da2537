import { Hono } from 'hono'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { differences } from '../difference.ts'
import { CriteriaPage } from '../pages/list.tsx'
import { RegisterPage } from '../pages/register.tsx'
import { SetPage } from '../pages/set.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSets } from '../queries/list.ts'
import { listRegister } from '../queries/register.ts'
import { readSet, showSet } from '../queries/shape.ts'

/** What exemplars are judged by, to read: every set, one set, and the register of regulations. */
export const read = new Hono<Env>()
  .get(paths.list(), async (c) => {
    const { db, scope, actor, frame, locale, now } = c.var
    const day = today(now)
    const sets = await listSets(db, scope, locale)
    const inForce = sets.filter(
      ({ unitName, state, validFrom, validTo }) =>
        unitName === null &&
        state === 'issued' &&
        validFrom !== null &&
        validFrom <= day &&
        (!validTo || day < validTo),
    )
    const common = await Promise.all(inForce.map(({ id }) => readSet(db, id, locale)))
    const mayDraft = may.draft(actor, { unitId: actor.post.unitId })
    return html(c, <CriteriaPage {...{ frame, locale, common, sets, mayDraft }} />)
  })
  .get(paths.register(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const units = await listRegister(db, scope, today(now))
    return html(c, <RegisterPage {...{ frame, locale, units }} onlyMissing={c.req.query('xem') === 'chua'} />)
  })

/** The page of one set; also after something that could not be done with it. */
export async function pageOfSet(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale } = c.var
  const set = await showSet(db, scope, idIn(c, 'id'), locale)
  const base = set.baseId ? await readSet(db, set.baseId, locale) : undefined
  const rights = {
    mayEdit: set.state === 'draft' && may.draft(actor, set),
    mayIssue: set.state === 'draft' && may.issue(actor, set),
    mayDraft: may.draft(actor, { unitId: actor.post.unitId }) && (set.unitId === null || may.draft(actor, set)),
  }
  const against = base && differences(base, set)
  return html(c, <SetPage {...{ frame, locale, set, rights, attempt }} differences={against} />)
}
