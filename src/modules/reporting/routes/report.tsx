import { Hono } from 'hono'
import { moneyScope } from '#modules/budget/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import type { Locale } from '#platform/i18n.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { acceptReport } from '../commands/accept.ts'
import { clearFault } from '../commands/clear-fault.ts'
import { dropOverride } from '../commands/drop-override.ts'
import { explainDoubt } from '../commands/explain-doubt.ts'
import { overrideFigure } from '../commands/override-figure.ts'
import { presentReport } from '../commands/present.ts'
import { recordAnswer } from '../commands/record-answer.ts'
import { returnReport } from '../commands/return-report.ts'
import { saveSections } from '../commands/save-sections.ts'
import { sendReport } from '../commands/send.ts'
import { signOnPaper } from '../commands/sign-on-paper.ts'
import { signReport } from '../commands/sign.ts'
import { type Listed, reportSheet } from '../documents/report-sheet.ts'
import { reportDocument } from '../documents/report.ts'
import { definitions, figureCode, figuresIn, listed } from '../figures.ts'
import { findCell } from '../statistics.ts'
import { isOpen } from '../lifecycle.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { FigurePage, type ShownFigure } from '../pages/figure.tsx'
import { FormPage } from '../pages/form.tsx'
import { ReportPage } from '../pages/report.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listPlaces } from '../queries/places.ts'
import { listBehind, type RecordKind } from '../queries/records.ts'
import { type ShownReport, showReport } from '../queries/report.ts'

const here = ':reportId'
const done = ({ id }: { id: string }) => paths.report(id)

/** One report: written, checked, signed, sent, returned or accepted; and the list behind each of its figures. */
export const report = new Hono<Env>()
  .get(paths.report(`${here}{[0-9a-f-]{36}}`), (c) => show(c))
  .post(paths.sections(here), submit(saveSections, { done, again: show }))
  .post(paths.explain(here), submit(explainDoubt, { done, again: show }))
  .post(paths.present(here), submit(presentReport, { done, again: show }))
  .post(paths.sign(here), submit(signReport, { done, again: show }))
  .post(paths.signedOnPaper(here), submit(signOnPaper, { prepare: keepScan, done, again: show }))
  .post(paths.send(here), submit(sendReport, { done, again: show }))
  .post(paths.return(here), submit(returnReport, { done, again: show }))
  .post(paths.answer(here), submit(recordAnswer, { done, again: show }))
  .post(paths.accept(here), submit(acceptReport, { done, again: show }))
  .post(paths.clearFault(here, ':faultId'), submit(clearFault, { done, again: show }))
  .get(paths.docx(here), (c) => asFile(c, docx, createDocx, 'docx'))
  .get(paths.pdf(here), (c) => asFile(c, 'application/pdf', createPdf, 'pdf'))
  .get(paths.xlsx(here), (c) => asSheet(c))
  .get(paths.form(here, ':key'), (c) => showForm(c))
  .get(paths.figure(here, ':code'), (c) => showFigure(c))
  .post(paths.override(here, ':code'), submit(overrideFigure, { done, again: showFigure }))
  .post(paths.dropOverride(here, ':code'), submit(dropOverride, { done, again: show }))

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function asFile(
  c: Ctx,
  type: string,
  make: (it: ReturnType<typeof reportDocument>) => Promise<Buffer>,
  end: string,
) {
  const { db } = c.var
  const shown = await read(c, 'numbers')
  const places = await listPlaces(db, unitsOf(shown), shown.cutOff)
  const file = await make(reportDocument(shown, places))
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="bao-cao-${shown.year}-${slug(shown.unitName)}.${end}"`)
  return c.body(new Uint8Array(file))
}

async function asSheet(c: Ctx) {
  const shown = await read(c)
  const lists: Listed[] = []
  for (const figure of figuresIn(shown.figures)) {
    const { code } = figure
    lists.push({ code, ...(await behind(c, definitions[code].kind, listed(figure))) })
  }
  const file = await reportSheet(shown, lists)
  c.header('content-type', xlsx)
  c.header('content-disposition', `attachment; filename="bao-cao-${shown.year}-${slug(shown.unitName)}.xlsx"`)
  return c.body(new Uint8Array(file))
}

const unitsOf = ({ units }: ShownReport) => (units ?? []).map(({ unitId }) => unitId)

async function read(c: Ctx, wanted?: 'numbers') {
  const { db, scope, now } = c.var
  return showReport(db, scope, idIn(c, 'reportId'), today(now), wanted)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { actor, frame, locale, now } = c.var
  const shown = await read(c, 'numbers')
  const rights = {
    ...{ write: may.write(actor, shown), sign: may.sign(actor, shown), receive: may.receive(actor, shown) },
    answer: may.recordAnswer(actor, shown),
  }
  const signer = { name: actor.name, title: actor.post.title }
  const submission = newId(now)
  return html(
    c,
    <ReportPage {...{ frame, locale, report: shown, rights, signer, submission, attempt, today: today(now) }} />,
  )
}

/** Keeps the scan that came with the form, for whoever may write the report, and carries its id on in a form that comes back. */
async function keepScan(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const shown = await read(c, 'numbers')
  if (!may.write(c.var.actor, shown)) throw new Refusal('forbidden', 'reporting.sign-on-paper')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId: shown.keeperId })).id
  return sent
}

async function showForm(c: Ctx) {
  const { frame, locale } = c.var
  const shown = await read(c, 'numbers')
  const form = shown.forms.find(({ key }) => key === c.req.param('key'))
  if (!form) throw new Refusal('missing', 'notFound')
  return html(c, <FormPage {...{ frame, locale, report: shown, form }} />)
}

async function showFigure(c: Ctx, attempt?: Attempt) {
  const { actor, frame, locale, now } = c.var
  const shown = await read(c)
  const figure = figureOf(shown, c.req.param('code') ?? '', locale)
  if (!figure) throw new Refusal('missing', 'notFound')
  const records = await behind(c, figure.kind, figure.ids)
  const canWrite = may.write(actor, shown) && isOpen('write', shown.state)
  const submission = newId(now)
  return html(
    c,
    <FigurePage {...{ frame, locale, report: shown, figure, canWrite, submission, attempt, ...records }} />,
  )
}

/** A figure of the report, or a cell of one of its forms, by its code. */
function figureOf(shown: ShownReport, asked: string, locale: Locale): ShownFigure | undefined {
  const code = figureCode(asked)
  const figure = figuresIn(shown.figures).find((it) => it.code === code)
  if (figure) {
    const title = sentenceWords(locale)[figure.code]
    return { ...figure, ids: listed(figure), ...definitions[figure.code], title }
  }
  const found = findCell(shown.forms, asked)
  if (!found) return undefined
  const kind = found.form.subject === 'movement' ? 'movement' : 'award'
  return { ...found.cell, kind, title: `${found.line.name[locale]}: ${found.column.name[locale]}` }
}

/** The records behind a figure; money is seen by fewer than the rest. */
function behind(c: Ctx, kind: RecordKind, ids: readonly string[]) {
  const { db, actor, scope } = c.var
  return listBehind(db, kind === 'money' ? moneyScope(actor, scope) : scope, kind, ids)
}
