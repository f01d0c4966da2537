/** What courses are about: each kind of error that records show is one of them (`need.ts`), and telling is another. */
export const topics = ['nomination', 'inspection', 'report', 'talk', 'law'] as const
export type Topic = (typeof topics)[number]

export const courseStates = ['open', 'closed', 'cancelled'] as const
export type CourseState = (typeof courseStates)[number]

/** Who is on the roster: an officer who works with emulation, or a rapporteur who tells people of exemplars. */
export const parts = ['officer', 'rapporteur'] as const
export type Part = (typeof parts)[number]

export const genders = ['male', 'female'] as const

/** How many sessions a certificate asks for: what the course says, never more than there are. */
export const neededOf = (attend: number | null, sessions: number): number => Math.min(attend ?? sessions, sessions)

/** True for whoever came to enough sessions. A course without a session gives no certificate. */
export const hasPassed = (came: number, attend: number | null, sessions: number): boolean =>
  sessions > 0 && came >= Math.max(1, neededOf(attend, sessions))

/** The number of a certificate: where it stands on the list of the course, behind the course’s own number where it has one. */
export const certificateNumber = (ord: number, courseNumber: string | null): string =>
  `${String(ord).padStart(2, '0')}/${courseNumber ? courseNumber.replace(/^(\d+)\//, '$1-') : 'GCN'}`
