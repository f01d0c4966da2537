import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
