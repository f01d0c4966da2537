import { fold } from './fold.ts'
import { splitKhmer } from './words.ts'

/** The runs of so many words that a text is made of, folded: what copied passages have in common whatever was put around them. */
export function shinglesOf(text: string, size = 4): Set<string> {
  const words = splitKhmer(fold(text)).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  if (words.length === 0) return new Set()
  if (words.length < size) return new Set([words.join(' ')])
  return new Set(Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(' ')))
}

/** The share of the smaller text that stands in the other too, from 0 to 1. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let common = 0
  for (const piece of small) if (large.has(piece)) common++
  return common / small.size
}
