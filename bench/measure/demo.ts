import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Product, startProduct } from './product.ts'

/** Starts the product on the demonstration: `DATA_DIR`, else the one that `npm run demo` uses; it is made if it is missing. */
export async function startDemo(port: number, core?: number): Promise<Product> {
  const dataDir = resolve(process.env.DATA_DIR ?? 'var/demo')
  const isMade = existsSync(join(dataDir, 'database'))
  console.log(`The demonstration in ${dataDir}${isMade ? '' : ' is made first: a few minutes'} …\n`)
  if (!isMade) await (await startProduct({ dataDir, port, demo: true })).stop()
  return startProduct({ dataDir, port, core, demo: true })
}
