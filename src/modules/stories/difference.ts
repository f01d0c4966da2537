/** A run of a text, and where it stands: in both versions, taken out, or put in. */
export type Piece = { kind: 'same' | 'out' | 'in'; text: string }

/**
 * What changed between two plain texts, word by word, by a longest common run of words (Myers, «An O(ND) Difference
 * Algorithm», 1986). The pieces without `in` put together are the old text, without `out` the new one.
 */
export function difference(before: string, after: string): Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const start = commonLength(old, young)
  const end = commonLength(old.slice(start).reverse(), young.slice(start).reverse())
  const middle = compare(old.slice(start, old.length - end), young.slice(start, young.length - end))
  return joined([
    ...old.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...middle,
    ...old.slice(old.length - end).map((text) => ({ kind: 'same' as const, text })),
  ])
}

/** Words and the spaces between them, each a unit of its own, so that nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? []
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}

/** How many steps apart two texts may be before the whole is shown as replaced: nobody reads so scattered a comparison. */
const mostSteps = 2000

function compare(old: readonly string[], young: readonly string[]): Piece[] {
  const trace: Int32Array[] = []
  const most = Math.min(old.length + young.length, mostSteps)
  const furthest = new Int32Array(2 * most + 3)
  for (let steps = 0; steps <= most; steps++) {
    trace.push(furthest.slice(most + 1 - steps, most + 2 + steps))
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const at = most + 1 + diagonal
      const down = diagonal === -steps || (diagonal !== steps && furthest[at - 1]! < furthest[at + 1]!)
      let x = down ? furthest[at + 1]! : furthest[at - 1]! + 1
      while (x < old.length && x - diagonal < young.length && old[x] === young[x - diagonal]) x++
      furthest[at] = x
      if (x >= old.length && x - diagonal >= young.length) return walkBack(trace, old, young)
    }
  }
  return [
    { kind: 'out', text: old.join('') },
    { kind: 'in', text: young.join('') },
  ]
}

/** From the end to the beginning along the furthest points that each number of steps reached. */
function walkBack(trace: readonly Int32Array[], old: readonly string[], young: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let [x, y] = [old.length, young.length]
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const reached = (diagonal: number) => trace[steps]![steps + diagonal] ?? 0
    const diagonal = x - y
    const down = diagonal === -steps || (diagonal !== steps && reached(diagonal - 1) < reached(diagonal + 1))
    const fromX = steps === 0 ? 0 : reached(down ? diagonal + 1 : diagonal - 1)
    const fromY = steps === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1)
    while (x > fromX && y > fromY) {
      pieces.push({ kind: 'same', text: old[--x]! })
      y--
    }
    if (steps === 0) break
    if (down) pieces.push({ kind: 'in', text: young[--y]! })
    else pieces.push({ kind: 'out', text: old[--x]! })
  }
  return pieces.reverse()
}

/** Runs of one kind become one piece; within a change what was taken out stands before what was put in. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else if (piece.text !== '') result.push({ ...piece })
  }
  return result
}
