// What every command does first, on any Node from 20 and with nothing installed: install what the lockfile names, then
// hand over to the pinned Node. Plain JavaScript on purpose.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Installs the packages when the lockfile changed since the last time. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, 'node_modules/.installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Đang cài các gói cần thiết (một lần)… / Installing packages (once)…')
  // Not `npm ci`: it refuses a lockfile that leaves out packages of other systems, which a registry may not carry.
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const done = spawnSync('npm', ['install', ...options], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable?')
    process.exit(1)
  }
  writeFileSync(mark, lock)
}

/** The environment in which `node` is the pinned one and every package's command is found. */
export function environment(more = {}) {
  return { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, ...more }
}

/** Runs a program to its end under the pinned Node; gives its exit code. Ctrl-C and SIGTERM are passed on. */
export function runNode(args, env = {}) {
  return run(join(root, 'node_modules/.bin/node'), args, env)
}

/** Runs any command to its end; gives its exit code. */
export function run(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment(env) })
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  process.on('SIGINT', () => {}) // the child hears Ctrl-C itself; wait for it to end in order
  return new Promise((done) =>
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', pass)
      done(code ?? (signal ? 1 : 0))
    }),
  )
}
