import { Worker } from 'node:worker_threads'
import { arrange } from './arrange.ts'
import type { OfficialDocument } from './official-document.ts'
import type { PrintOrder, PrintResult } from './pdf-worker.ts'
import type { PlacedSheets } from './placed-sheet.ts'
import { projectRoot, templateIn } from './project-root.ts'

/**
 * The document as PDF/A-2u, for reading and for keeping. The same document gives the same bytes, so its fingerprint
 * can be published: the date inside is the day of signing, not of printing.
 */
export function createPdf(document: OfficialDocument): Promise<Buffer> {
  return press.print({
    ...{ template: templateOf('official'), data: JSON.stringify(arrange(document)) },
    timestamp: secondsOf(document.date),
  })
}

/** Sheets on which everything stands where it was told to, to a hundredth of a millimetre. Also PDF/A-2u, also the same bytes. */
export function createPlacedPdf(sheets: PlacedSheets): Promise<Buffer> {
  return press.print({
    ...{ template: templateOf('placed-sheet'), data: JSON.stringify(withDrawings(sheets)) },
    timestamp: secondsOf(sheets.date),
  })
}

/** Each drawing once, named by its place in a list: a thousand sheets have the same frame. */
function withDrawings({ sheets, ...rest }: PlacedSheets) {
  const places = new Map<string, number>()
  const placeOf = (svg: string) => places.get(svg) ?? (places.set(svg, places.size), places.size - 1)
  const drawn = sheets.map((sheet) => ({
    ...sheet,
    things: sheet.things.map((it) => (it.type === 'picture' ? { ...it, svg: placeOf(it.svg) } : it)),
  }))
  return { ...rest, sheets: drawn, drawings: [...places.keys()] }
}

const templateOf = (name: string) => templateIn(projectRoot(import.meta.dirname), name)
const secondsOf = (day: string | null) => (day === null ? 0 : Date.parse(`${day}T00:00:00+07:00`) / 1000)
const press = createPress()

/** One thread that prints, started at the first order, and started anew should it ever break down. */
function createPress(secondsToWait = 60) {
  type Waiting = { done: (pdf: Buffer) => void; failed: (error: Error) => void; timer: NodeJS.Timeout }
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function running(): Worker {
    if (worker) return worker
    const started = new Worker(workerAddress())
    started.on('message', settle)
    started.on('error', (error) => breakDown(started, error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => breakDown(started, new Error('the PDF thread ended')))
    worker = started
    return started
  }

  function settle(result: PrintResult): void {
    const order = waiting.get(result.id)
    if (!order) return
    clearTimeout(order.timer)
    waiting.delete(result.id)
    if (waiting.size === 0) worker?.unref()
    if ('pdf' in result) order.done(Buffer.from(result.pdf))
    else order.failed(new Error(`the PDF could not be made: ${result.error}`))
  }

  function breakDown(broken: Worker, error: Error): void {
    if (worker !== broken) return
    worker = undefined
    for (const { failed, timer } of waiting.values()) {
      clearTimeout(timer)
      failed(error)
    }
    waiting.clear()
    void broken.terminate()
  }

  function print(order: Omit<PrintOrder, 'id'>): Promise<Buffer> {
    return new Promise((done, failed) => {
      const id = ++lastId
      const current = running()
      const tooLong = () => breakDown(current, new Error(`no PDF after ${secondsToWait} seconds`))
      waiting.set(id, { done, failed, timer: setTimeout(tooLong, secondsToWait * 1000) })
      current.ref()
      current.postMessage({ id, ...order })
    })
  }

  return { print }
}

/** Beside this file: as source while developing, as its own bundle once built. */
function workerAddress(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url)
}
