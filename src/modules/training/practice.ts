import type { DateText } from '#platform/text/dates.ts'

/** How long a practice year stands before it is wiped by itself: a day. */
export const practiceHours = 24

/** How many people may practise at once on one installation. */
export const mostPractices = 8

/** The chairs that a learner takes in turn: their commune, the province above it, a unit that does the same. */
export const chairs = ['xa-moi', 'tinh', 'so'] as const
export type Chair = (typeof chairs)[number]

/** The steps of the practice year, each on its day and in its chair. */
export const practiceSteps = [
  { key: 'tip', day: '2025-07-08', chair: 'xa-moi' },
  { key: 'nominate', day: '2025-07-22', chair: 'xa-moi' },
  { key: 'verify', day: '2025-08-05', chair: 'tinh' },
  { key: 'assess', day: '2025-08-12', chair: 'tinh' },
  { key: 'recognise', day: '2025-08-26', chair: 'tinh' },
  { key: 'write', day: '2025-09-09', chair: 'xa-moi' },
  { key: 'approve', day: '2025-09-12', chair: 'tinh' },
  { key: 'publish', day: '2025-09-15', chair: 'xa-moi' },
  { key: 'adopt', day: '2025-10-06', chair: 'so' },
  { key: 'confirm', day: '2025-10-13', chair: 'xa-moi' },
  { key: 'report', day: '2025-11-25', chair: 'xa-moi' },
  { key: 'accept', day: '2025-11-27', chair: 'tinh' },
] as const satisfies readonly { key: string; day: DateText; chair: Chair }[]
export type PracticeStep = (typeof practiceSteps)[number]['key']

/** Which steps are done, in no particular order. */
export type DoneSteps = Readonly<Record<PracticeStep, boolean>>

/** The first step that is not done yet; none when the year is over. */
export const nextStep = (done: DoneSteps) => practiceSteps.find(({ key }) => !done[key])

/** How many steps of the year are done, one after another. */
export const countDone = (done: DoneSteps): number =>
  practiceSteps.findIndex(({ key }) => !done[key]) < 0
    ? practiceSteps.length
    : practiceSteps.findIndex(({ key }) => !done[key])

/** The instant at which the practice stands: the day of its next step, at the hour that it really is in Vietnam. */
export function practiceNow(done: DoneSteps, real: Date): Date {
  const day = nextStep(done)?.day ?? '2025-11-28'
  const time = new Date(real.getTime() + 7 * 3_600_000).toISOString().slice(11)
  return new Date(`${day}T${time.replace('Z', '+07:00')}`)
}
