import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { faultOfNaming, type Seated } from '../seats.ts'
import { listShares } from './delegation.ts'

type Person = Pick<Seated, 'unitId' | 'state' | 'isKhmer'> & {
  exemplarId: string | null
  gender: string | null
  isWorker: boolean
}

/**
 * Whoever would make a rule of share impossible to hold is not seated. For commands, with the delegation locked. `field` is
 * where the form asks who it is.
 * @throws Refusal `conflict` that names the rule.
 */
export async function refuseBrokenShare(
  db: Db,
  delegation: { id: string; seats: number },
  others: readonly Seated[],
  { unitId, state, exemplarId, gender, isKhmer, isWorker }: Person,
  field: 'exemplarId' | 'name',
): Promise<void> {
  const broken = faultOfNaming(others, await listShares(db, delegation.id), delegation.seats, {
    ...{
      unitId,
      state,
      isExemplar: exemplarId !== null,
      isWoman: gender === 'female',
      isKhmer,
      isDirectWorker: isWorker,
    },
  })
  if (broken) throw new Refusal('conflict', `selection.only_${broken}`, { [field]: `selection.only_${broken}` })
}
