import type { Db } from '#platform/db.ts'
import { type Item, mostItems } from '../programme.ts'
import { listItems } from '../queries/event.ts'
import { type EventRow, writeProgramme } from './event.ts'

/** A point more on the programme of an event, at its hour; false where the programme holds no more. */
export async function addToProgramme(db: Db, event: EventRow, item: Item, at: Date): Promise<boolean> {
  const items = await listItems(db, event.id)
  if (items.length >= mostItems) return false
  const later = item.at === '' ? -1 : items.findIndex((it) => it.at > item.at)
  const place = later < 0 ? items.length : later
  await writeProgramme(db, event, [...items.slice(0, place), item, ...items.slice(place)], at)
  return true
}

/** A point comes off the programme of an event, as it was put on it; nothing where it was changed or taken off already. */
export async function takeOffProgramme(db: Db, event: EventRow, { at, title, who }: Item, now: Date): Promise<void> {
  const items = await listItems(db, event.id)
  const place = items.findIndex((it) => it.at === at && it.title === title && it.who === who)
  if (place >= 0) await writeProgramme(db, event, items.toSpliced(place, 1), now)
}
