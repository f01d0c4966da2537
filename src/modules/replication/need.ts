import { fold } from '#platform/text/fold.ts'

/** What somebody needs: a field, the words of the trouble, and what they have. Each may be left out. */
export type Need = { fieldId: string | null; words: string; have: string }

/** What is known of a model for finding it. `followers` go on with it, `failures` gave it up. */
export type Sought = {
  fieldId: string
  name: string
  problem: string
  conditions: string
  steps: readonly string[]
  followers: number
  failures: number
}

/** Why a model was found: its field is the one wanted, words that it tells, things it needs that are there. */
export type Why = { field: boolean; words: string[]; have: string[] }
export type Found<T> = { it: T; why: Why; points: number }

/**
 * The models that answer a need, the nearest first, by a rule that anybody can check: two points for the field, one for each word of
 * the trouble that the model's name, problem or steps tell, one for each word of what one has that its conditions name. What has no
 * point is not shown; of equal ones that first which more places go on with, failures taken off.
 */
export function matchesOf<T extends Sought>(need: Need, models: readonly T[]): Found<T>[] {
  const [wanted, there] = [wordsOf(need.words), wordsOf(need.have)]
  return models
    .map((it) => {
      const told = fold([it.name, it.problem, ...it.steps].join(' '))
      const asked = fold(it.conditions)
      const why = {
        field: need.fieldId !== null && it.fieldId === need.fieldId,
        words: wanted.filter((word) => holds(told, word)),
        have: there.filter((word) => holds(asked, word)),
      }
      return { it, why, points: (why.field ? 2 : 0) + why.words.length + why.have.length }
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || weight(b.it) - weight(a.it) || (a.it.name < b.it.name ? -1 : 1))
}

const weight = ({ followers, failures }: Sought) => followers - failures

/** The words that tell something, each once, as they were typed: small words and single letters tell nothing. */
function wordsOf(typed: string): string[] {
  const words = typed.split(/[\s,.;:!?()“”"/-]+/).filter((it) => fold(it).length > 1 && !small.has(fold(it)))
  return [...new Map(words.map((it) => [fold(it), it.toLocaleLowerCase('vi')])).values()].slice(0, 20)
}

const holds = (folded: string, word: string) =>
  ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${fold(word)} `)

/** Vietnamese words that stand in any sentence, folded. */
const small = new Set(
  'va la co cua cho voi thi ma de tu den cac nhung mot hai ba khong chua can muon lam duoc bi o trong ngoai nay do toi chung ta'.split(
    ' ',
  ),
)
