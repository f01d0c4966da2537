import { Hono } from 'hono'
import { readSheet } from '#platform/documents/read-sheet.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, formatDate, parseDate, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt, submit } from '#platform/web/submit.ts'
import { draftReform } from '../commands/draft-reform.ts'
import { editReform } from '../commands/edit-reform.ts'
import { reformSheet } from '../documents/reform-sheet.ts'
import { ReformFormPage, type ReformWords } from '../pages/reform-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { getReform, standingBefore } from '../queries/reform.ts'
import { type Difference, differences } from '../reform-difference.ts'
import { linesOrRefuse } from '../reform-input.ts'
import { sheetLines } from '../reform-sheet.ts'
import { readLines, writeLines } from '../reform-text.ts'

const toReform = ({ id }: { id: string }) => paths.reform(id)
const empty: ReformWords = { name: '', document: '', on: '', lines: '' }
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writing a draft: pasted or from a spreadsheet, compared with what is kept before it is kept itself. */
export const reformForm = new Hono<Env>()
  .get(paths.newReform(), (c) => showNew(c))
  .post(paths.newReform(), submit(draftReform, { done: toReform, again: showNew, prepare: withSheet }))
  .get(paths.reformSheet(), async (c) => {
    mayOrRefuse(c, c.var.actor.post.unitId)
    const file = await reformSheet(await standingBefore(c.var.db, addDays(today(c.var.now), 1)))
    c.header('content-type', xlsx)
    c.header('content-disposition', 'attachment; filename="sap-xep-don-vi.xlsx"')
    return c.body(new Uint8Array(file))
  })
  .get(paths.editReform(':id'), (c) => showEdit(c))
  .post(paths.editReform(':id'), submit(editReform, { done: toReform, again: showEdit, prepare: withSheet }))
  .post(paths.compareReform(':id'), compare)

/** A sheet that was sent stands in place of the lines; what comes back to the reader are its lines. */
async function withSheet(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  mayOrRefuse(c, c.var.actor.post.unitId)
  if (sent.file instanceof File && sent.file.name !== '')
    sent.lines = sheetLines(await readSheet(new Uint8Array(await sent.file.arrayBuffer())))
  return sent
}

/** Shows how the lines that were sent differ from those that are kept. Nothing is written. */
async function compare(c: Ctx): Promise<Response> {
  const { db, scope, actor } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  mayOrRefuse(c, draft.unitId)
  const sent: Record<string, unknown> = await readForm(c)
  try {
    await withSheet(c, sent)
    const day = parseDate(String(sent.on ?? '')) ?? draft.on
    const standing = await standingBefore(db, day)
    const newer = linesOrRefuse(String(sent.lines ?? ''), standing)
    const values = Object.fromEntries(Object.entries(sent).filter(([, it]) => typeof it === 'string'))
    const attempt = { values: values as Attempt['values'], errors: {}, saved: {} }
    return showEdit(c, attempt, differences(draft.lines, newer, standing))
  } catch (error) {
    if (!may.reform(actor, draft.unitId)) throw error
    return showEdit(c, refusedAttempt(c, error, sent))
  }
}

function mayOrRefuse(c: Ctx, unitId: string): void {
  if (!may.reform(c.var.actor, unitId)) throw new Refusal('forbidden', 'forbidden')
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { actor, now } = c.var
  mayOrRefuse(c, actor.post.unitId)
  return form(c, { attempt, draft: undefined, id: newId(now), words: empty })
}

async function showEdit(c: Ctx, attempt?: Attempt, found?: readonly Difference[]) {
  const { db, scope } = c.var
  const draft = await getReform(db, scope, idIn(c, 'id'))
  mayOrRefuse(c, draft.unitId)
  if (!attempt && draft.state !== 'draft') return c.redirect(paths.reform(draft.id), 303)
  const { name, document, on, lines } = draft
  const words = { name, document, on: formatDate(on), lines: writeLines(lines, await standingBefore(db, on)) }
  return form(c, { attempt, draft, id: draft.id, words, differences: found })
}

type Filled = {
  attempt: Attempt | undefined
  draft: { id: string; version: number } | undefined
  id: string
  words: ReformWords
  differences?: readonly Difference[] | undefined
}

/** The form, with each line that could not be read named by its number. */
async function form(c: Ctx, { differences: found, ...filled }: Filled) {
  const { db, frame, locale, now } = c.var
  const { lines, on } = filled.attempt?.values ?? {}
  const day = typeof on === 'string' ? parseDate(on) : undefined
  const unread =
    typeof lines === 'string' && day && filled.attempt?.errors.lines
      ? readLines(lines, await standingBefore(db, day)).faults
      : []
  return html(
    c,
    <ReformFormPage {...{ frame, locale, unread, ...filled }} differences={found} submission={newId(now)} />,
  )
}
