import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { seal } from '../envelope.ts'
import { getItem, lockBallot, readVoters } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { addVote, markVoted, putIntoUrn } from '../repository/ballot.ts'
import { faultOf } from '../valid-choice.ts'

/**
 * A member casts their ballot. A secret one is sealed before it is written; that they voted and what they cast are kept
 * apart, and neither the audit trail nor a log has what was chosen or the receipt.
 */
export const castVote = command({
  name: 'councils.vote',
  input: z.object({ id, choice: several(z.string().max(500), 100), receipt: z.string().regex(/^[2-9A-Z]{26}$/) }),
  unkept: ['choice', 'receipt'],
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const item = await getItem(db, ballot.itemId)
    const { own } = await seatsOf(db, item.councilId, actor.id, item.on)
    return { ...ballot, version: undefined, unitId: item.unitId, own, voters: await readVoters(db, ballot.id) }
  },
  allow: (_, { own, voters }) => own !== undefined && voters.has(own.id),
  async run({ db }, { id: ballotId, own, voters, state, method, options, publicKey }, { choice, receipt }) {
    if (state !== 'open') throw new Refusal('conflict', 'ballotClosed')
    if (voters.get(own!.id) !== null) throw new Refusal('conflict', 'votedAlready')
    const fault = faultOf(choice, method, options)
    if (fault) throw new Refusal('invalid', 'invalid', { choice: fault })
    if (publicKey) await putIntoUrn(db, ballotId, [seal(publicKey, { receipt, choice })])
    else await addVote(db, ballotId, own!.id, choice)
    await markVoted(db, ballotId, [own!.id], 'device')
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})
