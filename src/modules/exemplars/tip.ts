import { z } from 'zod'
import { choice, id, optionalId, optionalText, text } from '#platform/input.ts'
import type { ReadyFile } from '#platform/files/keep.ts'
import { isSafeLink } from '#platform/rich-text/safe-link.ts'

/** The ways in by which an office takes a tip; the public page is one of its own. */
export const tipChannels = ['counter', 'front', 'movement', 'press', 'contest'] as const
export type TipChannel = 'portal' | (typeof tipChannels)[number]

export const tipStates = ['new', 'checking', 'recorded', 'known', 'declined'] as const
export type TipState = (typeof tipStates)[number]
export const outcomes = ['recorded', 'known', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

export const isOpenTip = (state: TipState) => state === 'new' || state === 'checking'

/** So many working days after it came, whoever gave a tip is answered. */
export const answerWithin = 10
/** So many pictures may come with a tip. */
export const mostPictures = 3
/** The way to reach them and their pictures may be kept for at most so many months. */
export const longestKept = 120
/** The source of a term that no document gives. */
export const ownChoice = 'own'

/** For how many months, after the answer and while there is none: promised to whoever tells on the day on which they do. */
export type TipTerm = { answeredMonths: number; unansweredMonths: number }

/** A page of the web, as people paste it. */
const link = optionalText(500).refine((it) => it === null || isSafeLink(it, { web: true }), {
  error: 'exemplars.badLink',
})
/** A telephone number or an address of mail; nothing where the receipt is enough. */
export const contactInput = optionalText(120).refine((it) => it === null || isReachable(it), {
  error: 'exemplars.badContact',
})

/** What a tip says. */
export const tipInput = { who: text(200), what: text(4000), placeId: optionalId, link, contact: contactInput }
/** The same as an office types it in. `unitId`: whose desk, where no place was said. */
const typedTipInput = {
  ...{ ...tipInput, id, channel: choice(tipChannels) },
  /** Looked at already, by the route; nothing of them is kept yet. */
  pictures: z.custom<readonly ReadyFile[]>(Array.isArray).default([]),
}
export const typedTip = z.object(typedTipInput)
export const givenTip = z.object(tipInput)

function isReachable(typed: string): boolean {
  if (typed.includes('@')) return /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\.]{2,}$/.test(typed)
  return /^(?:\+84|0)\d{9,10}$/.test(typed.replace(/[\s.()-]/g, ''))
}
