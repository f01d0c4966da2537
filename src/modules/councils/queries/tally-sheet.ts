import { getProvinceOf } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { TallySheetContent } from '../documents/tally-sheet.ts'
import type { ItemView } from '../item-view.ts'
import { readVoters } from './ballot.ts'
import { getSitting, readPresence } from './sitting.ts'

/** All that the tally sheet of a counted ballot says, for who may see its item. @throws Refusal `missing` for another. */
export async function readTallySheet(db: Db, view: ItemView, ballotId: string): Promise<TallySheetContent> {
  const { item, council, members, electorate, ballots } = view
  const ballot = ballots.find(({ id, state }) => id === ballotId && state === 'counted')
  if (!ballot) throw new Refusal('missing', 'notFound')
  const [sitting, presence, province, voters] = await Promise.all([
    getSitting(db, item.sittingId),
    readPresence(db, item.sittingId),
    getProvinceOf(db, council.keeperId, item.on),
    readVoters(db, ballotId),
  ])
  const by = (way: string) => [...voters.values()].filter((it) => it === way).length
  return {
    ...{ council, provinceName: province.name, on: item.on, place: sitting.place, members, presence, ballot },
    ...{ title: item.title, passed: item.passed === true, words: item.words ?? '', handedOut: voters.size },
    recused: members.filter(({ id }) => electorate.recused.includes(id)),
    ways: { device: by('device'), paper: by('paper'), written: by('written') },
  }
}
