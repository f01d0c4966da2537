import { choice, optionalChoice, optionalDate, optionalText, optionalWhole, text } from '#platform/input.ts'
import type { DateText } from '#platform/text/dates.ts'
import { genders, parts } from './course.ts'

/** What the form of somebody on the roster sends. */
export const enteredInput = {
  ...{ part: choice(parts), name: text(120), gender: optionalChoice(genders), birthYear: optionalWhole(1930, 2100) },
  ...{ title: text(200), qualification: optionalText(40), worksSince: optionalDate },
}

type Sent = { birthYear: number | null; qualification: string | null; worksSince: DateText | null }

/** What cannot be true of somebody on a day, at its field. `known` are the qualifications that the form knows then. */
export function faultsOfEntered(
  { birthYear, qualification, worksSince }: Sent,
  known: readonly string[],
  day: DateText,
) {
  const faults: Record<string, string> = {}
  const year = Number(day.slice(0, 4))
  if (birthYear !== null && (birthYear > year - 16 || birthYear < year - 90)) faults.birthYear = 'training.notAYear'
  if (
    worksSince !== null &&
    (worksSince > day || (birthYear !== null && Number(worksSince.slice(0, 4)) < birthYear + 16))
  )
    faults.worksSince = 'training.notADay'
  if (qualification !== null && !known.includes(qualification)) faults.qualification = 'notAChoice'
  return faults
}
