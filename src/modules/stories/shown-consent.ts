import { z } from 'zod'
import { relations, uses } from '#modules/exemplars/index.ts'
import { choice, date, optionalDate, optionalId, several, text } from '#platform/input.ts'
import type { DateText } from '#platform/text/dates.ts'

/** How somebody said that they may be shown: on paper, or to an official who heard it and answers for it. */
export const consentWays = ['paper', 'spoken'] as const

/** A consent to be shown in one picture, as a form sends it. */
export const agreedInput = {
  uses: several(choice(uses))
    .transform((it) => [...new Set(it)])
    .pipe(z.array(choice(uses)).min(1, 'stories.chooseUse')),
  giver: text(120),
  relation: choice(relations),
  givenOn: date,
  until: optionalDate,
  how: choice(consentWays),
  fileId: optionalId,
}

const agreed = z.object(agreedInput)
type Given = Omit<z.output<typeof agreed>, 'uses'>

/** What is wrong with a consent as it was given, one code a field: its days, its paper, and who may speak for a minor. */
export function faultsOfAgreed(it: Given, isMinor: boolean, day: DateText): Record<string, string> {
  const faults: Record<string, string> = {}
  if (it.givenOn > day) faults.givenOn = 'stories.inFuture'
  if (it.until !== null && it.until < it.givenOn) faults.until = 'stories.endsBeforeGiven'
  if (it.how === 'paper' && !it.fileId) faults.file = 'stories.needsPaper'
  if (isMinor && it.relation !== 'guardian') faults.relation = 'stories.needsGuardian'
  return faults
}
