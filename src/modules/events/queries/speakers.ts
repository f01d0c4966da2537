import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { EventState } from '../event.ts'

/** One who was put on the programme as a speaker, or was taken off it with why; `href` opens them, `takeOffHref` takes them off. */
export type EventSpeaker = {
  name: string
  talk: string
  href: string | null
  takeOffHref: string | null
  droppedWhy: string | null
}
/** The speakers of an event, and where the reader finds one for it. */
export type EventSpeakers = { speakers: readonly EventSpeaker[]; findHref: string | null }

type View = { db: Db; scope: Scope; actor: Actor }
type Of = { id: string; unitId: string; state: EventState }

/** What a later module knows of the speakers of an event, for its host: given in when the pages are made (decision 94). */
export type SpeakersOfEvent = (view: View, event: Of) => Promise<EventSpeakers>
