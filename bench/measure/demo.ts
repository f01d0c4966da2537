import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
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
