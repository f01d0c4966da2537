import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getProvinceOf } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { choice, id, text, version } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { signCredential, signPayload } from '../credential.ts'
import { signStatusLists } from '../jobs.ts'
import { reprintReasons } from '../paper.ts'
import { may } from '../policy.ts'
import {
  addCertificates,
  endCertificate,
  getInHand,
  listUncertified,
  takePositions,
} from '../repository/certificate.ts'
import { newSerial } from '../serial.ts'

/**
 * Another paper in place of one that was lost, damaged or wrong: a new serial and a new credential. The old one is told to
 * have been replaced from now on, by its serial and by the list of what is revoked, and names nobody any more. `secret` is
 * the signing key; it is kept nowhere by this command.
 */
export const reissueCertificate = command({
  name: 'commendations.reissueCertificate',
  input: z.object({
    ...{ id, version, cause: choice(reprintReasons), note: text(300) },
    ...{ kid: z.string(), secret: z.string(), baseUrl: z.url() },
  }),
  unkept: ['secret', 'baseUrl'],
  async subject(db, it, { now }) {
    const inHand = await getInHand(db, it.id)
    return { ...inHand, deskId: (await bearerOf(db, inHand.unitId, today(now))).id }
  },
  allow: (actor, { deskId }) => may.print(actor, { deskId }),
  about: ({ awardId }) => awardId,
  async run({ db, actor, now }, old, { cause, note, kid, secret, baseUrl }) {
    if (old.endedAt || old.awardState !== 'valid') throw new Refusal('conflict', 'wrongState')
    await endCertificate(db, old, { cause, note, by: actor.id, now })
    const award = (await listUncertified(db, old.decisionId)).find(({ awardId }) => awardId === old.awardId)!
    const [position] = await takePositions(db, 1)
    const { awardId, year, ...said } = award
    const stated = { ...said, serial: newSerial(year, () => randomBytes(1)[0]!), ...position! }
    const issuerName = (await getProvinceOf(db, old.unitId, today(now))).name
    const row = {
      ...{
        awardId,
        kid,
        serial: stated.serial,
        listNo: stated.listNo,
        listIndex: stated.listIndex,
        replacesId: old.id,
      },
      payload: signPayload({ kid, secret }, stated),
      credential: signCredential({ kid, secret }, stated, { baseUrl, issuerName }),
    }
    await addCertificates(db, [row], { by: actor.id, now })
    await enqueue(db, signStatusLists, {})
    return { id: old.awardId }
  },
})
