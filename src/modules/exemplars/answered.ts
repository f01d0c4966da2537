import type { Fact } from '#ui/facts.tsx'

/** What is read under a receipt: what was given, how far it is, the answer, and where to go on. */
export type Answered = {
  receipt: string
  title: string
  items: Fact[]
  answer: string | null
  /** A word of thanks beside the answer, with what came of it since. */
  thanks?: string
  another: { label: string; href: string }
  /** What else may be done by whoever holds the receipt. */
  act?: { label: string; href: string }
}
