import { test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Product } from '../../product.ts'
import type { Visitor } from '../visitor.ts'

/** Those who take part in one life, and the addresses that it has come to. */
export type Life = {
  product: Product
  chromium: Browser
  commune: Visitor
  district: Visitor
  reader: Visitor
  name: string
  /** The addresses of the record and of the story on the desk, and the story's part of its public address. */
  record: string
  story: string
  slug: string
  /** The public address of a picture of the story. */
  picture: string
  /** A step that failed: those after it have nothing to stand on. */
  stuck?: string
}

/** One step of a life, told as a statement; skipped once an earlier one failed. */
export function step(life: Life, title: string, run: () => Promise<void>): void {
  test(title, async (context) => {
    if (life.stuck) return context.skip(`after: ${life.stuck}`)
    life.stuck = title
    await run()
    delete life.stuck
  })
}

/** Asks again and again until the answer is there, for what the worker does a moment later. */
export async function eventually<T>(ask: () => Promise<T | undefined>, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`It did not come within ${seconds} seconds.`)
    await new Promise((done) => setTimeout(done, 250))
  }
}
