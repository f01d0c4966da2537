import { getProvinceOf } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { t } from '../messages/item.ts'
import type { MinutesContent, MinutesItem } from '../documents/minutes.ts'
import { type Council, getRule, listMembers, type Member } from './council.ts'
import { getElectorate } from './electorate.ts'
import { listBallots } from './ballot.ts'
import { type Item, getItem, listInterests } from './item.ts'
import { readPresence, type Sitting } from './sitting.ts'

/** All that the minutes of a sitting say of an agenda as its reader may see it, for whoever its council was shown to. */
export async function readMinutes(
  db: Db,
  council: Council,
  sitting: Sitting,
  agenda: readonly { id: string }[],
): Promise<MinutesContent> {
  const [members, presence, province] = await Promise.all([
    listMembers(db, council.id, sitting.on),
    readPresence(db, sitting.id),
    getProvinceOf(db, council.keeperId, sitting.on),
  ])
  const items: MinutesItem[] = []
  for (const { id } of agenda) items.push(await readItem(db, await getItem(db, id), members))
  return { council, provinceName: province.name, on: sitting.on, place: sitting.place, members, presence, items }
}

async function readItem(db: Db, item: Item, members: readonly Member[]): Promise<MinutesItem> {
  const [electorate, interests, ballots] = await Promise.all([
    getElectorate(db, item),
    listInterests(db, item.id),
    listBallots(db, item.id),
  ])
  const rule = ballots.at(-1)?.rule ?? (await getRule(db, item.ruleKey, item.on))
  const recused = electorate.recused.map((memberId) => ({
    name: members.find(({ id }) => id === memberId)?.name ?? '',
    why: interests
      .filter((it) => it.memberId === memberId && it.dismissedWhy === null)
      .map(({ why }) => t('vi')[why as 'kin'].toLowerCase())
      .join(', '),
  }))
  const { title, state, passed, words } = item
  return { title, state, passed, words, rule, recused, ballots }
}
