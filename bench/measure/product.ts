import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** The product as it ships, running as a process of its own. `output` is what it printed so far. */
export type Product = {
  url: string
  pid: number
  ended: Promise<unknown>
  output: () => string
  /** Asks it to end, as Ctrl-C does, and waits until it has. */
  stop: () => Promise<void>
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
}

type Start = { dataDir: string; port: number; demo?: boolean; core?: number | undefined; quiet?: boolean }

/**
 * Starts `dist/main.js` on a folder and a port; `core` keeps it and its database on one processor.
 * @throws Error with what it printed, when it ends instead of answering, or neither answers nor ends.
 */
export async function startProduct({ dataDir, port, demo = false, core, quiet = true }: Start): Promise<Product> {
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)]
  const [command, ...args] = [...pinned, process.execPath, '--enable-source-maps', join(root, 'dist/main.js')]
  const child = spawn(command!, demo ? [...args, '--demo'] : args, {
    cwd: root,
    env: { ...environment(), DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: quiet ? 'error' : 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (text) => {
      output = (output + text).slice(-20_000)
    })
  const url = `http://127.0.0.1:${port}`
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  // Nothing that a caller started outlives it, however it ends.
  const last = () => void child.kill('SIGKILL')
  process.once('exit', last)
  child.once('exit', () => process.off('exit', last))
  await answering(child, `Gương Sáng: ${url}`)
  return {
    ...{ url, pid: child.pid!, ended, output: () => output },
    ...{ stop: () => within(40, 'stop', end('SIGTERM')), kill: () => end('SIGKILL') },
  }

  function answering(it: ChildProcess, line: string): Promise<void> {
    const answered = new Promise<void>((ok, fail) => {
      it.stdout!.on('data', () => output.includes(line) && ok())
      it.once('error', fail)
      it.once('exit', (code, signal) => fail(new Error(`The product ended (${signal ?? code}):\n${output}`)))
    })
    return within(600, 'start', answered)
  }

  /** A product that hangs is ended at once, and said to have hung. */
  async function within<T>(seconds: number, doing: string, work: Promise<T>): Promise<T> {
    const limit = new AbortController()
    const late = pause(seconds * 1000, undefined, { signal: limit.signal }).then(() => {
      child.kill('SIGKILL')
      throw new Error(`The product did not ${doing} within ${seconds} s:\n${output}`)
    })
    try {
      return await Promise.race([work, late])
    } finally {
      limit.abort()
      late.catch(() => {})
    }
  }
}

/** The caller's environment without the settings that would lead the product elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, BASE_URL: __, ROLE: ___, FILES_URL: ____, ...rest } = process.env
  return rest
}
