import type { DateText } from '#platform/text/dates.ts'
import type { Event } from '#platform/events.ts'

/** A reform became law of the register: who goes on as a whole from each unit that ends, from which day. */
export const unitsReformed: Event<{
  reformId: string
  on: DateText
  document: string
  heirs: { fromId: string; toId: string }[]
}> = { name: 'units.reformed' }
