import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalDate, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { readSet } from '../queries/shape.ts'
import { issueDraft, keepRegulation } from '../repository/regulation.ts'
import { getDraft, type HeldSet } from '../repository/set.ts'
import { judgedKinds } from '../subject-kind.ts'
import { loosenings } from '../tightening.ts'

const input = z.object({
  ...{ id, version, number: text(60), issuedOn: date, signer: text(120), title: text(300), fileId: optionalId },
  ...{ validFrom: date, lastDay: optionalDate },
})

/** The head puts a draft in force by the regulation that was signed: number, day, signer, file, term (clause VI.2.a). */
export const issueSet = command({
  name: 'criteria.issue',
  input,
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.issue(actor, set),
  saved: ({ name, passMark }) => ({ name, passMark: String(passMark) }),
  async run({ db, actor, now }, set, it) {
    const faults: Record<string, string> = {}
    if (it.issuedOn > today(now)) faults.issuedOn = 'notYetIssued'
    if (it.validFrom < it.issuedOn) faults.validFrom = 'beforeIssued'
    if (it.lastDay && it.lastDay < it.validFrom) faults.lastDay = 'endsBeforeItBegins'
    if (!it.fileId) faults.file = 'needsFile'
    else if (!(await isUploadOf(db, it.fileId, actor.id))) faults.file = 'notYourFile'
    if (!it.fileId || Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await refuseUnready(set, set.baseId ? await readSet(db, set.baseId, 'vi') : undefined)

    const validTo = it.lastDay && addDays(it.lastDay, 1)
    const regulationId = await keepRegulation(db, {
      ...{ unitId: set.unitId, number: it.number, issuedOn: it.issuedOn, signer: it.signer, title: it.title },
      ...{ fileId: it.fileId, validFrom: it.validFrom, validTo, recordedBy: actor.id, recordedAt: now },
    })
    await issueDraft(db, set, { regulationId, validFrom: it.validFrom, validTo })
    return { id: set.id }
  },
})

/** A draft goes out only as tight as its base, and with levels and examples for what the unit itself asks. */
async function refuseUnready(set: HeldSet, base: Awaited<ReturnType<typeof readSet>> | undefined): Promise<void> {
  const kinds = set.subjectKind ? [set.subjectKind] : judgedKinds
  const faults = base ? loosenings(base, set, kinds) : {}
  if (Object.keys(faults).length > 0) throw new Refusal('conflict', 'looser', { form: 'looser' })
  const bare = set.criteria.some(({ baseId, kind, levels }) => !baseId && kind === 'scored' && levels.length < 2)
  if (bare) throw new Refusal('conflict', 'needsLevels', { form: 'needsLevels' })
}
