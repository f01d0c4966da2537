import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, formatDate, parseDate } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { commitReform } from '../commands/commit-reform.ts'
import { draftReform } from '../commands/draft-reform.ts'
import { dropReform } from '../commands/drop-reform.ts'
import { editReform } from '../commands/edit-reform.ts'
import { ReformPage } from '../pages/reform.tsx'
import { ReformFormPage, type ReformWords } from '../pages/reform-form.tsx'
import { ReformsPage } from '../pages/reforms.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { getReform, listReforms, standingBefore } from '../queries/reform.ts'
import { ending, faultsOf } from '../reform.ts'
import { readLines, writeLines } from '../reform-text.ts'
import { heirsOf } from '../reform-view.ts'

const empty: ReformWords = { name: '', document: '', on: '', lines: '' }

/** Reforms of units: the list, a draft pasted and looked at, then committed or dropped. */
export const reform = new Hono<Env>()
  .get(paths.reforms(), async (c) => {
    const { db, scope, actor, frame, locale } = c.var
    const reforms = await listReforms(db, scope)
    return html(c, <ReformsPage {...{ frame, locale, reforms }} mayReform={may.reform(actor, actor.post.unitId)} />)
  })
  .get(paths.newReform(), (c) => showNew(c))
  .post(paths.newReform(), submit(draftReform, { done: ({ id }) => paths.reform(id), again: showNew }))
  .get(paths.reform(':id'), (c) => show(c))
  .get(paths.editReform(':id'), (c) => showEdit(c))
  .post(paths.editReform(':id'), submit(editReform, { done: ({ id }) => paths.reform(id), again: showEdit }))
  .post(paths.commitReform(':id'), submit(commitReform, { done: ({ id }) => paths.reform(id), again: show }))
  .post(paths.dropReform(':id'), submit(dropReform, { done: () => paths.reforms(), again: show }))

async function showNew(c: Ctx, attempt?: Attempt) {
  const { actor, now } = c.var
  if (!may.reform(actor, actor.post.unitId)) throw new Refusal('forbidden', 'forbidden')
  return form(c, { attempt, draft: undefined, id: newId(now), words: empty })
}

async function showEdit(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  if (!may.reform(actor, draft.unitId)) throw new Refusal('forbidden', 'forbidden')
  if (!attempt && draft.state !== 'draft') return c.redirect(paths.reform(draft.id), 303)
  const { name, document, on, lines } = draft
  const words = { name, document, on: formatDate(on), lines: writeLines(lines, await standingBefore(db, on)) }
  return form(c, { attempt, draft, id: draft.id, words })
}

type Filled = {
  attempt: Attempt | undefined
  draft: { id: string; version: number } | undefined
  id: string
  words: ReformWords
}

/** The form, with each line that could not be read named by its number. */
async function form(c: Ctx, filled: Filled) {
  const { db, frame, locale, now } = c.var
  const { lines, on } = filled.attempt?.values ?? {}
  const day = typeof on === 'string' ? parseDate(on) : undefined
  const unread =
    typeof lines === 'string' && day && filled.attempt?.errors.lines
      ? readLines(lines, await standingBefore(db, day)).faults
      : []
  return html(c, <ReformFormPage {...{ frame, locale, unread, ...filled }} submission={newId(now)} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, moved: kept } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  const { lines, on } = draft
  const standing = await standingBefore(db, on)
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const lineUnits = new Map(lines.map(({ id, fromId }) => [id, fromId]))
  const faults = faultsOf(lines, standing).map((it) => ({
    ...it,
    unitName: names.get(it.unitId ?? lineUnits.get(it.lineId ?? '') ?? '') ?? '',
  }))
  const heirs = heirsOf(lines, standing)
  const old = [...new Set(lines.map(({ fromId }) => fromId))]
  const moved = await Promise.all(
    kept.map(async ({ label, count }) => ({ label: label(locale), counts: await count(db, old, addDays(on, -1)) })),
  )
  const renamed = new Set(lines.filter(({ kind }) => kind === 'rename').map(({ fromId }) => fromId))
  const figures = {
    ends: new Set(lines.filter(ending).map(({ fromId }) => fromId)).size,
    makes: heirs.filter(({ isNew }) => isNew).length,
    renamed: renamed.size,
  }
  const mayReform = may.reform(actor, draft.unitId)
  return html(
    c,
    <ReformPage {...{ frame, locale, reform: draft, heirs, faults, moved, figures, mayReform, attempt }} />,
  )
}
