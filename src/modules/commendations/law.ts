import type { DateText } from '#platform/text/dates.ts'

export const categories = ['emulation', 'form'] as const
export const merits = ['merit', 'sudden', 'themed', 'service', 'seniority', 'external', 'resistance'] as const
export const recipientKinds = ['individual', 'collective', 'household'] as const
export const procedures = ['full', 'simplified'] as const
export const routes = ['area', 'sector'] as const
export const grades = ['A', 'B', 'C', 'own'] as const

export type Category = (typeof categories)[number]
export type Merit = (typeof merits)[number]
export type RecipientKind = (typeof recipientKinds)[number]
export type Procedure = (typeof procedures)[number]
export type Route = (typeof routes)[number]
export type Grade = (typeof grades)[number]

/** Where a rule stands, how sure we are of it, and from when until when it holds. `validTo` no longer holds. */
export type Cited = {
  legalBasis: string
  article: string | null
  grade: Grade
  toConfirm: boolean
  validFrom: DateText
  validTo: DateText | null
}

/** A title of emulation or a form of commendation, as the law has it on some day. */
export type Title = Cited & {
  id: string
  key: string
  category: Category
  name: string
  symbol: string
  level: 'base' | 'district' | 'province' | 'state'
  merits: readonly Merit[]
  recipients: readonly RecipientKind[]
  /** The kinds of unit whose head may decide; none where it is decided above the province. */
  deciders: readonly string[]
  deciderName: string
  ballotRule: string | null
  notice: boolean
}

export type Condition = Cited & { key: string; rule: 'held_before' | 'own_word'; params: HeldBefore; name: string }
export type HeldBefore = { title?: string; times?: number; consecutive?: boolean; sameYear?: boolean }

export type Paper = Cited & { key: string; required: boolean; name: string }

export type Clock = Cited & { key: string; amount: number; measure: 'hours' | 'days' | 'working_days'; name: string }

/** Sudden and themed merit is no ground to ask for a higher commendation by merit (principle of the decree). */
export const isGroundForHigher = (merit: Merit): boolean => merit !== 'sudden' && merit !== 'themed'
