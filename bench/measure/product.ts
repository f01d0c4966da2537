import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

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
 * @throws Error with what it printed, when it ends instead of answering.
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
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  await answering(child, `Gương Sáng: ${url}`)
  return {
    ...{ url, pid: child.pid!, ended, output: () => output },
    ...{ stop: () => end('SIGTERM'), kill: () => end('SIGKILL') },
  }

  function answering(it: ChildProcess, line: string): Promise<void> {
    return new Promise((ok, fail) => {
      it.stdout!.on('data', () => output.includes(line) && ok())
      it.once('error', fail)
      it.once('exit', (code, signal) => fail(new Error(`The product ended (${signal ?? code}):\n${output}`)))
    })
  }
}

/** The caller's environment without the settings that would lead the product elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, BASE_URL: __, ROLE: ___, FILES_URL: ____, ...rest } = process.env
  return rest
}
