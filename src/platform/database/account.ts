import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

type Owner = { uid: number; gid: number }
type Wrapped = [command: string, args: string[], identity: Partial<Owner>]

/** How the database server is started: PostgreSQL refuses to run as root, so root must become someone else. */
export type Account = { owner?: Owner; wrap: (command: string, args: string[]) => Wrapped }

/**
 * Chooses who runs the server: the user itself; for root the account `postgres` or `nobody`; and where that account
 * cannot reach the folders (a clone under /root), a user namespace in which root is nobody.
 */
export function chooseAccount(dataDir: string, postgres: string): Account {
  if (process.getuid?.() !== 0) return { wrap: (command, args) => [command, args, {}] }
  mkdirSync(dirname(dataDir), { recursive: true })
  const owner = unprivileged()
  const endsWithUs = hasCommand('setpriv')
  if (reaches(owner, postgres) && reaches(owner, dirname(dataDir)))
    return {
      owner,
      wrap: (command, args) =>
        endsWithUs
          ? [
              'setpriv',
              [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--pdeathsig=INT', command, ...args],
              {},
            ]
          : [command, args, owner],
    }
  const unshare = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
  return {
    wrap: (command, args) =>
      endsWithUs
        ? ['setpriv', ['--pdeathsig=INT', ...unshare, command, ...args], {}]
        : [unshare[0]!, [...unshare.slice(1), command, ...args], {}],
  }
}

function unprivileged(): Owner {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const row = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!row) throw new Error('The database cannot run as root, and there is neither a user «postgres» nor «nobody».')
  return { uid: Number(row[2]), gid: Number(row[3]) }
}

function reaches({ uid, gid }: Owner, path: string): boolean {
  return (
    existsSync(path) && spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid, gid, cwd: '/' }).status === 0
  )
}

const hasCommand = (name: string) => spawnSync('/bin/sh', ['-c', `command -v ${name}`]).status === 0
