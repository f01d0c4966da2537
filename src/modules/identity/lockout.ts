/** How many wrong passwords in a row lock an account, and for how long. */
const triesAllowed = 5
const lockedMinutes = 10

export type Tries = { failures: number; lockedUntil: Date | null }

/** True while the account refuses even the right password. */
export function isLocked({ lockedUntil }: Tries, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now
}

/** The account's tries after one more wrong password. */
export function afterFailure({ failures }: Tries, now: Date): Tries {
  const counted = failures + 1
  if (counted < triesAllowed) return { failures: counted, lockedUntil: null }
  return { failures: 0, lockedUntil: new Date(now.getTime() + lockedMinutes * 60_000) }
}
