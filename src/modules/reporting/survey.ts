export const questionKinds = ['number', 'text', 'yes_no'] as const
export type QuestionKind = (typeof questionKinds)[number]
export type Question = { words: string; kind: QuestionKind }

/** How many questions one form may ask: more is a report. */
export const mostQuestions = 6

/** What is wrong with an answer to a question of this kind; nothing where it may stand. An empty one is not an answer. */
export function faultOf(
  kind: QuestionKind,
  answer: string | null,
): 'required' | 'notANumber' | 'notAChoice' | undefined {
  if (!answer) return 'required'
  if (kind === 'number' && !/^\d{1,9}$/.test(answer)) return 'notANumber'
  if (kind === 'yes_no' && answer !== 'yes' && answer !== 'no') return 'notAChoice'
  return undefined
}

/** What the answers to one question come to: a sum of numbers, how many say yes; nothing for words. */
export function tallyOf(kind: QuestionKind, answers: readonly string[]): number | undefined {
  if (kind === 'text') return undefined
  if (kind === 'yes_no') return answers.filter((it) => it === 'yes').length
  return answers.reduce((sum, it) => sum + Number(it), 0)
}
