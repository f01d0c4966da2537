/** A bulletin that may go on air. */
export type Bulletin = { id: string; title: string; unitName: string; seconds: number; priority: string | null }

/** A line of a programme: from when, how long. Times are seconds since midnight. */
export type Slot = Bulletin & { at: number }

/** Seconds between two bulletins: a breath, and the name of what comes. */
export const pauseSeconds = 5

/** The bulletins in the order that was given, each after the one before; those without a place are left out. */
export function arrangeRundown<B extends Bulletin>(
  bulletins: readonly B[],
  places: ReadonlyMap<string, number>,
  begins: number,
): (B & Slot)[] {
  let at = begins
  return bulletins
    .filter(({ id }) => places.has(id))
    .toSorted((a, b) => places.get(a.id)! - places.get(b.id)!)
    .map((it) => {
      const slot = { ...it, at }
      at += it.seconds + pauseSeconds
      return slot
    })
}

/** How long it is from the first word to the last. */
export function totalOf(slots: readonly Slot[]): number {
  const [first, last] = [slots[0], slots.at(-1)]
  return first && last ? last.at + last.seconds - first.at : 0
}

const two = (n: number) => String(n).padStart(2, '0')
/** `17:30:05`, past midnight on into the next day. */
export const clock = (seconds: number) =>
  `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
/** `4:05`. */
export const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
