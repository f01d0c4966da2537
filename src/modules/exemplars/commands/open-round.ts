import { z } from 'zod'
import { addRound, faultsOfPhases, getCriteriaSet } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { touchExemplar } from '../repository/exemplar.ts'
import { linkRound } from '../repository/round.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'
import { readPhases } from '../round-form.ts'

const fixed = { id, version, needed: whole(2, 30), cap: whole(1, 100), measure: choice(['mean', 'median']) }

const input = z.looseObject(fixed).transform((sent, context) => {
  const { phases, faults } = readPhases(sent)
  const all = Object.keys(faults).length > 0 ? faults : faultsOfPhases(phases)
  for (const [field, message] of Object.entries(all)) context.addIssue({ code: 'custom', message, path: [field] })
  const { needed, cap, measure } = sent
  return { id: sent.id, version: sent.version, needed, cap, measure, phases }
})

/** The deciding unit has a record judged by several: how many, by what phases, and what counts (clause IV.1). */
export const openRound = command({
  name: 'exemplars.openRound',
  input,
  subject: (db, it, { now }) => getInReview(db, it.id, now),
  allow: (actor, standing) => may.review(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { needed, cap, measure, phases }) {
    take('pass', standing) // refuses at once where nothing can be assessed
    const { deciderId, id: nominationId, openRoundId } = standing.nomination
    if (openRoundId) throw new Refusal('conflict', 'exemplars.roundOpen')
    const about = { unitId: deciderId, ...standing.about }
    const set = await getCriteriaSet(db, today(now), standing.subjectKind, 'vi', about)
    const roundId = newId(now)
    await addRound(db, {
      ...{ id: roundId, unitId: deciderId, setId: set.id, subjectKind: standing.subjectKind, needed, cap, measure },
      ...{ openedBy: actor.id, openedAt: now, phases },
    })
    await linkRound(db, { roundId, exemplarId: standing.id, nominationId })
    await touchExemplar(db, standing)
    return { id: roundId }
  },
})
