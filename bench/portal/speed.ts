import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { processorSeconds } from '../measure/cores.ts'

const asked = { 'accept-encoding': 'gzip, deflate, br' }

/** One round: answers per second, and per second of the server's processor. */
export type Round = { perSecond: number; perProcessorSecond: number }
type Server = { url: string; pid: number }

/** Loads a page of the product and its constant likeness in turn, second by second, so that both meet the same weather. */
export async function compareSpeed(product: Server, path: string, port: number, core?: number) {
  const { body, headers } = await fetchRaw(`${product.url}${path}`)
  const constant = await startConstant(body, headers, port, core)
  try {
    const page = { ...product, url: `${product.url}${path}` }
    const rounds: { page: Round; constant: Round }[] = []
    for (let round = 0; round < 4; round++) rounds.push(await loadInTurn(page, constant))
    rounds.shift() // the first warms both up
    return { rounds, bytes: body.length, headers: Object.keys(headers).length }
  } finally {
    await constant.stop()
  }
}

async function loadInTurn(page: Server, constant: Server): Promise<{ page: Round; constant: Round }> {
  const sums = [emptySum(), emptySum()] as const
  for (let second = 0; second < 6; second++) {
    await load(page, sums[0])
    await load(constant, sums[1])
  }
  const [first, second] = sums.map(({ answers, seconds, processor }) => ({
    perSecond: answers / seconds,
    perProcessorSecond: answers / processor,
  })) as [Round, Round]
  return { page: first, constant: second }
}

const emptySum = () => ({ answers: 0, seconds: 0, processor: 0 })

async function load({ url, pid }: Server, sum: ReturnType<typeof emptySum>): Promise<void> {
  const before = processorSeconds(pid)
  const result = await autocannon({ url, connections: 50, duration: 1, headers: asked })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals`)
  sum.answers += result.requests.total
  sum.seconds += result.duration
  sum.processor += processorSeconds(pid) - before
}

/** A page as it goes over the wire: not unpacked. The headers that every server adds by itself are left out. */
async function fetchRaw(url: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const [answer] = (await once(get(url, { headers: asked }), 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece)
  const { date: _, connection: __, 'keep-alive': ___, 'x-request-id': ____, ...headers } = answer.headers
  const body = Buffer.concat(pieces)
  return { body, headers: { ...(headers as Record<string, string>), 'content-length': String(body.length) } }
}

async function startConstant(body: Buffer, headers: Record<string, string>, port: number, core?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'gs-constant-'))
  writeFileSync(join(folder, 'body'), body)
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(headers))
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)]
  const [command = '', ...args] = [...pinned, process.execPath, join(import.meta.dirname, 'constant.ts')]
  const child = spawn(command, [...args, String(port), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`The constant server ended (${code}).`))),
  ])
  const stop = async () => {
    child.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop }
}
