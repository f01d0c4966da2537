import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { renewForm } from '../commands/renew-form.ts'
import { FormVersionPage, FormVersionsPage } from '../pages/form-version.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listVersions, showVersion } from '../queries/forms.ts'

/** The ministry's statistics forms over time: law as dated rows, read by all who report. */
export const forms = new Hono<Env>()
  .get(paths.forms(), async (c) => {
    const { db, frame, locale } = c.var
    return html(c, <FormVersionsPage {...{ frame, locale, versions: await listVersions(db) }} />)
  })
  .get(paths.formVersion(':id{[0-9a-f-]{36}}'), (c) => show(c))
  .post(paths.formVersion(':id'), submit(renewForm, { done: ({ id }) => paths.formVersion(id), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const version = await showVersion(db, idIn(c, 'id'))
  const canRenew = may.keepForms(actor) && version.validTo === null
  return html(c, <FormVersionPage {...{ frame, locale, version, canRenew, submission: newId(now), attempt }} />)
}
