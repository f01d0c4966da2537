import { Worker } from 'node:worker_threads'
import type { PrintOrder, PrintResult } from './pdf-worker.ts'

/** One thread that prints, started at the first order, and started anew should it ever break down. */
export function createPress(secondsToWait = 60) {
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

  /** Ends the thread, with nothing more to print. */
  function end(): void {
    const last = worker
    worker = undefined
    void last?.terminate()
  }

  return { print, end }
}

/** Beside this file: as source while developing, as its own bundle once built. */
function workerAddress(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url)
}
