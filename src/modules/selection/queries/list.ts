import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { fold } from '#platform/text/fold.ts'
import type { Weighed } from '../balance.ts'
import { listChoices, type ShownChoice } from './choice.ts'

/** Who passed the appraisal of a round or has gone out already, for the province’s list. */
export async function listPassed(db: Db, scope: Scope, roundId: string): Promise<ShownChoice[]> {
  const all = await listChoices(db, scope, { roundId })
  return all.filter(({ state, isStopped }) => state === 'submitted' || (state === 'passed' && !isStopped))
}

/** What the balance of a list counts of one choice. */
export const weighed = (it: ShownChoice): Weighed => ({
  ...{ id: it.id, field: it.field, kind: it.kind },
  area: it.unitKind === 'district' || it.unitKind === 'commune' ? it.unitShort : 'agencies',
  isWoman: it.gender === 'female',
  isKhmer: fold(it.ethnicity ?? '') === 'khmer',
  isDirectWorker: it.isDirectWorker,
})

/** The sittings of the councils that an office keeps and that are not closed: where a list can go. */
export async function listSittingsOf(db: Db, officeId: string) {
  return await db
    .selectFrom('councils.sitting as s')
    .innerJoin('councils.council as c', 'c.id', 's.council_id')
    .select(['s.id', 's.held_on as heldOn', 'c.name'])
    .where('c.keeper_id', '=', officeId)
    .where('s.state', '<>', 'closed')
    .orderBy('s.held_on')
    .execute()
}
