import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { choice, date, id, optionalDate, optionalId, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultsOfConsent, relations, uses } from '../consent.ts'
import { consentGiven } from '../events.ts'
import { may } from '../policy.ts'
import { addConsents } from '../repository/consent.ts'
import { getStanding } from '../repository/standing.ts'

const input = z.object({
  id,
  uses: several(choice(uses))
    .transform((it) => [...new Set(it)])
    .pipe(z.array(choice(uses)).min(1, 'exemplars.chooseUse')),
  giver: text(120),
  relation: choice(relations),
  givenOn: date,
  until: optionalDate,
  fileId: optionalId,
})

/** Records what a person agreed to, use by use, with the paper or recording that proves it; for a minor the guardian's. */
export const giveConsent = command({
  name: 'exemplars.giveConsent',
  input,
  subject: (db, it, { now }) => getStanding(db, it.id, now),
  allow: (actor, standing) => may.keepConsents(actor, standing),
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { id: exemplarId, uses: agreed, fileId, ...given }) {
    if (standing.stage === 'withdrawn' || standing.stage === 'merged') throw new Refusal('conflict', 'wrongState')
    const isPerson = standing.subjectKind === 'individual'
    const faults = faultsOfConsent(given, today(now), isPerson ? standing.birthYear : null)
    if (!fileId) faults.file = 'exemplars.needsProof'
    else if (!(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    if (!fileId || Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const [first] = await addConsents(db, {
      ...given,
      exemplarId,
      uses: agreed,
      fileId,
      recordedBy: actor.id,
      recordedAt: now,
    })
    for (const use of agreed) await announce(db, consentGiven, { exemplarId, use })
    return { id: first! }
  },
})
