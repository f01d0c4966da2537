import { z } from 'zod'
import { lockSitting, placeOnAgenda } from '#modules/councils/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { listPeople } from '../queries/people.ts'
import { lockRound, noteCouncil } from '../repository/round.ts'

/** The ballot rule by which a council gives its opinion on a list: no law asks for a threshold of its own. */
const rule = 'viec-khac'

/** The standing office asks the council’s opinion of the settled list: one matter, with everybody on it and who is tied to them. */
export const toCouncil = command({
  name: 'selection.toCouncil',
  input: z.object({ roundId: id, version, sittingId: id }),
  subject: (db, { roundId }, { now }) => lockRound(db, roundId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, now }, round, { sittingId }) {
    if (round.councilItemId !== null && round.councilPassed === null)
      throw new Refusal('conflict', 'selection.atCouncil')
    const listed = await db
      .selectFrom('selection.choice')
      .select(['exemplar_id as exemplarId', 'unit_id as unitId', 'chosen_by as chosenBy'])
      .where('round_id', '=', round.id)
      .where('listed', '=', 'main')
      .where('state', '=', 'passed')
      .execute()
    if (listed.length === 0) throw new Refusal('conflict', 'selection.emptyList')
    const sitting = await lockSitting(db, sittingId)
    if (sitting.keeperId !== round.officeId) throw new Refusal('invalid', 'invalid', { sittingId: 'notAChoice' })
    const itemId = await placeOnAgenda(
      db,
      sitting,
      {
        ...{ kind: 'selection', id: round.id, unitId: round.officeId, ruleKey: rule, papers: [] },
        title: `Danh sách ${listed.length} điển hình giới thiệu Trung ương năm ${round.year}`,
        exemplarIds: listed.map(({ exemplarId }) => exemplarId),
        unitIds: [...new Set(listed.map(({ unitId }) => unitId))],
        people: await listPeople(db, listed),
      },
      now,
    )
    await noteCouncil(db, round, itemId)
    return { id: round.id }
  },
})
