import { excerpt } from '#platform/text/words.ts'

/** The longest claim of a fact sheet, in characters. */
export const longestClaim = 500

/** An achievement of the record as one claim, its numbers with it: «Thu nhập mỗi năm: 96 triệu đồng → 310 triệu đồng». */
export function claimOf({ what, before, after }: { what: string; before: string | null; after: string | null }) {
  const figures = [before, after].filter(Boolean).join(' → ')
  return excerpt(figures ? `${what}: ${figures}` : what, longestClaim)
}
