import { fold } from './fold.ts'

/**
 * A text as the readable part of an address: «Cô giáo Đặng Thị Mỵ» is `co-giao-dang-thi-my`.
 * Cut at a whole word. A text without Latin letters or digits, such as a Khmer one, gives an empty slug,
 * so addresses must also hold the id.
 */
export function slug(text: string, limit = 80): string {
  const words = fold(text)
    .replace(/'/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

  let result = ''
  for (const word of words) {
    const longer = result ? `${result}-${word}` : word.slice(0, limit)
    if (longer.length > limit) break
    result = longer
  }
  return result
}
