import { Refusal } from '#platform/refusal.ts'
import { mostAtOnce } from './amount.ts'

/** What may happen with the money of a task, in the order of its life; the ways back stand beside the ways on. */
export const steps = [
  ...(['estimate', 'cut', 'give', 'take_back', 'commit', 'release', 'spend', 'repay', 'settle'] as const),
]
export type Step = (typeof steps)[number]

/** Where the money of a task stands, in đồng: each sum is part of the one before it. */
export type Sums = { estimated: bigint; given: bigint; committed: bigint; spent: bigint; settled: bigint }
export const noSums: Sums = { estimated: 0n, given: 0n, committed: 0n, spent: 0n, settled: 0n }

/** What the fund of the task holds. */
export type Purse = { income: bigint; given: bigint; spent: bigint }

export type Books = { task: Sums; fund: Purse; isClosed: boolean }
export type Move = { step: Step; amount: bigint }

const inTask: Record<Step, Partial<Record<keyof Sums, 1n | -1n>>> = {
  ...{ estimate: { estimated: 1n }, cut: { estimated: -1n }, give: { given: 1n }, take_back: { given: -1n } },
  ...{ commit: { committed: 1n }, release: { committed: -1n }, spend: { spent: 1n }, repay: { spent: -1n } },
  settle: { settled: 1n },
}
const inFund: Partial<Record<Step, Partial<Record<'given' | 'spent', 1n | -1n>>>> = {
  ...{ give: { given: 1n }, take_back: { given: -1n }, spend: { spent: 1n }, repay: { spent: -1n } },
}

/** How much a step may move at most, and what is said to whoever wants more. */
export function roomFor(step: Step, { task, fund }: Books): { most: bigint; code: string } {
  const left = fund.income - fund.given
  switch (step) {
    case 'estimate':
      return { most: mostAtOnce - task.estimated, code: 'tooLarge' }
    case 'cut':
      return { most: task.estimated - task.given, code: 'budget.belowGiven' }
    case 'give': {
      const open = task.estimated - task.given
      return open <= left ? { most: open, code: 'budget.overEstimate' } : { most: left, code: 'budget.overFund' }
    }
    case 'take_back':
      return { most: task.given - task.committed, code: 'budget.belowCommitted' }
    case 'commit':
      return { most: task.given - task.committed, code: 'budget.overGiven' }
    case 'release':
      return { most: task.committed - task.spent, code: 'budget.belowSpent' }
    case 'spend':
      return { most: task.committed - task.spent, code: 'budget.overCommitted' }
    case 'repay':
      return { most: task.spent, code: 'budget.overSpent' }
    case 'settle': {
      const isWhole = task.given === task.spent && task.committed === task.spent
      return { most: isWhole ? task.spent : -1n, code: 'budget.notWhole' }
    }
  }
}

/**
 * The books after a step. Nothing below nothing and nothing beyond what stands before it, in whatever order steps come.
 * @throws Refusal where the task is closed, or at `amount` where the step would go too far.
 */
export function take(books: Books, { step, amount }: Move): Books {
  if (books.isClosed) throw new Refusal('conflict', 'budget.closed')
  if (amount < (step === 'settle' ? 0n : 1n)) throw new Refusal('invalid', 'invalid', { amount: 'tooSmall' })
  const { most, code } = roomFor(step, books)
  if (amount > most || (step === 'settle' && amount < most)) throw new Refusal('invalid', 'invalid', { amount: code })

  return {
    task: { ...books.task, ...moved(books.task, inTask[step], amount) },
    fund: { ...books.fund, ...moved(books.fund, inFund[step] ?? {}, amount) },
    isClosed: step === 'settle',
  }
}

/** To settle is to close: what was tied and not spent is let go, what was given and not spent returns to the fund. */
export function settlingMoves({ committed, given, spent }: Sums): Move[] {
  const all: Move[] = [
    { step: 'release', amount: committed - spent },
    { step: 'take_back', amount: given - spent },
  ]
  return [...all.filter(({ amount }) => amount > 0n), { step: 'settle', amount: spent }]
}

/** What is paid at once was tied to nobody before: the part that is not yet committed is committed first. */
export function payingMoves({ committed, spent }: Sums, amount: bigint): Move[] {
  const tied = committed - spent
  return [...(amount > tied ? [{ step: 'commit' as const, amount: amount - tied }] : []), { step: 'spend', amount }]
}

function moved<Key extends string>(sums: Record<Key, bigint>, by: Partial<Record<Key, bigint>>, amount: bigint) {
  const keys = Object.keys(by) as Key[]
  return Object.fromEntries(keys.map((key) => [key, sums[key] + by[key]! * amount])) as Record<Key, bigint>
}
