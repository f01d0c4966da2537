import { z } from 'zod'

/** How long after its moment a story may still go out by itself: a machine that stood still longer skips it (2 hours, our own rule). */
export const patience = 2 * 60 * 60 * 1000

/** True when the moment of a story has passed by more than anybody would still call «then». */
export const isTooLate = (plannedFor: Date, now: Date) => now.getTime() - plannedFor.getTime() > patience

/** The moment that a day and an hour name, in Vietnam's time. */
export const momentIn = (day: string, hour: string) => new Date(`${day}T${hour}:00+07:00`)

/** An hour as people type it: `8:00`, `08.30`, `8h30`, `8h`. Kept as `HH:MM`. */
export const hourInput = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .max(10, 'tooLong')
  .transform((typed, context) => {
    const hour = readHour(typed)
    if (hour) return hour
    context.addIssue({ code: 'custom', message: 'stories.notAnHour' })
    return z.NEVER
  })

/** The same where it stands among others: nothing for what no clock shows. */
export function readHour(typed: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.hg]\s?(\d{2})?)?$/i.exec(typed.trim()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
