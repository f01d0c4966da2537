import type { Locale } from '#platform/i18n.ts'

/** Another site that is told of stories. */
export type PartnerState = 'active' | 'paused' | 'ended'
export const partnerStates = ['active', 'paused', 'ended'] as const

/** What a message says; how it stands. */
export type MessageType = 'told' | 'taken_down' | 'test'
export type MessageState = 'waiting' | 'taken' | 'failed' | 'dropped'

/**
 * How often a message is tried: the queue waits e^tries seconds between tries and never more than six hours, so that the last
 * try is some three days after the first.
 */
export const mostTries = 21

/** For how long after a rotation both secrets sign, so that the other site can change over. */
export const overlapHours = 24

type Wish = { placeId: string | null; fieldIds: readonly string[]; languages: readonly Locale[] }

/** Whether a site wants a story: of a place (`unitIds` are its units with all above them), a field and a language. */
export const wants = (
  { placeId, fieldIds, languages }: Wish,
  story: { unitIds: readonly string[]; fieldId: string; language: Locale },
): boolean =>
  languages.includes(story.language) &&
  (fieldIds.length === 0 || fieldIds.includes(story.fieldId)) &&
  (placeId === null || story.unitIds.includes(placeId))

/** The name of a site's secret outside the database. */
export const secretName = (partnerId: string, number: number) => `partner-${partnerId}-${number}`

/** The secrets that sign now: the newest, and the one before while the other site changes over. */
export function secretNumbers({ secretNo, rotatedAt }: { secretNo: number; rotatedAt: Date }, now: Date): number[] {
  const isFresh = now.getTime() - rotatedAt.getTime() < overlapHours * 3_600_000
  return secretNo > 1 && isFresh ? [secretNo, secretNo - 1] : [secretNo]
}

/** Why an address may not be told of stories; nothing where it may. Whether it lies inside is asked when it is called. */
export function addressFault(text: string, loopback: boolean): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.username || url.password || url.hash) return 'outreach.badAddress'
  if (url.protocol === 'https:') return undefined
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  return url.protocol === 'http:' && loopback && isHere ? undefined : 'outreach.notHttps'
}
