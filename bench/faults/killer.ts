import { setTimeout as pause } from 'node:timers/promises'
import { findServer } from '#platform/database/found.ts'
import { type Product, startProduct } from '../measure/product.ts'
import { isReady } from './recovery.ts'

/**
 * What was killed and what came of it. `crashed`: what a server printed that ended although only its database was killed, or hung;
 * `cutShort`: starts that did not come through because the database was killed meanwhile, and were repeated.
 */
export type Killing = { server: number; database: number; cutShort: string[]; crashed: string[] }

type Options = { dataDir: string; port: number; chance: () => number; first: Product }

/**
 * Kills the server or its database at moments left to chance: three times in four while the product is at work again,
 * else without asking, so that starting and recovering are cut short as well. A server that has gone is started again at
 * once, as a service manager would; a killed database is the product's own affair.
 */
export function createKiller({ dataDir, port, chance, first }: Options) {
  const killing: Killing = { server: 0, database: 0, cutShort: [], crashed: [] }
  let product: Product | undefined = first
  let running = keep(first)
  let isResting = false
  let gaveUp: Error | undefined

  return {
    killing,
    /** Kills `times` times; over when the server runs again. */
    async kill(times: number): Promise<void> {
      while (killing.server + killing.database < times && !gaveUp) {
        if (chance() < 0.75) await isReady(first.url, 60)
        await pause(200 + chance() * 2500)
        if (chance() < 0.5) await killServer()
        else killDatabase()
      }
      while (!product && !gaveUp) await pause(100)
      if (gaveUp) throw gaveUp
    },
    /** Ends the product in order; one that is just starting is ended as soon as it has. */
    async rest(): Promise<void> {
      isResting = true
      await product?.stop()
      await running
    },
  }

  async function killServer(): Promise<void> {
    if (!product) return
    killing.server++
    const dying = product
    product = undefined
    await dying.kill()
  }

  function killDatabase(): void {
    const found = findServer(`${dataDir}/database`)
    if (!found) return
    try {
      process.kill(found.pid, 'SIGKILL')
      killing.database++
    } catch {
      // it ended by itself between the look and the blow
    }
  }

  async function keep(it: Product): Promise<void> {
    await it.ended
    if (isResting) return
    if (it === product) killing.crashed.push(it.output())
    product = undefined
    running = start().then((next) => (next ? keep(next) : undefined))
  }

  /** Gives up after twenty starts in a row that came to nothing: then something else is wrong. */
  async function start(): Promise<Product | undefined> {
    for (let tries = 0; tries < 20 && !isResting; tries++) {
      try {
        product = await startProduct({ dataDir, port })
        if (isResting) await product.stop()
        return product
      } catch (error) {
        const list = /did not start/.test(String(error)) ? killing.crashed : killing.cutShort
        list.push(String(error))
        gaveUp = tries === 19 ? new Error('The product does not start any more.', { cause: error }) : undefined
        await pause(200)
      }
    }
    return undefined
  }
}
