import { z } from 'zod'
import { contactInput } from '#modules/exemplars/index.ts'
import { choice, date, id, optionalId, optionalText, optionalWhole, several, text, ticked } from '#platform/input.ts'
import { isSafeLink } from '#platform/rich-text/safe-link.ts'
import { countWords } from '#platform/text/words.ts'
import type { Terms } from './terms.ts'

export const entryStates = ['received', 'admitted', 'refused', 'withdrawn'] as const
export type EntryState = (typeof entryStates)[number]

/** How an entry came in, where a clerk types it; the public page is a way of its own. */
export const typedChannels = ['post', 'hand'] as const
export type Channel = 'portal' | (typeof typedChannels)[number]

/** Whether whom it tells of agreed, apart from what its author agreed to; or the author tells of themselves. */
export const subjectConsents = ['agreed', 'not_asked', 'self'] as const
export type SubjectConsent = (typeof subjectConsents)[number]

export const mostAuthors = 10
/** So many months after the contest was closed, how to reach the authors is erased. */
export const contactKeptMonths = 24

const must = (error: string) => ticked.refine((it) => it, { error })
/** A page of the web with sound or film, as people paste it. */
const link = optionalText(500).refine((it) => it === null || isSafeLink(it, { web: true }), {
  error: 'contests.badLink',
})

/** What every entry says, however it comes in. */
export const entryInput = {
  ...{ categoryId: id, title: text(200), body: optionalText(200_000), link, minutes: optionalWhole(1, 600) },
  ...{ groupName: optionalText(200), contact: contactInput, address: optionalText(300) },
  ...{ subjectName: text(200), placeId: optionalId, subjectConsent: choice(subjectConsents), namesPublic: ticked },
  authorName: several(optionalText(120), mostAuthors),
  original: must('contests.mustBeOriginal'),
  licence: must('contests.mustLicense'),
}

/** The same as a clerk types it from paper: when it was sent, by the postmark. */
export const typedEntry = z.object({
  ...{ ...entryInput, contestId: id, channel: choice(typedChannels), sentOn: date },
  ...{ words: optionalWhole(1, 200_000), fileId: optionalId, scanFileId: optionalId },
})

type Said = {
  body: string | null
  link: string | null
  minutes: number | null
  authorName: readonly (string | null)[]
  groupName: string | null
}
type With = { hasFile: boolean; words: number | null }

/** The authors that a form names, in their order. */
export const authorsOf = (said: Pick<Said, 'authorName'>) => said.authorName.filter((it) => it !== null)

/** How long a text is, as the rules count it: Vietnamese by its syllables, Khmer by its own words. */
export const wordsIn = (body: string | null) => (body === null ? null : countWords(body))

/** What speaks against an entry under the terms of its contest, by field. */
export function faultsOfEntry(said: Said, terms: Terms, { hasFile, words }: With): Record<string, string> {
  const faults: Record<string, string> = {}
  const authors = authorsOf(said)
  if (authors.length === 0) faults['authorName.0'] = 'required'
  if (!terms.groupsAllowed && authors.length > 1) faults['authorName.1'] = 'contests.oneAuthor'
  if (!terms.groupsAllowed && said.groupName !== null) faults.groupName = 'contests.oneAuthor'
  if (said.body === null && said.link === null && !hasFile) faults.body = 'contests.needsWork'
  if (terms.wordLimit !== null && words !== null && words > terms.wordLimit)
    faults[said.body === null ? 'file' : 'body'] = 'contests.tooManyWords'
  if (terms.minuteLimit !== null && said.minutes !== null && said.minutes > terms.minuteLimit)
    faults.minutes = 'contests.tooManyMinutes'
  return faults
}
