import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** One file to print. Times are in seconds since 1970. */
export type PrintOrder = {
  id: number
  template: string
  data: string
  timestamp: number
  /** Pictures that the template shows as `shown/<name>`. */
  pictures?: { name: string; bytes: Uint8Array }[]
}
export type PrintResult = { id: number; pdf: Uint8Array } | { id: number; error: string }

/**
 * Prints PDF in a thread of its own, for Typst works without pause and would keep every visitor waiting.
 * Only the fonts of the project are used, so a document looks the same on every machine.
 */
const folderOf = (name: string) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
const fontPaths = ['@expo-google-fonts/tinos', '@expo-google-fonts/hanuman', '@expo-google-fonts/be-vietnam-pro'].map(
  folderOf,
)
let compiler: NodeCompiler | undefined

parentPort?.on('message', (order: PrintOrder) => {
  parentPort?.postMessage(answer(order))
})

function answer(order: PrintOrder): PrintResult {
  try {
    return { id: order.id, pdf: print(order) }
  } catch (error) {
    return { id: order.id, error: error instanceof Error ? error.message : String(error) }
  }
}

function print({ template, data, timestamp, pictures = [] }: PrintOrder): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontPaths }] })
  const hasPictures = pictures.length > 0
  for (let it = pictures.shift(); it; it = pictures.shift()) {
    const { buffer, byteOffset, byteLength } = it.bytes // the compiler takes a copy: no second one, and this one may go
    compiler.mapShadow(join(dirname(template), 'shown', it.name), Buffer.from(buffer, byteOffset, byteLength))
  }
  const result = compiler.compile({ mainFileContent: readFileSync(template, 'utf8'), inputs: { data } })
  if (result.hasError() || !result.result) {
    throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? 'no document'))
  }
  const pdf = compiler.pdf(result.result, { pdfStandard: 'a-2u' as never, creationTimestamp: timestamp })
  if (hasPictures) compiler.resetShadow()
  compiler.evictCache(hasPictures ? 0 : 10) // a book's pictures stand there unpacked: hundreds of megabytes
  return pdf
}
