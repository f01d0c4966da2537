import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getRule } from '../queries/council.ts'
import { getElectorate } from '../queries/electorate.ts'
import { lockItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { methods } from '../ranking.ts'
import { needed, takingPart } from '../rule.ts'
import { addBallot } from '../repository/ballot.ts'
import { answers } from '../tally.ts'

/**
 * Opens a ballot on an item: the rule of the day and who may vote are frozen with it. Everyone who takes part must have
 * said before whether anything ties them. `publicKey` is what secret ballots are sealed with; its other half stays
 * outside the database.
 */
export const openBallot = command({
  name: 'councils.openBallot',
  input: z.object({
    id,
    ballotId: id,
    version,
    method: choice(methods),
    options: optionalText(4000),
    publicKey: z.string().min(40).max(200),
  }),
  subject: async (db, input, { actor }) => {
    const item = await lockItem(db, input.id)
    return { ...item, seat: (await seatsOf(db, item.councilId, actor.id, item.on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, item, { ballotId, method, options, publicKey }) {
    if (item.state !== 'placed') throw new Refusal('conflict', 'ballotIsOpen')
    const rule = await getRule(db, item.ruleKey, item.on)
    const { voters, undeclared, attendance } = await getElectorate(db, item)
    if (undeclared.length > 0) throw new Refusal('conflict', 'undeclared')
    if (takingPart(attendance) < needed(attendance.members, rule.quorum)) throw new Refusal('conflict', 'noQuorumYet')
    if (voters.length === 0) throw new Refusal('conflict', 'noVoters')
    const choices = method === 'approve' ? [...answers] : namesOf(options)
    if (choices.length < 2) throw new Refusal('invalid', 'invalid', { options: 'twoOptions' })
    if (choices.length > mostOptions) throw new Refusal('invalid', 'invalid', { options: 'tooManyOptions' })
    await addBallot(db, {
      ...{ id: ballotId, itemId: item.id, method, options: choices, rule, members: attendance.members, voters },
      ...{ publicKey: rule.secret ? publicKey : null, by: actor.id, now },
    })
    return { id: ballotId }
  },
  about: ({ id: itemId }) => itemId,
})

/** More than these nobody can put in order, nor read on a paper ballot. */
const mostOptions = 30

const namesOf = (text: string | null) => [
  ...new Set(
    (text ?? '')
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean),
  ),
]
