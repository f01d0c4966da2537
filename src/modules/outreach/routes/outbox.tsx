import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { forgetAddress } from '../commands/forget-address.ts'
import { OutboxPage } from '../pages/outbox.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showOutbox } from '../queries/outbox.ts'

/** Mail to readers as the desk sees it: figures for those who write, erasing for the administrator. */
export const outbox = new Hono<Env>()
  .get(paths.mails(), (c) => show(c))
  .post(paths.forget(), submit(forgetAddress, { done: () => paths.mails(), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const mayForget = may.administer(actor, {})
  if (!mayForget && !may.make(actor, actor.post)) throw new Refusal('forbidden', 'outreach.outbox')
  const shown = await showOutbox(db)
  return html(c, <OutboxPage {...{ frame, locale, mayForget, attempt, ...shown }} submission={newId(now)} />)
}
