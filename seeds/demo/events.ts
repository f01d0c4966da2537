import * as events from '#modules/events/index.ts'
import { findActorById } from '#modules/identity/index.ts'
import { searchAdoptable } from '#modules/replication/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn } from './stage.ts'

type Told = {
  by: string
  kind: events.EventKind
  on: DateText
  title: string
  summary: string
  audience: string
  place: string
  within?: string
  items: readonly (readonly [at: string, title: string, who: string])[]
  state: 'draft' | 'announced' | 'held' | 'closed'
  /** Units that are asked, by their key, with so many seats. */
  asked?: Readonly<Record<string, number>>
  /** Open to everybody, with so many seats. */
  seats?: number
}

const told: readonly Told[] = [
  {
    ...{ by: 'xa', kind: 'exchange', on: '2025-03-12', state: 'closed', place: 'Trường THCS Châu Điền' },
    title: 'Học sinh Châu Điền gặp người trồng dừa sáp',
    summary: 'Một buổi sáng ngoài vườn: nghe kể chuyện giữ nước mưa trong mương, rồi tự tay đo độ mặn.',
    audience: 'Học sinh lớp 8, 9 và các em trong đội tuyên truyền măng non',
    items: [
      ['7h30', 'Đón học sinh, điểm danh', 'Đoàn xã'],
      ['8h', 'Chuyện của người trồng dừa', 'Gương tham gia'],
      ['9h30', 'Hỏi và đáp, ra vườn', ''],
    ],
  },
  {
    ...{ by: 'tinh', kind: 'honour', on: '2025-10-13', state: 'held', place: 'Hội trường Trung tâm Hội nghị tỉnh' },
    within: 'Hội nghị sơ kết phong trào thi đua 9 tháng',
    title: 'Gặp mặt điển hình tiên tiến nhân Ngày Doanh nhân Việt Nam',
    summary: 'Tỉnh gặp mặt, cảm ơn những người làm ăn giỏi và giúp người khác cùng làm.',
    audience: 'Đại biểu các xã, phường, sở, ngành; doanh nghiệp các khối thi đua',
    items: [
      ['8h', 'Phần sơ kết', 'Sở Nội vụ'],
      ['9h30', 'Giao lưu với điển hình', 'Đài Phát thanh và Truyền hình'],
    ],
  },
  {
    ...{ by: 'xa', kind: 'exchange', on: '2025-12-04', state: 'announced', place: 'Chùa ấp Rùm Sóc' },
    asked: { 'phuong-duyen-hai-vinh-long': 5 },
    seats: 120,
    title: 'Đêm kể chuyện người tốt việc tốt ở phum sóc',
    summary: 'Bà con kể cho nhau nghe việc tử tế trong ấp, bằng tiếng Việt và tiếng Khmer.',
    audience: 'Bà con các ấp, sư sãi, đoàn viên thanh niên',
    items: [
      ['18h30', 'Văn nghệ', 'Đội văn nghệ ấp'],
      ['19h', 'Kể chuyện', 'Gương tham gia'],
    ],
  },
  {
    ...{
      by: 'tinh',
      kind: 'conference',
      on: '2025-12-19',
      state: 'announced',
      place: 'Hội trường Trung tâm Hội nghị tỉnh',
    },
    asked: { 'so-giao-duc-va-dao-tao-vinh-long': 4, 'xa-chau-dien': 2, 'phuong-duyen-hai-vinh-long': 3 },
    title: 'Hội nghị biểu dương điển hình tiên tiến năm 2025',
    summary: 'Nhìn lại một năm phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến trong toàn tỉnh.',
    audience: 'Điển hình được công nhận trong năm, đại biểu các đơn vị',
    items: [],
  },
]

/** Exchanges, honours and a conference, all invented: two that took place, two to come. */
export async function playEvents(stage: Stage): Promise<void> {
  for (const it of told) await playEvent(stage, it)
}

async function playEvent(stage: Stage, it: Told): Promise<string> {
  const { db, today } = stage
  const actor = await actorOf(stage, it.by)
  const planned = addDays(it.on, -24) < today ? addDays(it.on, -24) : addDays(today, -3)
  const on = (day: DateText, hour = 9) => sceneOn(stage, actor, day, hour)
  const { id } = await events.planEvent(on(planned), {
    ...{ kind: it.kind, way: it.within ? 'within' : 'in_person', withinName: it.within ?? '', title: it.title },
    ...{ summary: it.summary, on: formatDate(it.on), lastDay: '', from: it.items[0]?.[0] ?? '8h', to: '21h30' },
    ...{ place: it.place, link: '', audience: it.audience, isPublic: 'on' },
    ...{ itemTime: it.items.map(([at]) => at), itemTitle: it.items.map(([, title]) => title) },
    itemWho: it.items.map(([, , who]) => who),
  })
  const found = it.kind === 'conference' ? [] : await searchAdoptable(db, 'dua', today, 2)
  let version = 1
  for (const { id: exemplarId } of found) {
    await events.addAppearance(on(planned, 10), { id, exemplarId })
    version++
  }
  if (it.seats)
    await events.setRegistration(on(planned, 11), { id, version: 1, seats: it.seats, isOpen: 'on', closesOn: '' })
  for (const [key, seats] of Object.entries(it.asked ?? {}))
    await events.invite(on(planned, 11), { id, unitId: unitId(key), seats })
  if (it.state === 'draft') return id
  await events.announceEvent(on(planned, 14), { id, version: version++ })
  if (it.state === 'announced') return id
  await events.holdEvent(on(addDays(it.on, 1)), { id, version: version++ })
  if (it.state === 'closed') await events.closeEvent(on(addDays(it.on, 3)), { id, version })
  return id
}

async function actorOf({ db, today }: Stage, username: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, today))!
}
