import type { Attempt } from '#platform/web/submit.ts'

/** Boxes of one name stand one below the other: `faults`, `faults-2`, `faults-3`. Puts each refusal at its own. */
export function atTheirBoxes(attempt: Attempt, name: string): Attempt {
  const place = new RegExp(`^${name}\\.(\\d+)$`)
  const errors = Object.entries(attempt.errors).map(([field, code]) => {
    const at = place.exec(field)?.[1]
    return [at === undefined ? field : boxId(name, Number(at)), code]
  })
  return { ...attempt, errors: Object.fromEntries(errors) }
}

/** The id of the box at a place, from nought. */
export const boxId = (name: string, at: number): string => (at === 0 ? name : `${name}-${at + 1}`)
