import * as councils from '#modules/councils/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { chanceOf } from '../chance.ts'
import { inParallel } from '../parallel.ts'
import { at, type Stage, sceneOn, versionOf } from '../stage.ts'

type Seat = { id: string; actor: Actor }
export type Council = { id: string; keeper: Actor; seats: Seat[] }

const act = 'Quyết định 1201/QĐ-UBND ngày 15/7/2025 của Chủ tịch Ủy ban nhân dân tỉnh (bản minh họa)'
/** The posts by which the fifteen belong to the council; whoever holds them is invented. */
const titles = [
  ...['Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Phó Giám đốc Sở Nội vụ', 'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh'],
  ...['Chủ tịch Liên đoàn Lao động tỉnh', 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh', 'Giám đốc Sở Dân tộc và Tôn giáo'],
  ...['Giám đốc Sở Tài chính', 'Giám đốc Sở Giáo dục và Đào tạo', 'Giám đốc Sở Y tế', 'Chánh Thanh tra tỉnh'],
  ...['Giám đốc Sở Nông nghiệp và Môi trường', 'Bí thư Tỉnh đoàn', 'Chủ tịch Hội Nông dân tỉnh'],
  ...['Phó Giám đốc Công an tỉnh', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
]

/** Sets up the province's council: fifteen members, `hd-01` presiding, `hd-02` its secretary. */
export async function foundCouncil(stage: Stage): Promise<Council> {
  const keeper = stage.cast.demo('tinh')
  const scene = sceneOn(stage, keeper, '2025-07-16')
  const id = newId(scene.now)
  const from = formatDate('2025-07-15')
  await councils.foundCouncil(scene, {
    ...{ id, unitId: unitId('hoi-dong-thi-dua-khen-thuong-tinh-vinh-long'), document: act, from },
    name: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  })
  const seats: Seat[] = []
  for (const [index, title] of titles.entries()) {
    const actor = stage.cast.demo(`hd-${String(index + 1).padStart(2, '0')}`)
    const memberId = newId(at('2025-07-16', 9, index))
    const role = ['deputy', 'secretary', 'deputy'][index] ?? 'member'
    await councils.appointMember(scene, {
      ...{ id: memberId, councilId: id, officialId: actor.id, role, title, document: act, from },
    })
    seats.push({ id: memberId, actor })
  }
  return { id, keeper, seats }
}

/** Calls a sitting. Gives its id. */
export async function callSitting(stage: Stage, { id: councilId, keeper }: Council, calledOn: DateText, on: DateText) {
  const scene = sceneOn(stage, keeper, calledOn)
  const id = newId(scene.now)
  await councils.prepareSitting(scene, { id, councilId, on: formatDate(on), place: 'Phòng họp số 2, UBND tỉnh' })
  return id
}

/** How an item went: who is tied and why, and how the others voted; without votes it is not put to the vote yet. */
export type Course = {
  itemId: string
  /** A member's number, 1 to 15, with what they say of the tie. */
  tied?: { seat: number; why: string; said: string }
  /** How many have said that nothing ties them; all, where it is voted on. */
  declared?: number
  votes?: { approve: number; against: number; abstain: number }
  /** Counted, or left open with these votes in it. */
  open?: boolean
  /** Secret by its rule: then the ballot of who voted in writing is typed in twice. */
  secret?: boolean
}

type Held = {
  sittingId: string
  on: DateText
  courses: readonly Course[]
  closes: boolean
  /** Members who were away and vote in writing, by number. */
  written?: readonly number[]
}

/** Plays a sitting: ties said before papers open, presence, ballots, and its end. */
export async function holdSitting(
  stage: Stage,
  council: Council,
  { sittingId, on, courses, closes, written = [] }: Held,
): Promise<void> {
  const { keeper, seats } = council
  await inParallel(courses, async (it) => {
    for (const [index, { actor }] of seats.entries()) {
      const isTied = it.tied?.seat === index + 1
      if (!isTied && index >= (it.declared ?? seats.length)) continue
      const said = isTied ? { clear: 'no', why: it.tied!.why, said: it.tied!.said } : { clear: 'yes' }
      await councils.declareInterest(sceneOn(stage, actor, on, 7), { id: it.itemId, ...said })
    }
  })
  const away = written.map((number) => seats[number - 1]!.id)
  await councils.notePresence(sceneOn(stage, keeper, on, 8), {
    ...{ id: sittingId, version: await versionOf(stage.db, 'councils.sitting', sittingId) },
    ...{ present: seats.map(({ id }) => id).filter((id) => !away.includes(id)), written: away },
  })
  await inParallel(
    courses.filter(({ votes }) => votes),
    (it) => ballot(stage, council, it, { on, away }),
  )
  if (!closes) return
  await councils.closeSitting(sceneOn(stage, keeper, on, 11), {
    ...{ id: sittingId, version: await versionOf(stage.db, 'councils.sitting', sittingId) },
    fileId: await stage.paper(keeper, keeper.post.unitId, on, 'khen-bien-ban-hoi-dong'),
  })
}

async function ballot(
  stage: Stage,
  { keeper, seats }: Council,
  { itemId, tied, votes, open, secret }: Course,
  { on, away }: { on: DateText; away: readonly string[] },
) {
  const scene = (actor: Actor, hour: number) => sceneOn(stage, actor, on, hour)
  const urn = councils.newUrn()
  const ballotId = newId(at(on, 9))
  const version = await versionOf(stage.db, 'councils.item', itemId)
  await councils.openBallot(scene(keeper, 9), {
    ...{ id: itemId, ballotId, version, method: 'approve', publicKey: urn.publicKey },
  })
  const chance = chanceOf(`ballot/${on}/${votes!.approve}/${votes!.against}`)
  const voters = seats.filter((_, index) => index + 1 !== tied?.seat)
  const choices = mixed(
    [
      ...Array<string>(votes!.approve).fill('approve'),
      ...Array<string>(votes!.against).fill('against'),
      ...Array<string>(votes!.abstain).fill('abstain'),
    ],
    chance.whole,
  )
  for (const [index, choice] of choices.entries()) {
    const { id, actor } = voters[index]!
    if (secret && away.includes(id)) {
      const counts = { approve: 0, against: 0, abstain: 0, invalid: 0, [choice]: 1 }
      const typed = { id: ballotId, members: [id], ...counts, privateKey: urn.privateKey }
      for (const typist of [keeper, stage.cast.demo('giam-doc')]) await councils.typePaper(scene(typist, 10), typed)
    } else await councils.castVote(scene(actor, 9), { id: ballotId, choice, receipt: councils.newReceipt() })
  }
  if (open) return
  await councils.countBallot(scene(keeper, 10), {
    ...{ id: ballotId, version: await versionOf(stage.db, 'councils.ballot', ballotId), privateKey: urn.privateKey },
    fileId: await stage.paper(keeper, keeper.post.unitId, on, 'khen-kiem-phieu'),
  })
}

function mixed<T>(list: readonly T[], whole: (min: number, max: number) => number): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]!)
}
