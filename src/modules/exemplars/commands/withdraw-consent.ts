import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { choice, date, id, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isLive, type Use, uses } from '../consent.ts'
import { consentWithdrawn } from '../events.ts'
import { may } from '../policy.ts'
import { listOfPerson } from '../queries/same.ts'
import { getConsent, withdrawConsents } from '../repository/consent.ts'
import { getStanding } from '../repository/standing.ts'

const input = z.object({ id, consentId: id, alsoUses: several(choice(uses)), on: date, reason: text(500) })

/**
 * The person withdraws a consent, and others with it if they wish. It ends every consent for those uses, on every record
 * of the person, and what went out under them comes down. Nothing about the record can stand in the way of it, so it asks for no version.
 */
export const withdrawConsent = command({
  name: 'exemplars.withdrawConsent',
  input,
  async subject(db, it, { now }) {
    const standing = await getStanding(db, it.id, now)
    return { ...standing, consent: await getConsent(db, it.id, it.consentId) }
  },
  allow: (actor, standing) => may.keepConsents(actor, standing),
  about: (standing) => standing.id,
  async run({ db, actor, now }, { consent }, { id: exemplarId, consentId, alsoUses, on, reason }) {
    if (!isLive(consent, today(now))) throw new Refusal('conflict', 'wrongState')
    if (on > today(now)) throw new Refusal('invalid', 'invalid', { on: 'exemplars.inFuture' })
    if (on < consent.givenOn) throw new Refusal('invalid', 'invalid', { on: 'exemplars.beforeGiven' })

    for (const recordId of await listOfPerson(db, [exemplarId]))
      for (const use of new Set<Use>([consent.use, ...alsoUses])) {
        await withdrawConsents(db, { exemplarId: recordId, use, on, reason, by: actor.id, at: now })
        await announce(db, consentWithdrawn, { exemplarId: recordId, use })
      }
    return { id: consentId }
  },
})
