import { Hono } from 'hono'
import { readText } from '#platform/documents/read-text.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { acceptRest } from '../commands/accept-rest.ts'
import { cloneProgramme } from '../commands/clone-programme.ts'
import { decideClause } from '../commands/decide-clause.ts'
import { decideTarget } from '../commands/decide-target.ts'
import { dropDraft } from '../commands/drop-draft.ts'
import { issuePlan } from '../commands/issue-plan.ts'
import { readPlan } from '../commands/read-plan.ts'
import { t } from '../messages/draft.ts'
import { DraftPage } from '../pages/draft.tsx'
import { DraftClausePage } from '../pages/draft-clause.tsx'
import { DraftsPage, type DraftsProps } from '../pages/drafts.tsx'
import { paths } from '../paths.ts'
import { may, planningUnitOf } from '../policy.ts'
import { findClauseOfTarget, findDraftOf, findOverlap, listDrafts, readClauses, showDraft } from '../queries/draft.ts'
import { listProgrammes } from '../queries/programme.ts'

const toDraft = ({ id }: { id: string }) => paths.draft(id)
const all = (failed: DraftsProps['failed']) => (c: Ctx, attempt: Attempt) => showAll(c, attempt, failed)
const ofDraft = { done: toDraft, again: show }

/** Plans that come in from their text, until they are programmes. */
export const drafts = new Hono<Env>()
  .get(paths.drafts(), (c) => showAll(c))
  .post(paths.drafts(), submit(readPlan, { done: toDraft, again: all('read'), prepare: withText }))
  .post(paths.clone(), submit(cloneProgramme, { done: toDraft, again: all('clone') }))
  .get(paths.draft(':draftId'), (c) => show(c))
  .post(paths.acceptRest(':draftId'), submit(acceptRest, ofDraft))
  .post(paths.issue(':draftId'), submit(issuePlan, { done: ({ id }) => paths.show(id), again: show }))
  .post(paths.dropDraft(':draftId'), submit(dropDraft, { done: () => paths.drafts(), again: show }))
  .get(paths.draftClause(':clauseId'), (c) => showClause(c, idIn(c, 'clauseId')))
  .post(paths.draftClause(':clauseId'), (c) => decide(c))
  .post(paths.draftTarget(':targetId'), (c) => decideNumber(c))

async function showAll(c: Ctx, attempt?: Attempt, failed?: DraftsProps['failed']) {
  const { db, scope, actor, frame, locale, now } = c.var
  const unitId = planningUnitOf(actor)
  if (!unitId) throw new Refusal('forbidden', 'programmes.readPlan')
  const [listed, programmes] = await Promise.all([listDrafts(db, scope), listProgrammes(db, locale)])
  const view = { drafts: listed, programmes, unitId, submission: () => newId(now) }
  return html(c, <DraftsPage {...{ frame, locale, ...view, failed, attempt }} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const draft = await showDraft(db, scope, idIn(c, 'draftId'))
  if (!may.plan(actor, draft)) throw new Refusal('forbidden', 'programmes.readPlan')
  const clauses = await readClauses(db, draft.id)
  const overlap = draft.state === 'open' ? (await findOverlap(db, draft.from, draft.to))?.name : undefined
  const view = { draft, clauses, overlap, only: c.req.query('loc'), submission: () => newId(now) }
  return html(c, <DraftPage {...{ frame, locale, ...view, attempt }} />)
}

async function showClause(c: Ctx, clauseId: string, attempt?: Attempt, failedTarget?: string) {
  const { db, scope, actor, frame, locale, now } = c.var
  const draft = await showDraft(db, scope, await findDraftOf(db, clauseId))
  if (!may.plan(actor, draft)) throw new Refusal('forbidden', 'programmes.readPlan')
  const clause = (await readClauses(db, draft.id)).find(({ id }) => id === clauseId)!
  const view = { draft, clause, submission: () => newId(now), failedTarget }
  return html(c, <DraftClausePage {...{ frame, locale, ...view, attempt }} />)
}

/** After a clause comes the next that waits; after the last, the draft. */
async function decide(c: Ctx): Promise<Response> {
  const clauseId = idIn(c, 'clauseId')
  const draftId = await findDraftOf(c.var.db, clauseId)
  const clauses = await readClauses(c.var.db, draftId)
  const at = clauses.findIndex(({ id }) => id === clauseId)
  const next = [...clauses.slice(at + 1), ...clauses.slice(0, at)].find(({ state }) => state === 'proposed')
  const done = () => (next ? paths.draftClause(next.id) : paths.draft(draftId))
  return submit(decideClause, { done, again: (_, attempt) => showClause(c, clauseId, attempt) })(c)
}

async function decideNumber(c: Ctx): Promise<Response> {
  const targetId = idIn(c, 'targetId')
  const clauseId = await findClauseOfTarget(c.var.db, targetId)
  const again = (_: Ctx, attempt: Attempt) => showClause(c, clauseId, attempt, targetId)
  return submit(decideTarget, { done: () => `${paths.draftClause(clauseId)}#chi-tieu`, again })(c)
}

/** Reads the words of the file that came with the form, for whoever may take a plan in; else the pasted words are read. */
async function withText(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!planningUnitOf(c.var.actor)) throw new Refusal('forbidden', 'programmes.readPlan')
  if (!(sent.file instanceof File) || sent.file.name === '') return { ...sent, source: t(c.var.locale).pasted }
  const text = await readText(new Uint8Array(await sent.file.arrayBuffer()), sent.file.name)
  return { ...sent, text, source: sent.file.name.slice(0, 300) }
}
