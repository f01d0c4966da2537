import { Hono } from 'hono'
import { z } from 'zod'
import { getUnit, type UnitRef } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { draftDecision } from '../commands/draft-decision.ts'
import { forwardMany } from '../commands/forward-many.ts'
import { BatchPage } from '../pages/batch.tsx'
import { paths } from '../paths.ts'
import { type BatchAction, batchActions, readBatch } from '../queries/blocks.ts'
import { listDrafts } from '../queries/decision.ts'
import { listDossierItems, listVisibleDossiers } from '../queries/list.ts'
import { filterOf } from './list.tsx'

/** Many dossiers at once: preview first, then all or none. The preview is a POST for its length; it writes nothing. */
export const batch = new Hono<Env>()
  .post(paths.batch, async (c) => {
    const sent = await readForm(c)
    const action = batchActions.find((it) => it === sent.viec) ?? 'forward'
    return preview(c, action, await chosenIds(c, sent))
  })
  .post(
    `${paths.batch}/chuyen`,
    submit(forwardMany, { done: () => paths.list(), again: (c, attempt) => again(c, 'forward', attempt) }),
  )
  .post(
    paths.newDecision,
    submit(draftDecision, {
      done: ({ id }) => paths.decision(id),
      again: (c, attempt) => again(c, 'place', attempt),
    }),
  )

/** The boxes that were ticked, or the whole list under its filter. */
async function chosenIds(c: Ctx, sent: Record<string, unknown>): Promise<string[]> {
  const { db, scope, actor, now } = c.var
  if (!sent['ca-danh-sach']) return idsOf(sent.items)
  const { page: _, ...filter } = filterOf(sent, actor.post.unitId)
  const found = await listDossierItems(db, scope, { ...filter, deskId: actor.post.unitId }, today(now))
  return found.map(({ id }) => id)
}

const idsOf = (items: unknown): string[] =>
  [items ?? []].flat().flatMap((it) => {
    const id = z.uuid().safeParse(String(it).split(':')[0])
    return id.success ? [id.data] : []
  })

const again = (c: Ctx, action: BatchAction, attempt: Attempt) =>
  preview(c, action, idsOf(attempt.values.items), attempt)

async function preview(c: Ctx, action: BatchAction, ids: string[], attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const unit = await getUnit(db, actor.post.unitId)
  const seen = await listVisibleDossiers(db, scope, ids)
  const lines = await readBatch(db, seen, { action, unit, day: today(now) })
  const drafts = action === 'place' ? await listDrafts(db, scope, unit.id) : []
  const page = { frame, locale, action, unit, lines, drafts, usual: usualOf(unit), attempt }
  return html(c, <BatchPage {...page} submission={newId(now)} />)
}

/** What usually stands for an issuer of this kind. */
function usualOf({ kind, name }: UnitRef) {
  const isCommittee = ['province', 'district', 'commune'].includes(kind)
  const place = name.charAt(0).toLowerCase() + name.slice(1)
  return isCommittee
    ? { issuer: `Chủ tịch Ủy ban nhân dân ${place}`, symbol: 'QĐ-UBND' }
    : { issuer: `Thủ trưởng ${name}`, symbol: '' }
}
