import type { Attendance } from './rule.ts'

type Member = { id: string; officialId: string }
type Facts = {
  members: readonly Member[]
  presence: ReadonlyMap<string, 'present' | 'written'>
  declarations: ReadonlyMap<string, boolean>
  /** Ties that were not set aside. */
  tied: ReadonlySet<string>
}

/** Who may vote on an item, who is recused, who still has to say whether anything ties them; and the numbers of it. */
export type Electorate = { voters: string[]; recused: string[]; undeclared: string[]; attendance: Attendance }

/** A recused member takes no part in the item; one who abstains does. The two are never counted as one. */
export function electorateOf({ members, presence, declarations, tied }: Facts): Electorate {
  const here = members.filter(({ id }) => presence.has(id))
  const recused = members.filter(({ id }) => tied.has(id)).map(({ id }) => id)
  const voters = here.filter(({ id }) => !tied.has(id) && declarations.get(id) === true).map(({ id }) => id)
  return {
    ...{ voters, recused },
    undeclared: here.filter(({ id }) => !tied.has(id) && !declarations.has(id)).map(({ id }) => id),
    attendance: {
      members: members.length,
      recused: recused.length,
      recusedPresent: recused.filter((id) => presence.has(id)).length,
      present: voters.filter((id) => presence.get(id) === 'present').length,
      written: voters.filter((id) => presence.get(id) === 'written').length,
    },
  }
}
