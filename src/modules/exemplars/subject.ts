import type { DateText } from '#platform/text/dates.ts'

/** What a subject can be. */
export const subjectKinds = ['individual', 'collective', 'household', 'model'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Where the word about somebody came from. */
export const sources = ['official', 'citizen', 'front', 'press', 'contest'] as const
export type Source = (typeof sources)[number]

/** Who or what an exemplar is. `unitId` is where they live or work. */
export type Subject = {
  id: string
  kind: SubjectKind
  name: string
  nameKm: string | null
  gender: 'male' | 'female' | null
  birthYear: number | null
  ethnicity: string | null
  occupation: string | null
  directWorker: boolean
  hamlet: string | null
  unitId: string
  guardian: string | null
}

/**
 * True when the subject is a person under 18 on a day, so that a guardian speaks for them. Only the year of birth is
 * kept; in the year of their 18th birthday a person decides alone.
 */
export function isMinor({ kind, birthYear }: Pick<Subject, 'kind' | 'birthYear'>, day: DateText): boolean {
  return kind === 'individual' && birthYear !== null && Number(day.slice(0, 4)) - birthYear < 18
}
