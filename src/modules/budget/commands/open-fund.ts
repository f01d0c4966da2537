import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { optionalDong } from '../amount.ts'
import { may } from '../policy.ts'
import { listCeilings, listSources } from '../queries/law.ts'
import { addFund } from '../repository/fund.ts'

/**
 * A unit opens its fund of a source for a year, with the document behind it; where the law sets a ceiling, with the figure
 * that the ceiling is a share of (plan VI.4).
 */
export const openFund = command({
  name: 'budget.openFund',
  input: z.object({
    ...{ unitId: id, year: whole(2023, 2100), sourceId: id, ceilingId: optionalId, base: optionalDong },
    document: text(300),
  }),
  async subject(db, { unitId }, { now }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, kind: unit.kind, keeperId: (await bearerOf(db, unit.id, today(now))).id }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, unit, { year, sourceId, ceilingId, base, document }) {
    if (year > Number(today(now).slice(0, 4)) + 1) throw new Refusal('invalid', 'invalid', { year: 'tooLarge' })
    const source = (await listSources(db, year)).find((it) => it.id === sourceId)
    if (!source || (source.unitKinds.length > 0 && !source.unitKinds.includes(unit.kind)))
      throw new Refusal('invalid', 'invalid', { sourceId: 'budget.notThisSource' })
    const ceilings = (await listCeilings(db, year)).filter(
      ({ rule, sources }) => rule === 'set_aside' && sources.includes(source.key),
    )
    if (ceilings.length > 0 && !ceilings.some((it) => it.id === ceilingId))
      throw new Refusal('invalid', 'invalid', { ceilingId: ceilingId ? 'notAChoice' : 'budget.chooseCeiling' })
    if (ceilings.length > 0 && base === null) throw new Refusal('invalid', 'invalid', { base: 'required' })

    const isBound = ceilings.length > 0
    const fund = { id: newId(now), unitId: unit.unitId, sourceId, sourceKey: source.key, year, document }
    await addFund(db, {
      ...{ ...fund, ceilingId: isBound ? ceilingId : null, base: isBound ? BigInt(base!) : null },
      ...{ by: actor.id, at: now },
    })
    return { id: fund.id }
  },
})
