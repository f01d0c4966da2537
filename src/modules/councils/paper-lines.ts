/** Paper ballots as they were typed: of each the numbers of its options, from 1, in the order that counts. */
export type PaperLines = number[][]

/**
 * Reads paper ballots, one to a line: the numbers of the options, for a ranking the first choice first; «0» for a ballot
 * that is blank or says nothing clear. The fault names its line.
 */
export function readPaperLines(
  text: string,
  options: number,
  inOrder: boolean,
): { ballots: PaperLines } | { fault: string } {
  const lines = text.split('\n').map((it) => it.trim())
  const ballots: PaperLines = []
  for (const [at, line] of lines.entries()) {
    if (line === '') continue
    const numbers = line.split(/[\s,;.>-]+/).filter(Boolean)
    const isBlank = numbers.length === 1 && numbers[0] === '0'
    const isClear = numbers.every((it) => /^\d{1,3}$/.test(it) && Number(it) >= 1 && Number(it) <= options)
    if (!isBlank && (!isClear || numbers.length === 0 || new Set(numbers.map(Number)).size !== numbers.length))
      return { fault: `paperLine:${at + 1}` }
    const read = isBlank ? [] : numbers.map(Number)
    ballots.push(inOrder ? read : read.toSorted((a, b) => a - b))
  }
  return { ballots }
}

/** The first line of one typing that the other has not as often, counted from 1; nothing where both hold the same ballots. */
export function firstDifference(own: PaperLines, other: PaperLines): number | undefined {
  const left = other.map((it) => it.join())
  for (const [at, ballot] of own.entries()) {
    const found = left.indexOf(ballot.join())
    if (found < 0) return at + 1
    left.splice(found, 1)
  }
  return left.length > 0 ? own.length : undefined
}
