import type { Event } from '#platform/events.ts'

/** A council has decided on a matter. `words` is the result's arithmetic. */
export const itemConcluded: Event<{
  itemId: string
  matterKind: string
  matterId: string
  passed: boolean
  words: string
}> = {
  name: 'councils.itemConcluded',
}
