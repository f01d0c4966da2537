import { Hono } from 'hono'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { recordDelivery } from '../commands/record-delivery.ts'
import { settleDelivery } from '../commands/settle-delivery.ts'
import { DeliveriesPage } from '../pages/deliveries.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listDeliveries } from '../queries/delivery.ts'
import { showStory } from '../queries/story.ts'

const back = { done: (_: unknown, c: Ctx) => paths.deliveries(idIn(c, 'id')), again: show }

/** Where a story was carried outside the product. */
export const deliveries = new Hono<Env>()
  .get(paths.deliveries(':id'), (c) => show(c))
  .post(paths.deliveries(':id'), submit(recordDelivery, { ...back, prepare: keepClip }))
  .post(paths.settle(':id', ':deliveryId'), submit(settleDelivery, { ...back, prepare: lineOf }))

/** Keeps the clip or the cutting, once it is known that it may come in. */
async function keepClip(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  if (!may.derive(actor, story)) throw new Refusal('forbidden', 'stories.recordDelivery')
  if (!(sent.file instanceof File) || sent.file.size === 0) return sent
  return { ...sent, fileId: (await keepFile(c.var, sent.file, { unitId: story.unitId })).id }
}

/** The line that the address names, of a story that the reader may see. */
async function lineOf(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const id = idIn(c, 'deliveryId')
  if (!(await listDeliveries(db, story.id)).some((it) => it.id === id)) throw new Refusal('missing', 'notFound')
  return { ...sent, id }
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const lines = await listDeliveries(db, story.id)
  return html(
    c,
    <DeliveriesPage
      {...{ frame, locale, story, lines, attempt }}
      may={may.derive(actor, story)}
      submission={newId(now)}
    />,
  )
}
