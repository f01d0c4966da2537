import { addDays, type DateText } from '#platform/text/dates.ts'

/** How often mail comes. */
export const frequencies = ['weekly', 'monthly'] as const
export type Frequency = (typeof frequencies)[number]

/** Why nothing is kept of somebody any more. */
export type LeftReason = 'asked' | 'bounced' | 'unconfirmed' | 'erased'

/** Mails to confirm that one address gets on one day at most: nobody can be flooded by who types their address. */
export const mostAsks = 3
/** Days after which an address that never confirmed is erased. */
export const unconfirmedDays = 7

/** The days of the digest that is due on a day: the seven before a Monday, the month before a first; none on other days. */
export function digestDue(frequency: Frequency, day: DateText): { from: DateText; to: DateText } | undefined {
  if (frequency === 'weekly') {
    const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1
    return isMonday ? { from: addDays(day, -7), to: day } : undefined
  }
  if (!day.endsWith('-01')) return undefined
  return { from: `${addDays(day, -1).slice(0, 7)}-01`, to: day }
}

/** After how many letters that came back for now, with none in between that did not, an address is given up. */
export const mostReturned = 3
