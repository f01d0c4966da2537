import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { chooseAccount } from './account.ts'
import { serverBinaries } from './binaries.ts'

/** A running embedded server: its owner's address, its process, and how to end it. */
export type EmbeddedServer = { url: string; pid: () => number; stop: () => Promise<void> }

type Options = { dataDir: string; settings?: Record<string, string | number> }

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  lc_messages: 'C',
  timezone: 'Asia/Ho_Chi_Minh',
  max_connections: 60,
}

/** Starts the PostgreSQL that came with the packages on `dataDir`, making it first if it is not there. */
export async function startEmbedded({ dataDir, settings = {} }: Options): Promise<EmbeddedServer> {
  const binaries = serverBinaries()
  const account = chooseAccount(dataDir, binaries.postgres)
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  const secret = join(dirname(dataDir), 'database-password')
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise()
  const password = readFileSync(secret, 'utf8')
  const addressOf = (port: number) => `postgres://app:${password}@127.0.0.1:${port}/postgres`

  const left = leftRunning(dataDir)
  if (left) {
    const stop = async () => void process.kill(left.pid, 'SIGINT')
    return { url: addressOf(left.port), pid: () => left.pid, stop }
  }
  const port = await freePort()
  const flags = Object.entries({ ...always, ...settings }).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const [command, args, identity] = account.wrap(binaries.postgres, ['-D', dataDir, '-p', String(port), ...flags])
  let isStopping = false
  let child = await launch()
  return {
    url: addressOf(port),
    pid: () => child.pid!,
    stop: () =>
      new Promise((done) => {
        isStopping = true
        if (child.exitCode !== null || child.signalCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGINT')
      }),
  }

  async function launch(): Promise<ChildProcess> {
    const started = spawn(command, args, {
      env,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      ...identity,
    })
    await ready(started)
    started.once('exit', () => void revive())
    return started
  }

  /** A server that died is started again on the same port, as soon as what it left behind lets go. */
  async function revive(): Promise<void> {
    while (!isStopping) {
      await new Promise((resume) => setTimeout(resume, 200))
      try {
        child = await launch()
        return
      } catch {
        // the dead server's children still hold its memory: try again
      }
    }
  }

  function initialise() {
    mkdirSync(dirname(dataDir), { recursive: true })
    const fresh = randomBytes(24).toString('base64url')
    const passwordFile = join(dirname(dataDir), `.password-${process.pid}`)
    for (const path of [secret, passwordFile]) writeFileSync(path, fresh, { mode: 0o600 })
    rmSync(dataDir, { recursive: true, force: true }) // an initdb that was cut short leaves no PG_VERSION
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    for (const path of [passwordFile, dataDir]) if (account.owner) chownSync(path, account.owner.uid, account.owner.gid)
    // lc_ctype must be a UTF-8 one, or trigrams drop every letter that is not ASCII.
    const [make, makeArgs, as] = account.wrap(binaries.initdb, [
      ...['-D', dataDir, '-U', 'app', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      ...['--data-checksums', '--no-instructions', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--lc-collate=C', '--lc-ctype=C.UTF-8'],
    ])
    const made = spawnSync(make, makeArgs, { env, cwd: '/', ...as })
    rmSync(passwordFile, { force: true })
    if (made.status === 0) return
    rmSync(dataDir, { recursive: true, force: true })
    throw new Error(`The database could not be made in ${dataDir}: ${made.error ?? made.stderr}`)
  }
}

/** A server that outlived the program that started it is taken over. */
function leftRunning(dataDir: string): { pid: number; port: number } | undefined {
  try {
    const [pid, , , port] = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n').map(Number)
    const isOurs = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)
    return isOurs && pid && port ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((ok, fail) => {
    let text = ''
    child.stderr?.on('data', (chunk) => {
      text = (text + chunk).slice(-4000)
      if (text.includes('ready to accept connections')) ok()
    })
    child.once('error', fail).once('exit', (code) => fail(new Error(`The database ended (${code}): ${text}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((ok, fail) => {
    const probe = createServer().on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => ok(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
