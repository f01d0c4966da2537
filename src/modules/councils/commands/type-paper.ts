import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { seal, unseal } from '../envelope.ts'
import { may } from '../policy.ts'
import { listTyped, lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { readOnPaper } from '../queries/paper.ts'
import { seatsOf } from '../queries/seat.ts'
import { keepTyped } from '../repository/ballot.ts'
import { takePaper } from '../repository/paper.ts'

const count = whole(0, 1000)
/** What one person read from the paper ballots. */
type Typed = { members: string[]; approve: number; against: number; abstain: number; invalid: number }

/**
 * Types in the paper ballots of a secret vote for or against: who voted on paper, and how often each answer was found.
 * Two people do it apart; only when both typed the same do the ballots go into the urn with the others. `privateKey`
 * opens the first typing for the comparison and is kept nowhere.
 */
export const typePaper = command({
  name: 'councils.typePaper',
  input: z.object({
    id,
    members: several(id, 100),
    approve: count,
    against: count,
    abstain: count,
    invalid: count,
    privateKey: z.string(),
  }),
  unkept: ['approve', 'against', 'abstain', 'invalid', 'privateKey'],
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const item = await getItem(db, ballot.itemId)
    const { own } = await seatsOf(db, item.councilId, actor.id, item.on)
    return { ...ballot, version: undefined, item, unitId: item.unitId, keeperId: item.keeperId, seat: own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor }, ballot, { privateKey, ...typed }) {
    const { members, ...how } = await readOnPaper(db, ballot, typed.members)
    if (ballot.method !== 'approve') throw new Refusal('conflict', 'paperOnlySecret')
    const { approve, against, abstain, invalid } = typed
    if (approve + against + abstain + invalid !== members.length || members.length === 0)
      throw wrong({ approve: 'paperSum' })

    const { id: ballotId, options } = ballot
    const publicKey = ballot.publicKey!
    const own: Typed = { members, approve, against, abstain, invalid }
    const other = (await listTyped(db, ballotId)).find(({ by }) => by !== actor.id)
    if (!other) {
      await keepTyped(db, ballotId, actor.id, seal(publicKey, own))
      return { id: ballotId }
    }
    const different = differences(own, unseal<Typed>(privateKey, other.sealed))
    if (different.length > 0) throw wrong(Object.fromEntries(different.map((it) => [it, 'typedDifferently'])))
    await takePaper(db, { ballot: { id: ballotId, publicKey, options }, choices: choicesOf(own), ...how })
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})

function differences(a: Typed, b: Typed): string[] {
  const keys = ['approve', 'against', 'abstain', 'invalid'] as const
  return [...(a.members.join() === b.members.join() ? [] : ['members']), ...keys.filter((key) => a[key] !== b[key])]
}

const choicesOf = ({ approve, against, abstain, invalid }: Typed): string[][] => [
  ...Array<string[]>(approve).fill(['approve']),
  ...Array<string[]>(against).fill(['against']),
  ...Array<string[]>(abstain).fill(['abstain']),
  ...Array<string[]>(invalid).fill([]),
]

const wrong = (fields: Record<string, string>) => new Refusal('invalid', 'invalid', fields)
