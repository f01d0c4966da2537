/** What an event is for: exemplars meet people, are honoured, or a meeting of delegates. */
export const eventKinds = ['exchange', 'honour', 'conference'] as const
export type EventKind = (typeof eventKinds)[number]

/** How people meet: at a place, over the network, or inside another meeting that the event names (III.2.b). */
export const eventForms = ['in_person', 'online', 'within'] as const
export type EventForm = (typeof eventForms)[number]

export const eventStates = ['draft', 'announced', 'held', 'closed', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

/** What an official does with an event. */
export type EventAct = 'edit' | 'announce' | 'hold' | 'close' | 'cancel' | 'minute' | 'record'

const takenFrom: Record<EventAct, readonly EventState[]> = {
  edit: ['draft', 'announced', 'held'],
  announce: ['draft'],
  hold: ['draft', 'announced'],
  close: ['held'],
  cancel: ['draft', 'announced'],
  minute: ['held'],
  record: ['held', 'closed'],
}

/** True when the state lets the act be taken. */
export const canBe = (act: EventAct, state: EventState) => takenFrom[act].includes(state)

/** True while people may still be asked to come. */
export const isComing = (state: EventState) => state === 'draft' || state === 'announced'

/** Since when and until when. */
export type Span = { startsAt: Date; endsAt: Date }

/** True when an instant lies in the span, or before its end by no more than a day: when people come in at the door. */
export const isAtTheDoor = ({ startsAt, endsAt }: Span, now: Date) =>
  now.getTime() >= startsAt.getTime() - 86_400_000 && now.getTime() <= endsAt.getTime() + 7 * 86_400_000

/** True when readers find the recording: it took place for everybody, and everybody who appears may be named in public (`portal.event`). */
export const isRecordingShown = (it: {
  isPublic: boolean
  state: EventState
  appearing: readonly { isShown: boolean }[]
}) => it.isPublic && (it.state === 'held' || it.state === 'closed') && it.appearing.every(({ isShown }) => isShown)

type Announced = {
  form: EventForm
  place: string | null
  link: string | null
  startsAt: Date
}

/** Why an event cannot be announced yet: what people must know in order to come is missing, or its hour has passed. */
export function faultOfAnnouncing({ form, place, link, startsAt }: Announced, now: Date): string | undefined {
  if (startsAt <= now) return 'events.alreadyBegan'
  if (form === 'online') return link ? undefined : 'events.needsLink'
  return place ? undefined : 'events.needsPlace'
}

/** True once people met, so that what was said and promised is written down: its hour has come, and it was told or took place. */
export const hasMet = ({ state, startsAt }: { state: EventState; startsAt: Date }, now: Date) =>
  startsAt <= now && (state === 'announced' || state === 'held')

/** Those of the names that the words tell. Both are folded (`#platform/text/fold.ts`). */
export const namesIn = (words: string, folded: readonly string[]) => folded.filter((name) => words.includes(name))
