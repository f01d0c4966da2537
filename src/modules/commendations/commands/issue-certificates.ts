import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { getProvinceOf } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { signCredential, signPayload } from '../credential.ts'
import { signStatusLists } from '../jobs.ts'
import { may } from '../policy.ts'
import { addCertificates, listUncertified, takePositions } from '../repository/certificate.ts'
import { getDecision, savedDecision } from '../repository/decision.ts'
import { newSerial } from '../serial.ts'

/**
 * Gives every award of a signed decision that is in force its certificate: a serial, what its QR code carries, and an Open
 * Badges credential, both signed. `secret` is the signing key; it is kept nowhere by this command.
 */
export const issueCertificates = command({
  name: 'commendations.issueCertificates',
  input: z.object({ id, version, kid: z.string(), secret: z.string(), baseUrl: z.url() }),
  unkept: ['secret', 'baseUrl'],
  subject: (db, it) => getDecision(db, it.id),
  allow: may.draft,
  saved: savedDecision,
  async run({ db, actor, now }, decision, { kid, secret, baseUrl }) {
    if (decision.state !== 'signed') throw new Refusal('conflict', 'wrongState')
    const awards = await listUncertified(db, decision.id)
    if (awards.length === 0) throw new Refusal('conflict', 'commendations.allCertified')
    const issuerName = (await getProvinceOf(db, decision.unitId, today(now))).name
    const positions = await takePositions(db, awards.length)
    const chance = () => randomBytes(1)[0]!
    const rows = awards.map(({ awardId, year, ...said }, at) => {
      const stated = { ...said, serial: newSerial(year, chance), ...positions[at]! }
      return {
        ...{ awardId, kid, serial: stated.serial, listNo: stated.listNo, listIndex: stated.listIndex },
        payload: signPayload({ kid, secret }, stated),
        credential: signCredential({ kid, secret }, stated, { baseUrl, issuerName }),
      }
    })
    await addCertificates(db, rows, { by: actor.id, now })
    await enqueue(db, signStatusLists, {})
    return { id: decision.id }
  },
})
