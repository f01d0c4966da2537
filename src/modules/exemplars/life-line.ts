import { type DateText, daysBetween } from '#platform/text/dates.ts'
import type { Level } from './nomination.ts'

/** The places on the line of a life, in order: found, fostered, judged, recognised, honoured, told, followed, province, nation. */
export const lifePlaces = [
  'discovered',
  'fostered',
  'judged',
  'firstRecognised',
  'honoured',
  'publicised',
  'replicated',
  'province',
  'nation',
] as const
export type LifePlace = (typeof lifePlaces)[number]

/** What this module knows of a life; newest assessment first, oldest recognition first. */
export type Reached = {
  assessments: readonly { on: DateText; total: number; passed: boolean }[]
  recognitions: readonly { level: Level; on: DateText }[]
}

/** A place on the line: the day it was reached, if it was, and words of other modules about it. */
export type LifePoint = { place: LifePlace; on?: DateText; note?: string; isReached: boolean; isNow: boolean }
type Told = { kind: 'fostered' | 'publicised' | 'replicated' | 'nation'; on?: DateText; note?: string }

/** The line of a record's life: what was reached and when. The furthest place that was reached is where it stands now. */
export function lifeLine(
  discoveredOn: DateText,
  { assessments, recognitions }: Reached,
  told: readonly Told[],
): LifePoint[] {
  const days: Partial<Record<LifePlace, DateText | undefined>> = {
    discovered: discoveredOn,
    judged: (assessments.find(({ passed }) => passed) ?? assessments[0])?.on,
    firstRecognised: recognitions[0]?.on,
    province: recognitions.find(({ level }) => level === 'province')?.on,
    nation: recognitions.find(({ level }) => level === 'nation')?.on,
  }
  const points = lifePlaces.map((place) => {
    const words = told.find(({ kind }) => kind === place)
    const on = words?.on ?? days[place]
    return {
      place,
      ...(on && { on }),
      ...(words?.note && { note: words.note }),
      isReached: on !== undefined || words !== undefined,
    }
  })
  const last = points.findLastIndex(({ isReached }) => isReached)
  return points.map((point, at) => ({ ...point, isNow: at === last }))
}

/** How many days lie between being found and a later place; none where either day is not known. */
export function daysUntil(line: readonly LifePoint[], place: LifePlace): number | undefined {
  const found = line.find((it) => it.place === 'discovered')?.on
  const there = line.find((it) => it.place === place)?.on
  return found && there ? daysBetween(found, there) : undefined
}
