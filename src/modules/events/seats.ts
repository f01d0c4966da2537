/** How many seats there are and how they are taken: kept for invitations, or by those who came by themselves. */
export type Taken = { seats: number | null; reserved: number; loose: number }

/** How many seats are left for more; nothing where there are as many as people come. */
export const seatsLeft = ({ seats, reserved, loose }: Taken): number | undefined =>
  seats === null ? undefined : Math.max(0, seats - reserved - loose)

/** True when so many more fit in. */
export function fits(taken: Taken, more: number): boolean {
  const left = seatsLeft(taken)
  return left === undefined || more <= left
}

/** Why a unit names no more delegates: every seat that it was given has its name. */
export const faultOfNaming = ({ seats, named }: { seats: number; named: number }): string | undefined =>
  named >= seats ? 'events.quotaFull' : undefined

type Registrable = { isOpen: boolean; closesOn: string | null; startsAt: Date; taken: Taken }

/** Why nobody puts themselves on the roll: not open, no longer, or full. */
export function faultOfRegistering(roll: Registrable, now: Date, day: string): string | undefined {
  if (!roll.isOpen || roll.startsAt <= now) return 'events.notOpen'
  if (roll.closesOn && day > roll.closesOn) return 'events.registrationOver'
  return fits(roll.taken, 1) ? undefined : 'events.full'
}
