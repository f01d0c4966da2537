import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { seal, unseal } from '../envelope.ts'
import { firstDifference, type PaperLines, readPaperLines } from '../paper-lines.ts'
import { may } from '../policy.ts'
import { listTyped, lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { readOnPaper } from '../queries/paper.ts'
import { seatsOf } from '../queries/seat.ts'
import { keepTyped } from '../repository/ballot.ts'
import { takePaper } from '../repository/paper.ts'

/** What one person read from the paper ballots. */
type Typed = { members: string[]; ballots: PaperLines }

/**
 * Types in the paper ballots of a secret vote over several options, a ballot to a line, in order where they are ranked.
 * Two people do it apart, in whatever order the ballots lie before them; only when both typed the same do the ballots go
 * into the urn with the others. `privateKey` opens the first typing for the comparison and is kept nowhere.
 */
export const typePaperBallots = command({
  name: 'councils.typePaperBallots',
  input: z.object({ id, members: several(id, 100), ballots: text(20_000), privateKey: z.string() }),
  unkept: ['ballots', 'privateKey'],
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const item = await getItem(db, ballot.itemId)
    const { own } = await seatsOf(db, item.councilId, actor.id, item.on)
    return { ...ballot, version: undefined, item, unitId: item.unitId, keeperId: item.keeperId, seat: own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor }, ballot, sent) {
    const { members, ...how } = await readOnPaper(db, ballot, sent.members)
    const { id: ballotId, method, options } = ballot
    if (method === 'approve') throw new Refusal('conflict', 'paperOnlySecret')
    const read = readPaperLines(sent.ballots, options.length, method === 'rank')
    if ('fault' in read) throw wrong({ ballots: read.fault })
    const { ballots } = read
    if (ballots.length !== members.length) throw wrong({ ballots: 'paperSum' })

    const publicKey = ballot.publicKey!
    const other = (await listTyped(db, ballotId)).find(({ by }) => by !== actor.id)
    if (!other) {
      const own: Typed = { members, ballots }
      await keepTyped(db, ballotId, actor.id, seal(publicKey, own, longest(members, options.length)))
      return { id: ballotId }
    }
    const first = unseal<Typed>(sent.privateKey, other.sealed)
    const line = firstDifference(ballots, first.ballots)
    const isSame = first.members.join() === members.join()
    if (line !== undefined || !isSame)
      throw wrong({ ...(line && { ballots: `typedLine:${line}` }), ...(!isSame && { members: 'typedDifferently' }) })

    const choices = ballots.map((numbers) => numbers.map((it) => options[it - 1]!))
    await takePaper(db, { ballot: { id: ballotId, publicKey, options }, choices, ...how })
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})

/** How long a typing is at most: what is sealed is never longer for ballots that name more. */
function longest(members: readonly string[], options: number): number {
  const all = Array.from({ length: options }, (_, at) => at + 1)
  return JSON.stringify({ members, ballots: members.map(() => all) }).length
}

const wrong = (fields: Record<string, string>) => new Refusal('invalid', 'invalid', fields)
