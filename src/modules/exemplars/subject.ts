import { isMinorOn } from './consent.ts'
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

/** True when the subject is a person under age on a day, so that a guardian speaks for them. */
export function isMinor({ kind, birthYear }: Pick<Subject, 'kind' | 'birthYear'>, day: DateText): boolean {
  return kind === 'individual' && isMinorOn(birthYear, day)
}
