import type { Db } from '#platform/db.ts'
import { type Electorate, electorateOf } from '../electorate.ts'
import { listMembers } from './council.ts'
import { type Item, listInterests, readDeclarations } from './item.ts'
import { readPresence } from './sitting.ts'

/** Who may vote on an item as it stands now. */
export async function getElectorate(
  db: Db,
  item: Pick<Item, 'id' | 'sittingId' | 'councilId' | 'on'>,
): Promise<Electorate> {
  const [members, presence, declarations, interests] = await Promise.all([
    listMembers(db, item.councilId, item.on),
    readPresence(db, item.sittingId),
    readDeclarations(db, item.id),
    listInterests(db, item.id),
  ])
  const tied = new Set(interests.filter(({ dismissedWhy }) => dismissedWhy === null).map(({ memberId }) => memberId))
  return electorateOf({ members, presence, declarations, tied })
}
