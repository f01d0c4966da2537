import { z } from 'zod'
import { closeRound as close, getSetById, roundResult } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { getOpenRound } from '../repository/round.ts'
import { givenIn } from '../round-words.ts'

/** Ends a round with its result, counted from what the assessors gave and from nothing else. */
export const closeRound = command({
  name: 'exemplars.closeRound',
  input: z.object({ id, version, remark: optionalText(2000) }),
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db, actor, now }, held, { remark }) {
    const { round, standing } = held
    const set = await getSetById(db, round.setId, round.subjectKind, 'vi')
    const result = roundResult(givenIn(round), { passMark: set.passMark, needed: round.needed, measure: round.measure })
    if (!result?.isEnough) throw new Refusal('conflict', 'exemplars.tooFewJudged')
    const life = take(result.passed ? 'pass' : 'fail', standing)
    const { percent, passed } = result
    await close(db, held, { closed_by: actor.id, closed_at: now, percent, passed, remark })
    await saveNomination(db, standing.nomination.id, { state: passed ? 'assessed' : 'verified' })
    await moveExemplar(db, standing, life.stage)
    return { id: held.id }
  },
})
