import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { markOf, type SecretBallot, unseal } from '../envelope.ts'
import { itemConcluded } from '../events.ts'
import { namesIn } from '../names.ts'
import { may } from '../policy.ts'
import { getElectorate } from '../queries/electorate.ts'
import { listTypists, lockBallot, readVotes } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { outcomeOf } from '../ranking.ts'
import { closeBallot, emptyUrn } from '../repository/ballot.ts'
import { resultWords } from '../result-words.ts'
import { type Choice, sumsOf, tallyOf } from '../tally.ts'

/**
 * Closes a ballot and counts it. The envelopes are opened, mixed and destroyed; what stays are the sums, the result in
 * words, and a mark by which each member finds their own. `privateKey` is kept nowhere; whoever calls destroys it after.
 */
export const countBallot = command({
  name: 'councils.countBallot',
  input: z.object({
    id,
    version,
    privateKey: z.string().nullish(),
    fileId: id.nullish(),
    counters: z.string().default(''),
  }),
  unkept: ['privateKey'],
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const item = await getItem(db, ballot.itemId)
    return {
      ...ballot,
      item,
      unitId: item.unitId,
      keeperId: item.keeperId,
      seat: (await seatsOf(db, item.councilId, actor.id, item.on)).own?.role,
    }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, now }, ballot, { privateKey, fileId, counters: sent }) {
    const { id: ballotId, item, state, secret, rule, method, options } = ballot
    if (state !== 'open') throw new Refusal('conflict', 'ballotClosed')
    if ((await listTypists(db, ballotId)).length > 0) throw new Refusal('conflict', 'typedOnce')
    if (secret && !privateKey) throw new Refusal('conflict', 'urnKeyLost')
    const counters = namesIn(sent)

    const opened = secret ? (await emptyUrn(db, ballotId)).map((it) => unseal<SecretBallot>(privateKey!, it)) : []
    const ballots: Choice[] = secret
      ? opened.map(({ choice }) => choice)
      : [...(await readVotes(db, ballotId)).values()]
    const tally = tallyOf(ballots)
    const { attendance } = await getElectorate(db, item)
    const outcome = outcomeOf(method, tally, options, rule, attendance)
    const passed = outcome.passed.length > 0
    const words = resultWords(outcome, { method, options }, rule, attendance, 'vi')

    const marks = opened.map((it) => markOf(ballotId, it))
    await closeBallot(db, {
      ...{ id: ballotId, itemId: item.id, marks, counters, fileId: fileId ?? null, passed, words, now },
      ...{
        tally: secret && method !== 'approve' ? sumsOf(tally, options) : tally,
        outcome: { ...outcome, attendance },
      },
    })
    const { matterKind, matterId } = item
    await announce(db, itemConcluded, { itemId: item.id, matterKind, matterId, passed, words })
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})
