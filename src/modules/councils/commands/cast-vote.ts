import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { roomOf, seal } from '../envelope.ts'
import { lockBallot, readVoters } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { readChoice } from '../read-choice.ts'
import { addVote, markVoted, putIntoUrn } from '../repository/ballot.ts'

/**
 * A member casts their ballot: an answer, the options they name, or a rank per option (`ranks`, in the order of the
 * options). A secret one is sealed before it is written; that they voted and what they cast are kept apart, and neither
 * the audit trail nor a log has what was chosen or the receipt.
 */
export const castVote = command({
  name: 'councils.vote',
  input: z.object({
    id,
    choice: several(z.string('notAChoice').max(500, 'notAChoice'), 100),
    ranks: several(z.string('notAChoice').max(4, 'notAChoice'), 100),
    blank: ticked,
    receipt: z.string().regex(/^[2-9A-Z]{26}$/),
  }),
  unkept: ['choice', 'ranks', 'blank', 'receipt'],
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const item = await getItem(db, ballot.itemId)
    const { own } = await seatsOf(db, item.councilId, actor.id, item.on)
    return { ...ballot, version: undefined, unitId: item.unitId, own, voters: await readVoters(db, ballot.id) }
  },
  allow: (_, { own, voters }) => own !== undefined && voters.has(own.id),
  async run({ db }, { id: ballotId, own, voters, state, method, options, publicKey }, { receipt, ...sent }) {
    if (state !== 'open') throw new Refusal('conflict', 'ballotClosed')
    if (voters.get(own!.id) !== null) throw new Refusal('conflict', 'votedAlready')
    const read = readChoice(sent, method, options)
    if ('fields' in read) throw new Refusal('invalid', 'invalid', read.fields)
    const { choice } = read
    if (publicKey) await putIntoUrn(db, ballotId, [seal(publicKey, { receipt, choice }, roomOf(options))])
    else await addVote(db, ballotId, own!.id, choice)
    await markVoted(db, ballotId, [own!.id], 'device')
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})
