import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A database server at work on a folder. `isOrphan`: the program that started it is gone. */
export type FoundServer = { pid: number; port: number; isReady: boolean; isOrphan: boolean }

/** The name a server carries in the list of processes; it says which program keeps it. */
export const serverName = (keeper: number) => `guong-sang-${keeper}`

/** The server that works on `dataDir` now, whoever started it. */
export function findServer(dataDir: string): FoundServer | undefined {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (!pid || !port || !command.includes(dataDir)) return undefined
    const isOrphan = !command.includes(`${serverName(parentOf(pid))}\0`)
    return { pid, port, isReady: lines[7]?.trim() === 'ready', isOrphan }
  } catch {
    return undefined // no server, or one that ended while we looked
  }
}

/** The owner's address of the server that works on `dataDir` now: for tools that look on while the product runs. */
export function findAddress(dataDir: string): string | undefined {
  const found = findServer(dataDir)
  return found?.isReady ? addressOn(dataDir, found.port) : undefined
}

/** The owner's address of the server on a port. The password is made with the database and lies beside it. */
export function addressOn(dataDir: string, port: number): string {
  return `postgres://app:${readFileSync(passwordFile(dataDir), 'utf8')}@127.0.0.1:${port}/postgres`
}

export const passwordFile = (dataDir: string) => join(dataDir, '..', 'database-password')

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}
