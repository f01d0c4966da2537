import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Where there are two processors and `taskset`: the server's and the load's. Else neither is kept anywhere. */
export function twoCores(): { server: number; load: number } | undefined {
  const canPin = spawnSync('taskset', ['-V']).status === 0
  return canPin && availableParallelism() >= 2 ? { server: 0, load: 1 } : undefined
}

/** Keeps this process, which makes the load, on one processor. */
export function stayOn(core: number): void {
  spawnSync('taskset', ['-acp', String(core), String(process.pid)])
}

/** Seconds of processor time that a process has used so far. */
export function processorSeconds(pid: number): number {
  const [, , , , , , , , , , , own = 0, kernel = 0] = statOf(pid)
  return (own + kernel) / 100
}

/** The same for a process with all its children, the ended ones too: a database and the processes that answer for it. */
export function familySeconds(pid: number): number {
  const [, , , , , , , , , , , own = 0, kernel = 0, ended = 0, endedKernel = 0] = statOf(pid)
  const living = readdirSync('/proc').filter((it) => /^\d+$/.test(it) && statOf(Number(it))[1] === pid)
  return living.reduce((sum, it) => sum + processorSeconds(Number(it)), (own + kernel + ended + endedKernel) / 100)
}

/** What the kernel says of a process, from its state on: parent, …, times in hundredths of a second. */
function statOf(pid: number): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return [] // it has just ended
  }
}
