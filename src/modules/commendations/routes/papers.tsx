import { Hono } from 'hono'
import { createPlacedPdf } from '#platform/documents/pdf.ts'
import type { PlacedSheet } from '#platform/documents/placed-sheet.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addPrinter } from '../commands/add-printer.ts'
import { calibratePrinter } from '../commands/calibrate-printer.ts'
import { editPrinter } from '../commands/edit-printer.ts'
import { endPrinter } from '../commands/end-printer.ts'
import { keepLayout } from '../commands/keep-layout.ts'
import { calibrationSheet } from '../documents/calibration-sheet.ts'
import { certificateSheet } from '../documents/certificate.ts'
import { samplePrint } from '../documents/sample-data.ts'
import { LayoutPage } from '../pages/layout.tsx'
import { LayoutsPage } from '../pages/layouts.tsx'
import { PrinterPage } from '../pages/printer.tsx'
import { PrintersPage } from '../pages/printers.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listLayouts, showLayout } from '../queries/paper.ts'
import { listPrinters, showPrinter } from '../queries/printers.ts'

/** Printers with their sheets, and where things stand on papers. */
export const papers = new Hono<Env>()
  .get(paths.printers, (c) => showAll(c))
  .post(
    paths.printers,
    submit(addPrinter, {
      done: ({ id }) => paths.printer(id),
      again: (c, attempt) => showAll(c, { form: 'them', attempt }),
    }),
  )
  .get(paths.printer(':id'), (c) => showOne(c))
  .post(paths.printer(':id'), submit(editPrinter, ofPrinter('sua-may')))
  .post(paths.printerAct(':id', 'can-chinh'), submit(calibratePrinter, ofPrinter('do')))
  .post(
    paths.printerAct(':id', 'thoi-dung'),
    submit(endPrinter, {
      done: ({ id }) => paths.printer(id),
      again: (c, { errors }) => {
        throw new Refusal('conflict', errors.form ?? 'wrongState', undefined, { id: idIn(c, 'id') })
      },
    }),
  )
  .get(paths.printerAct(':id', 'to-do.pdf'), (c) => sheet(c, false))
  .get(paths.printerAct(':id', 'to-kiem-tra.pdf'), (c) => sheet(c, true))
  .get(paths.layouts, async (c) => {
    const { db, actor, frame, locale } = c.var
    return html(c, <LayoutsPage {...{ frame, locale }} layouts={await listLayouts(db, actor.post.unitId)} />)
  })
  .get(paths.layout(':id'), (c) => showPlaces(c))
  .post(
    paths.layout(':id'),
    submit(keepLayout, {
      done: ({ id }) => paths.layout(id),
      again: (c, attempt) => showPlaces(c, { form: 'vi-tri', attempt }),
    }),
  )
  .get(paths.layoutSample(':id'), async (c) => {
    const layout = await showLayout(c.var.db, c.var.scope, idIn(c, 'id'))
    return pdf(c, certificateSheet(samplePrint(layout.form), layout, { offsetX: 0, offsetY: 0, scale: 100 }), 'xem-thu')
  })

function ofPrinter(form: string) {
  return {
    done: ({ id }: { id: string }) => paths.printer(id),
    again: (c: Ctx, attempt: Attempt) => showOne(c, { form, attempt }),
  }
}

type Returned = { form: string; attempt: Attempt }
const submission = (c: Ctx) => () => newId(c.var.now)

async function showAll(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale } = c.var
  const { unitId } = actor.post
  const view = { frame, locale, unitId, returned, submission: submission(c), mayKeep: may.keepPaper(actor, { unitId }) }
  return html(c, <PrintersPage {...view} printers={await listPrinters(db, unitId)} />)
}

async function showOne(c: Ctx, returned?: Returned) {
  const { db, scope, actor, frame, locale } = c.var
  const printer = await showPrinter(db, scope, idIn(c, 'id'))
  const view = { frame, locale, printer, returned, submission: submission(c), mayKeep: may.keepPaper(actor, printer) }
  return html(c, <PrinterPage {...view} />)
}

async function sheet(c: Ctx, corrected: boolean) {
  const printer = await showPrinter(c.var.db, c.var.scope, idIn(c, 'id'))
  return await pdf(c, calibrationSheet(printer, { corrected }), corrected ? 'to-kiem-tra' : 'to-do')
}

async function showPlaces(c: Ctx, returned?: Returned) {
  const { db, scope, actor, frame, locale } = c.var
  const layout = await showLayout(db, scope, idIn(c, 'id'))
  const { unitId } = actor.post
  const mayKeep = may.keepPaper(actor, { unitId }) && (layout.unitId === null || layout.unitId === unitId)
  return html(c, <LayoutPage {...{ frame, locale, layout, returned, submission: submission(c), mayKeep }} />)
}

async function pdf(c: Ctx, one: PlacedSheet, name: string) {
  const bytes = await createPlacedPdf({ title: name, author: 'Gương Sáng', date: null, sheets: [one] })
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
  })
}
