import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { decisionSigned } from '../events.ts'
import { may } from '../policy.ts'
import { countAwards } from '../queries/awards.ts'
import { closeDossiers, getDecision, markSigned, savedDecision } from '../repository/decision.ts'
import { nextNumber } from '../repository/dossier.ts'
import { listBeyondPower, markRewarded, payPrizes } from '../repository/reward.ts'

/**
 * The head of the issuing unit signs: the decision takes its number, its awards are in force, each achievement is
 * rewarded once, the money stands in the ledger. A decision made above the province is recorded with its own number.
 */
export const signDecision = command({
  name: 'commendations.signDecision',
  input: z.object({
    ...{ id, version, decidedOn: date, signer: text(120), signerTitle: text(200) },
    ...{ numberText: optionalText(60), fileId: optionalId },
  }),
  subject: (db, it) => getDecision(db, it.id),
  allow: may.sign,
  saved: savedDecision,
  async run({ db, actor, now }, decision, { decidedOn, numberText, fileId, signer, signerTitle }) {
    if (decision.state !== 'draft') throw new Refusal('conflict', 'wrongState')
    const faults: Record<string, string> = {}
    if (decidedOn > today(now)) faults.decidedOn = 'commendations.inFuture'
    if (decision.outside && !numberText) faults.numberText = 'required'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    if ((await countAwards(db, decision.id)) === 0) throw new Refusal('conflict', 'commendations.emptyDecision')
    const [beyond] = await listBeyondPower(db, decision.id, decision.unit.kind, decidedOn)
    if (beyond) throw new Refusal('conflict', 'commendations.beyondPower', undefined, { title: beyond })

    await markRewarded(db, decision.id)
    await payPrizes(db, { decisionId: decision.id, unitId: decision.unitId, day: decidedOn, now })
    await closeDossiers(db, decision, actor.id, now)
    const year = Number(decidedOn.slice(0, 4))
    const number = decision.outside ? null : await nextNumber(db, 'decision', decision.unitId, year)
    const shown = number === null ? numberText! : `${String(number).padStart(2, '0')}/${decision.symbol}`
    await markSigned(db, decision, {
      ...{ number, numberText: shown, decidedOn, signer, signerTitle, fileId, signedBy: actor.id, signedAt: now },
    })
    await announce(db, decisionSigned, { decisionId: decision.id })
    return { id: decision.id }
  },
})
