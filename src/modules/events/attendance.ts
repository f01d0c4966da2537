import type { EventState } from './event.ts'
import { fold } from '#platform/text/fold.ts'

/** How it was noted that somebody came: by the code of their ticket, from the list, or typed from a paper that they signed. */
export const noteWays = ['code', 'list', 'paper'] as const
export type NoteWay = (typeof noteWays)[number]

/** One note that somebody came. `id` is made by the device, so that the same note is known when it comes again. */
export type Mark = { id: string; participantId: string; at: Date; how: NoteWay }

/** Of two notes of one person the earlier; of the same instant the one of the lower id, so that the order of sending means nothing. */
export function standing<It extends Pick<Mark, 'at' | 'id'>>(one: It, other: It): It {
  const between = one.at.getTime() - other.at.getTime()
  return between < 0 || (between === 0 && one.id <= other.id) ? one : other
}

/** What stands after some notes came on top of what stood: everybody once. */
export function arrivalsAfter(stood: ReadonlyMap<string, Mark>, marks: readonly Mark[]): Map<string, Mark> {
  const now = new Map(stood)
  for (const mark of marks) {
    const before = now.get(mark.participantId)
    now.set(mark.participantId, before ? standing(before, mark) : mark)
  }
  return now
}

/** The instant of a note as it is kept: a clock that goes wrong notes nobody before the doors open, nor later than now. */
export function withinDoors(at: Date, startsAt: Date, now: Date): Date {
  const opens = startsAt.getTime() - 86_400_000
  return new Date(Math.max(opens, Math.min(at.getTime(), now.getTime())))
}

/** One line of a paper that people signed. */
export type SheetLine = { name: string; place: string }

/** The most lines that are typed from papers at once. */
export const mostLines = 300

/** The lines that somebody typed: a name, and after a comma, a semicolon or a tab where they come from. */
export function linesOf(typed: string): SheetLine[] {
  const lines = typed.split('\n').map((it) => it.replace(/^\s*\d+[.)]\s*/, '').trim())
  return lines.filter(Boolean).map((line) => {
    const [name = '', ...rest] = line.split(/[,;\t]/)
    return { name: name.trim(), place: rest.map((it) => it.trim()).join(', ') }
  })
}

/** True for whoever was noted at the door of what was not called off: they have a certificate of attendance. */
export const isCertified = ({ arrivedAt, state }: { arrivedAt: Date | null; state: EventState }) =>
  arrivedAt !== null && state !== 'cancelled'

type Known = { id: string; name: string; place: string }

/** Who on the roll a line means: the same name of the same place; the name alone where only one has it. None: somebody new. */
export function meantBy({ name, place }: SheetLine, known: readonly Known[]): string | undefined {
  const named = known.filter((it) => fold(it.name) === fold(name))
  const placed = named.filter((it) => fold(it.place) === fold(place))
  if (placed.length === 1) return placed[0]!.id
  return named.length === 1 && (place === '' || named[0]!.place === '') ? named[0]!.id : undefined
}
