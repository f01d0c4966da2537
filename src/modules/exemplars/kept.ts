import type { Stage } from './stage.ts'

type Record = { stage: Stage; recognitions: number; discoveredOn: string; code: string }

/** Which of two records of one person a page offers to keep: the one that went further, then the one found first. */
export function likelierKept<T extends Record>(a: T, b: T): T {
  if (a.recognitions !== b.recognitions) return a.recognitions > b.recognitions ? a : b
  const [left, right] = [way.indexOf(a.stage), way.indexOf(b.stage)]
  if (left !== right) return left > right ? a : b
  return [a.discoveredOn, a.code].join() <= [b.discoveredOn, b.code].join() ? a : b
}

const way: readonly Stage[] = ['emerging', 'returned', 'nominated', 'verified', 'assessed', 'recognised']
