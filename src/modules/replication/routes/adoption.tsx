import { Hono } from 'hono'
import { z } from 'zod'
import { listUnitsInScope } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import type { Returned } from '#ui/small-form.tsx'
import { openMilestones } from '../outcome.ts'
import { findModel } from '../repository/model.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { confirmAdoption } from '../commands/confirm-adoption.ts'
import { declineAdoption } from '../commands/decline-adoption.ts'
import { recordFailure } from '../commands/record-failure.ts'
import { tellResult } from '../commands/tell-result.ts'
import { recordAdoption } from '../commands/record-adoption.ts'
import { AdoptionPage } from '../pages/adoption.tsx'
import { ChoosePage } from '../pages/choose.tsx'
import { RecordPage } from '../pages/record.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { findAdoptable, searchAdoptable } from '../queries/adoptable.ts'
import { listResults, listTeachers, showAdoption } from '../queries/adoption.ts'
import { listHeirs } from '../queries/line.ts'

/** Recording an adoption, and the source's word on it. */
export const adoption = new Hono<Env>()
  .get(paths.record(), (c) => showRecord(c))
  .post(
    paths.record(),
    submit(recordAdoption, { prepare: keepEvidence, done: ({ id }) => paths.show(id), again: showRecord }),
  )
  .get(paths.show(':adoptionId'), (c) => show(c))
  .post(
    paths.results(':adoptionId'),
    submit(tellResult, {
      prepare: keepProof,
      done: ({ id }) => paths.show(id),
      again: (c, attempt) => show(c, undefined, { form: 'result', attempt }),
    }),
  )
  .post(
    paths.failure(':adoptionId'),
    submit(recordFailure, {
      done: ({ id }) => paths.show(id),
      again: (c, attempt) => show(c, undefined, { form: 'failure', attempt }),
    }),
  )
  .post(paths.confirm(':adoptionId'), submit(confirmAdoption, { done: ({ id }) => paths.show(id), again: show }))
  .post(paths.decline(':adoptionId'), submit(declineAdoption, { done: ({ id }) => paths.show(id), again: show }))

async function showRecord(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const named = z.uuid().safeParse(attempt?.values.exemplarId ?? c.req.query('dien-hinh'))
  const isOpen = (id: string) => !scope.closed.includes(id)
  const exemplar = named.success && isOpen(named.data) ? await findAdoptable(db, named.data, day) : undefined
  if (!exemplar) {
    const typed = (c.req.query('ten') ?? '').slice(0, 200)
    const found = (await searchAdoptable(db, typed, day)).filter(({ id }) => isOpen(id))
    return html(c, <ChoosePage {...{ frame, locale, typed, found }} />)
  }
  const units = (await listUnitsInScope(db, scope, day))
    .filter(({ id }) => id !== exemplar.unitId && may.record(actor, { unitId: id }))
    .map(({ id, name }) => ({ value: id, label: name }))
  const mayRecord = units.length > 0
  const teachers = (await listTeachers(db, exemplar.id)).filter(({ unitId }) => unitId !== actor.post.unitId)
  const own = { ownUnitId: actor.post.unitId, submission: newId(now) }
  return html(c, <RecordPage {...{ frame, locale, exemplar, units, teachers, mayRecord, ...own, attempt }} />)
}

async function show(c: Ctx, attempt?: Attempt, returned?: Returned) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await showAdoption(db, scope, idIn(c, 'adoptionId'))
  const heirIds = await listHeirs(db, shown.sourceId, today(now))
  const rights = { mayDecide: may.decide(actor, { ...shown, heirIds }), mayRecord: may.record(actor, shown) }
  const [results, model] = await Promise.all([listResults(db, shown.id), findModel(db, shown.exemplarId)])
  const told = results.map(({ months }) => months)
  const open = shown.failedOn ? [] : openMilestones(shown.since, told, today(now))
  const steps = model?.steps.map(({ title }) => title) ?? []
  const page = { adoption: shown, ...rights, results, open, steps, submission: () => newId(now), attempt, returned }
  return html(c, <AdoptionPage {...{ frame, locale, ...page }} />)
}

/** Keeps the file that shows a result, for whoever may tell it. */
async function keepProof(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { unitId } = await showAdoption(c.var.db, c.var.scope, idIn(c, 'adoptionId'))
  return keepEvidence(c, { ...sent, unitId })
}

/** Keeps the file that came with the form, for whoever may record, and carries its id on in a form that comes back. */
async function keepEvidence(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { actor } = c.var
  const named = z.uuid().safeParse(sent.unitId)
  const unitId = named.success ? named.data : actor.post.unitId
  if (!may.record(actor, { unitId })) throw new Refusal('forbidden', 'replication.recordAdoption')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId })).id
  return sent
}
