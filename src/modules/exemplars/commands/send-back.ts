import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { faultLength, faultsOf, mostFaults } from '../nomination.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { addFaults, saveNomination } from '../repository/nomination.ts'
import { cancelOpenRound } from '../repository/round.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

const faults = several(z.string({ error: 'required' }).max(20_000, 'tooLong'))
  .transform((it) => faultsOf(it.map((line) => line.normalize('NFC').replaceAll('\r\n', '\n'))))
  .pipe(
    z
      .array(z.string().max(faultLength, 'exemplars.faultTooLong'))
      .min(1, 'required')
      .max(mostFaults, 'exemplars.tooManyFaults'),
  )

/** The deciding unit sends a nomination back, naming each fault to be mended and by when. */
export const sendBack = command({
  name: 'exemplars.sendBack',
  input: z.object({ id, version, faults, dueOn: date }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.review(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { faults: texts, dueOn }) {
    const life = take('sendBack', standing)
    if (dueOn < today(now)) throw new Refusal('invalid', 'invalid', { dueOn: 'exemplars.inPast' })

    const { id: nominationId } = standing.nomination
    await addFaults(db, { nominationId, texts, dueOn, raisedBy: actor.id, raisedAt: now })
    await cancelOpenRound(db, standing.nomination, { by: actor.id, at: now, reason: texts.join('; ').slice(0, 500) })
    await saveNomination(db, nominationId, { state: 'returned' })
    await moveExemplar(db, standing, life.stage)
    return { id: nominationId }
  },
})
