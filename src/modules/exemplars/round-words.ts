import { percentOf, type Round } from '#modules/criteria/index.ts'

/** What the assessors of a round gave, as its result is counted from. */
export function givenIn({ assignments }: Pick<Round, 'assignments'>) {
  return assignments.flatMap(({ assessorId, total, outOf, shortOf, assessmentId }) =>
    assessmentId && total !== null && outOf !== null ? [{ assessorId, total, outOf, shortOf: shortOf ?? [] }] : [],
  )
}

/** A share of a hundred as people write it: «72,4». */
export const shareWords = (percent: number) => percent.toLocaleString('vi-VN', { maximumFractionDigits: 1 })

/** A difference with its sign: «+3,5» or «−2». */
export const signedWords = (difference: number) =>
  `${difference > 0.05 ? '+' : difference < -0.05 ? '−' : ''}${shareWords(Math.abs(difference))}`

/** The total of one assessor as a share of a hundred, in words; nothing where none was given. */
export const totalWords = ({ total, outOf }: { total: number | null; outOf: number | null }) =>
  total === null || outOf === null ? '' : shareWords(percentOf({ total, outOf }))
