import { z } from 'zod'
import { listUnitsInScope } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, optionalText, text, ticks } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { isSafeLink } from '#platform/rich-text/safe-link.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addGuidance } from '../repository/guidance.ts'

const link = optionalText(500).refine((it) => it === null || isSafeLink(it, { web: true }), {
  error: 'programmes.badLink',
})

/** A unit sends a guidance document to units it reaches: whole kinds of them, single ones, or both (I.2.e, VI.2.a). */
export const issueGuidance = command({
  name: 'programmes.issueGuidance',
  input: z.object({
    ...{ number: text(60), title: text(300), issuedOn: date, about: optionalText(2000), fileId: optionalId, link },
    ...{ kinds: ticks(text(40), 20), units: ticks(id, 500) },
  }),
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: (actor, it) => may.guide(actor, it),
  async run({ db, actor, now }, { unitId }, { number, title, issuedOn, about, fileId, link: address, kinds, units }) {
    const day = today(now)
    const reached = (await listUnitsInScope(db, scopeOf(actor), day)).filter((it) => it.id !== unitId)
    const chosen = reached.filter((it) => kinds.includes(it.kind) || units.includes(it.id))
    const faults: Record<string, string> = {}
    if (issuedOn > day) faults.issuedOn = 'programmes.inFuture'
    if (units.some((it) => !reached.some((known) => known.id === it))) faults.units = 'notAChoice'
    else if (chosen.length === 0) faults.kinds = 'programmes.nobodyAddressed'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'programmes.notYourFile'
    else if (!fileId && !address && !about) faults.about = 'programmes.nothingToRead'
    if (await isThere(db, { unitId, number, issuedOn })) faults.number = 'programmes.guidanceThere'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const guidanceId = newId(now)
    const told = { number, title, issuedOn, about: about ?? '', fileId, link: address }
    const unitIds = chosen.map((it) => it.id)
    await addGuidance(db, { id: guidanceId, unitId, ...told, unitIds, by: actor.id, at: now })
    return { id: guidanceId }
  },
})

type Same = { unitId: string; number: string; issuedOn: string }

async function isThere(db: Parameters<typeof isUploadOf>[0], { unitId, number, issuedOn }: Same): Promise<boolean> {
  const row = await db
    .selectFrom('programmes.guidance')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('number', '=', number)
    .where('issued_on', '=', issuedOn)
    .executeTakeFirst()
  return row !== undefined
}
