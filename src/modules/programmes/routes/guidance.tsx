import { Hono } from 'hono'
import { listUnitsInScope } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { endGuidance } from '../commands/end-guidance.ts'
import { issueGuidance } from '../commands/issue-guidance.ts'
import { readGuidance } from '../commands/read-guidance.ts'
import { GuidanceFormPage } from '../pages/guidance-form.tsx'
import { GuidanceListPage } from '../pages/guidance-list.tsx'
import { GuidancePage } from '../pages/guidance.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listGuidance, showGuidance } from '../queries/guidance.ts'

const toDocument = { done: ({ id }: { id: string }) => paths.oneGuidance(id), again: showOne }

/** Guidance documents: sent, read, ended. */
export const guidance = new Hono<Env>()
  .get(paths.guidance(), async (c) => {
    const { db, scope, frame, locale } = c.var
    const documents = await listGuidance(db, scope)
    const maySend = (await reachedBy(c)).length > 0
    return html(c, <GuidanceListPage {...{ frame, locale, documents, maySend }} />)
  })
  .get(paths.issueGuidance(), (c) => showForm(c))
  .post(paths.issueGuidance(), submit(issueGuidance, { ...toDocument, prepare: keepScan, again: showForm }))
  .get(paths.oneGuidance(':guidanceId'), (c) => showOne(c))
  .post(paths.readGuidance(':guidanceId'), submit(readGuidance, toDocument))
  .post(paths.endGuidance(':guidanceId'), submit(endGuidance, toDocument))

async function keepScan(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { file } = sent
  if (file instanceof File && file.name !== '')
    sent.fileId = (await keepFile(c.var, file, { unitId: c.var.actor.post.unitId })).id
  return sent
}

async function showForm(c: Ctx, attempt?: Attempt) {
  const { frame, locale, now } = c.var
  const units = await reachedBy(c)
  const view = { units, maySend: units.length > 0, submission: newId(now) }
  return html(c, <GuidanceFormPage {...{ frame, locale, ...view, attempt }} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const document = await showGuidance(db, scope, idIn(c, 'guidanceId'), today(now))
  const asked = document.units.filter(({ bearerId }) => bearerId === actor.post.unitId)
  const mayRead = asked.length > 0 && may.guide(actor, actor.post)
  const own = !mayRead ? undefined : asked.some(({ readAt }) => readAt === null) ? 'asked' : 'read'
  const view = { document, mayEnd: may.guide(actor, document), submission: () => newId(now) }
  return html(c, <GuidancePage {...{ frame, locale, ...view, attempt }} own={own} />)
}

/** The units below the one that the reader acts from, where they may send there. */
async function reachedBy(c: Ctx) {
  const { db, scope, actor, now } = c.var
  if (!may.guide(actor, actor.post)) return []
  return (await listUnitsInScope(db, scope, today(now))).filter(({ id }) => id !== actor.post.unitId)
}
