import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { chooseAccount } from './account.ts'
import { serverBinaries } from './binaries.ts'
import { addressOn, findServer, passwordFile, serverName } from './found.ts'

/** A running embedded server: its owner's address, its process, and how to end it. */
export type EmbeddedServer = { url: string; pid: () => number; stop: () => Promise<void> }

type Options = { dataDir: string; settings?: Record<string, string | number> }
type Kept = { pid: number; ended: Promise<unknown>; stop: () => Promise<unknown> }

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  lc_messages: 'C',
  timezone: 'Asia/Ho_Chi_Minh',
  max_connections: 60,
  cluster_name: serverName(process.pid),
}

/**
 * Starts the PostgreSQL that came with the packages on `dataDir`, making it first if it is not there, and starts it again
 * on the same port whenever it dies. One that another living program keeps is joined, and left alone at the end.
 */
export async function startEmbedded({ dataDir, settings = {} }: Options): Promise<EmbeddedServer> {
  const binaries = serverBinaries()
  const account = chooseAccount(dataDir, binaries.postgres)
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise()

  await endOrphan(dataDir)
  const port = findServer(dataDir)?.port ?? (await freePort())
  const flags = Object.entries({ ...always, ...settings }).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const [command, args, identity] = account.wrap(binaries.postgres, ['-D', dataDir, '-p', String(port), ...flags])
  let isStopping = false
  let launching: ChildProcess | undefined
  let server = await serve(Date.now() + 30_000)
  const kept = keep()
  return {
    url: addressOn(dataDir, port),
    pid: () => server.pid,
    async stop() {
      isStopping = true
      launching?.kill('SIGINT')
      await server.stop()
      await kept
    },
  }

  /** Joins the server that is there, or starts one; tries again while a dead one's children hold its memory. */
  async function serve(until: number): Promise<Kept> {
    for (;;) {
      const other = findServer(dataDir)
      if (other?.isReady && !other.isOrphan) return joined(other.pid)
      try {
        return await launch()
      } catch (error) {
        const mayPass = /postmaster\.pid|shared memory|in use/.test(String(error))
        if (isStopping || Date.now() > until || (until !== Infinity && !mayPass)) throw error
        await pause(200)
      }
    }
  }

  /** As long as nobody ends it, a server that died is followed by another. */
  async function keep(): Promise<void> {
    for (;;) {
      await server.ended
      if (isStopping) return
      try {
        server = await serve(Infinity)
      } catch {
        return // it was ended while it started
      }
    }
  }

  async function launch(): Promise<Kept> {
    const child = spawn(command, args, {
      env,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      ...identity,
    })
    const ended = new Promise((done) => child.once('exit', done))
    launching = child
    try {
      await ready(child)
    } finally {
      launching = undefined
    }
    const stop = () => (child.kill('SIGINT'), ended)
    if (isStopping) await stop()
    return { pid: child.pid!, ended, stop }
  }

  function joined(pid: number): Kept {
    const ended = (async () => {
      while (!isStopping && findServer(dataDir)?.pid === pid) await pause(500)
    })()
    return { pid, ended, stop: () => ended }
  }

  /** Makes the database beside its place and moves it there when it is whole: a start that is cut short leaves none. */
  function initialise() {
    mkdirSync(dirname(dataDir), { recursive: true })
    const fresh = randomBytes(24).toString('base64url')
    const handed = join(dirname(dataDir), `.password-${process.pid}`)
    const making = `${dataDir}.new-${process.pid}`
    writeFileSync(handed, fresh, { mode: 0o600 })
    rmSync(making, { recursive: true, force: true })
    mkdirSync(making, { mode: 0o700 })
    for (const path of [handed, making]) if (account.owner) chownSync(path, account.owner.uid, account.owner.gid)
    // lc_ctype must be a UTF-8 one, or trigrams drop every letter that is not ASCII.
    const [make, makeArgs, as] = account.wrap(binaries.initdb, [
      ...['-D', making, '-U', 'app', `--pwfile=${handed}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      ...['--data-checksums', '--no-instructions', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--lc-collate=C', '--lc-ctype=C.UTF-8'],
    ])
    const made = spawnSync(make, makeArgs, { env, cwd: '/', ...as })
    rmSync(handed, { force: true })
    if (made.status !== 0) {
      rmSync(making, { recursive: true, force: true })
      throw new Error(`The database could not be made in ${dataDir}: ${made.error ?? made.stderr}`)
    }
    writeFileSync(passwordFile(dataDir), fresh, { mode: 0o600 })
    rmSync(dataDir, { recursive: true, force: true })
    renameSync(making, dataDir)
  }
}

/** Ends a server that outlived the program that started it, and waits until it has written everything down. */
async function endOrphan(dataDir: string): Promise<void> {
  for (let found = findServer(dataDir), asked = 0; found?.isOrphan; found = findServer(dataDir)) {
    if (found.pid !== asked) process.kill(found.pid, 'SIGINT')
    asked = found.pid
    await pause(100)
  }
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

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
