import { Hono } from 'hono'
import type { VNode } from 'preact'
import { listFields } from '#modules/programmes/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addCriterion } from '../commands/add-criterion.ts'
import { discardDraft } from '../commands/discard.ts'
import { draftSet } from '../commands/draft.ts'
import { editCriterion } from '../commands/edit-criterion.ts'
import { editSet } from '../commands/edit.ts'
import { issueSet } from '../commands/issue.ts'
import { removeCriterion } from '../commands/remove-criterion.ts'
import { differences } from '../difference.ts'
import { CriterionPage } from '../pages/criterion.tsx'
import { DraftPage } from '../pages/draft.tsx'
import { EditSetPage } from '../pages/edit-set.tsx'
import type { FormView } from '../pages/form-page.tsx'
import { IssuePage } from '../pages/issue.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSources } from '../queries/list.ts'
import { readSet, showSet, type WholeSet } from '../queries/shape.ts'
import { pageOfSet } from './read.tsx'

type Draw = (c: Ctx, view: FormView, set: WholeSet, base: WholeSet | undefined) => VNode | Promise<VNode>

/** The page of a form about a draft: only for its own unit, and only while it is a draft. */
const page =
  (draw: Draw, allow: keyof typeof may = 'draft') =>
  async (c: Ctx, attempt?: Attempt) => {
    const { db, scope, actor, frame, locale, now } = c.var
    const set = await showSet(db, scope, idIn(c, 'id'), locale)
    if (!attempt && set.state !== 'draft') return c.redirect(paths.show(set.id), 303)
    if (!attempt && !may[allow](actor, set)) throw new Refusal('forbidden', 'forbidden')
    const base = set.baseId ? await readSet(db, set.baseId, locale) : undefined
    return html(c, await draw(c, { frame, locale, submission: newId(now), attempt }, set, base))
  }

const pages = {
  edit: page((_, view, set, base) => <EditSetPage {...{ view, set }} baseMark={base?.passMark ?? null} />),
  add: page((_, view, set) => <CriterionPage {...{ view, set }} />),
  criterion: page((c, view, set, base) => {
    const criterion = set.criteria.find(({ id }) => id === c.req.param('criterionId'))
    if (!criterion) throw new Refusal('missing', 'notFound')
    return (
      <CriterionPage {...{ view, set, criterion }} base={base?.criteria.find(({ id }) => id === criterion.baseId)} />
    )
  }),
  issue: page(
    (_, view, set, base) => <IssuePage {...{ view, set }} differences={base ? differences(base, set) : []} />,
    'issue',
  ),
}

async function showDraft(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  if (!may.draft(actor, { unitId: actor.post.unitId })) throw new Refusal('forbidden', 'forbidden')
  const sources = await listSources(db, actor.post.unitId, today(now), locale)
  const source = sources.find(({ id }) => id === c.req.query('tu')) ?? sources[0]
  if (!source) throw new Refusal('missing', 'criteria.noSet')
  const set = await readSet(db, source.id, locale)
  const usual = {
    ...{ sourceId: set.id, name: set.state === 'issued' && !set.unitId ? '' : set.name, fieldId: set.fieldId ?? '' },
    ...{ topicId: set.topicId ?? '', subjectKind: set.subjectKind ?? '' },
  }
  const view = { frame, locale, submission: newId(now), attempt }
  return html(c, <DraftPage {...{ view, sources, usual }} fields={await listFields(db, locale)} />)
}

async function keepScan(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { file } = sent
  if (file instanceof File && file.name !== '')
    sent.fileId = (await keepFile(c.var, file, { unitId: c.var.actor.post.unitId })).id
  return sent
}

const toSet = (_: unknown, c: Ctx) => paths.show(idIn(c, 'id'))

/** A unit's own set: drafted, edited criterion by criterion, issued or given up. */
export const write = new Hono<Env>()
  .get(paths.draft(), (c) => showDraft(c))
  .post(paths.draft(), submit(draftSet, { done: ({ id }) => paths.show(id), again: showDraft }))
  .get(paths.show(':id'), (c) => pageOfSet(c))
  .get(paths.edit(':id'), (c) => pages.edit(c))
  .post(paths.edit(':id'), submit(editSet, { done: toSet, again: pages.edit }))
  .get(paths.add(':id'), (c) => pages.add(c))
  .post(paths.add(':id'), submit(addCriterion, { done: toSet, again: pages.add }))
  .get(paths.criterion(':id', ':criterionId'), (c) => pages.criterion(c))
  .post(paths.criterion(':id', ':criterionId'), submit(editCriterion, { done: toSet, again: pages.criterion }))
  .post(paths.remove(':id', ':criterionId'), submit(removeCriterion, { done: toSet, again: pageOfSet }))
  .get(paths.issue(':id'), (c) => pages.issue(c))
  .post(paths.issue(':id'), submit(issueSet, { prepare: keepScan, done: toSet, again: pages.issue }))
  .post(paths.discard(':id'), submit(discardDraft, { done: () => paths.list(), again: pageOfSet }))
