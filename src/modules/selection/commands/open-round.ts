import { z } from 'zod'
import { findProgramme } from '#modules/programmes/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addRound } from '../repository/round.ts'

/** The standing office opens the yearly choice for the nation, with the plan’s own quotas of that year (clause IV.2.e). */
export const openRound = command({
  name: 'selection.openRound',
  input: z.object({ unitId: id, year: whole(2000, 2100), document: text(300), dueOn: date }),
  async subject(db, { unitId }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, officeId: unit.id, kind: unit.kind }
  },
  allow: (actor, it) => it.kind === 'province' && may.run(actor, it),
  async run({ db, actor, now }, { unitId }, { year, document, dueOn }) {
    if (!dueOn.startsWith(`${year}-`)) throw new Refusal('invalid', 'invalid', { dueOn: 'selection.dueInYear' })
    const programme = await findProgramme(db, dueOn)
    if (!programme) throw new Refusal('invalid', 'invalid', { year: 'selection.noProgramme' })
    const other = await db
      .selectFrom('selection.round as r')
      .innerJoin('units.reach as h', 'h.unit_id', 'r.unit_id')
      .select('r.id')
      .where('h.root_id', '=', unitId)
      .where('h.relation', '=', 'administrative')
      .where('r.year', '=', year)
      .executeTakeFirst()
    if (other) throw new Refusal('conflict', 'selection.roundExists', { year: 'selection.roundExists' })

    const round = { id: newId(now), programmeId: programme.id, unitId, year, document, dueOn, by: actor.id, at: now }
    await addRound(db, round)
    return { id: round.id }
  },
})
