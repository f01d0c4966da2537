import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { readRanked } from '../queries/choice.ts'
import { lockChoice, saveChoice, saveOrder } from '../repository/choice.ts'

/** A unit moves a choice that is not sent yet to another rank of its list. */
export const rankChoice = command({
  name: 'selection.rankChoice',
  input: z.object({ choiceId: id, version, rank: whole(1, 99) }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, { keeperId }) => may.choose(actor, { unitId: keeperId }),
  about: ({ exemplarId }) => exemplarId,
  async run({ db }, choice, { rank }) {
    if (choice.state !== 'chosen') throw new Refusal('conflict', 'selection.movedOn')
    const ranked = await readRanked(db, choice.roundId, choice.unitId)
    const others = ranked.filter((it) => it.state !== 'dropped' && it.id !== choice.id).map((it) => it.id)
    if (rank > others.length + 1) throw new Refusal('invalid', 'invalid', { rank: 'tooLarge' })
    await saveOrder(db, others.toSpliced(rank - 1, 0, choice.id))
    await saveChoice(db, choice, {})
    return { id: choice.id }
  },
})
