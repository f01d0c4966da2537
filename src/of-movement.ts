import { eventsOfMovement } from '#modules/events/index.ts'
import { recognitionsOfMovement, recordsOfMovement } from '#modules/exemplars/index.ts'
import { storiesOfMovement } from '#modules/stories/index.ts'
import type { Tied } from '#platform/web/tied.ts'

/** What hangs on a movement, in the order of its page. */
export const tiedToMovement: readonly Tied[] = [
  recordsOfMovement,
  recognitionsOfMovement,
  storiesOfMovement,
  eventsOfMovement,
]
