import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findServer } from '#platform/database/found.ts'
import { type Product, startProduct } from './product.ts'

/** The folder of the demonstration: `DATA_DIR`, else the one that `npm run demo` uses. */
export const demoFolder = () => resolve(process.env.DATA_DIR ?? 'var/demo')

/** Starts the product on the demonstration, which is made if it is missing. */
export async function startDemo(port: number, core?: number): Promise<Product> {
  const dataDir = demoFolder()
  const isMade = existsSync(join(dataDir, 'database'))
  console.log(`The demonstration in ${dataDir}${isMade ? '' : ' is made first: a few minutes'} …\n`)
  if (!isMade) await (await startProduct({ dataDir, port, demo: true })).stop()
  return startProduct({ dataDir, port, core, demo: true })
}

/** The same on a copy that is thrown away, for a benchmark that writes. `folder` is where the copy lies; `again` ends it and starts it anew. */
export async function startDemoCopy(
  port: number,
  core?: number,
): Promise<Product & { folder: string; again: () => Promise<Product> }> {
  await (await startDemo(port)).stop()
  while (findServer(`${demoFolder()}/database`)) await pause(100) // on a busy machine it outlives the product for a moment
  const folder = mkdtempSync(join(tmpdir(), 'gs-bench-'))
  execFileSync('cp', ['-a', `${demoFolder()}/.`, folder]) // with its owners, which the database insists on
  let product = await startProduct({ dataDir: folder, port, core, demo: true })
  const stop = async () => {
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const again = async () => {
    await product.stop()
    product = await startProduct({ dataDir: folder, port, core, demo: true })
    return product
  }
  return { ...product, stop, folder, again }
}
