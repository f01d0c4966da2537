import { readdirSync, readFileSync } from 'node:fs'

/** Megabytes of a process, now and at most. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}

/** Megabytes that a process and its children have each for themselves. */
export function familyMemory(pid: number): number {
  const own = (id: string) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      const isOurs = id === String(pid) || new RegExp(`^PPid:\\s+${pid}$`, 'm').test(status)
      return isOurs ? Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) : 0
    } catch {
      return 0 // it has just ended
    }
  }
  return Math.round(
    readdirSync('/proc')
      .filter((it) => /^\d+$/.test(it))
      .reduce((sum, it) => sum + own(it), 0) / 1024,
  )
}
