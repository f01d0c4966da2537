import { invite } from '#modules/events/index.ts'
import { listBriefings } from '#modules/outreach/index.ts'
import * as training from '#modules/training/index.ts'
import { unitId } from '#modules/units/index.ts'
import { type Actor, scopeOf } from '#platform/access/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

type Person = [name: string, female: boolean, born: number | null, qualification: string, since: DateText | null]

const officers: Readonly<Record<string, readonly Person[]>> = {
  tinh: [
    ['Lê Hoàng Ngân', true, 1986, 'thac-si', '2012-05-02'],
    ['Huỳnh Quốc Việt', false, 1979, 'dai-hoc', '2006-09-01'],
    ['Đặng Thị Cẩm Tú', true, 1995, 'dai-hoc', '2021-03-15'],
  ],
  'xa-moi': [
    ['Thạch Thị Hồng Vân', true, 1990, 'dai-hoc', '2016-07-01'],
    ['Kiên Minh Trí', false, 1998, 'dai-hoc', '2025-07-02'],
    ['Sơn Thị Ngọc Diễm', true, 1971, 'trung-cap', null],
  ],
  xa: [
    ['Nguyễn Thị Thảo Vy', true, 1992, 'dai-hoc', '2017-01-03'],
    ['Thạch Sóc Kha', false, null, 'cao-dang', '2011-04-01'],
  ],
}

/**
 * Who works with emulation in three units, a course that was held and one to come, and talks of rapporteurs: all invented. The commune
 * of today has one whom nobody ever trained.
 */
export async function playTraining(stage: Stage): Promise<void> {
  const people = new Map<string, string[]>()
  for (const username of Object.keys(officers)) people.set(username, await enter(stage, username))
  const tellers = [await rapporteur(stage, 'xa-moi', 'Kim Thị Sa Rây'), await rapporteur(stage, 'xa', 'Trần Văn Đủ')]

  const giver = stage.cast.demo('tinh')
  const held = await plan(stage, giver, '2025-09-01', {
    ...{ title: 'Lập hồ sơ giới thiệu điển hình tiên tiến', number: '112/KH-BTĐKT', topics: ['nomination', 'law'] },
    ...{ aim: 'Hồ sơ đủ minh chứng, đúng biểu mẫu ngay từ lần gửi đầu.', sessionTitle: 'Hồ sơ và minh chứng' },
    on: '2025-09-16',
  })
  const guests = { 'xa-moi': unitId('xa-cau-ke-vinh-long'), xa: unitId('xa-chau-dien') }
  for (const asked of Object.values(guests))
    await invite(sceneOn(stage, giver, '2025-09-02'), { id: held, unitId: asked, seats: '2' })
  const came: string[] = []
  for (const [username, count] of [
    ['tinh', 2],
    ['xa-moi', 1],
    ['xa', 1],
  ] as const)
    for (const memberId of people.get(username)!.slice(0, count)) {
      await training.enrolMember(sceneOn(stage, stage.cast.demo(username), '2025-09-05'), { id: held, memberId })
      came.push(memberId)
    }
  const session = stage.db.selectFrom('training.session').select('id').where('course_id', '=', held)
  const { id: sessionId } = await session.executeTakeFirstOrThrow()
  const version = () => versionOf(stage.db, 'training.course', held)
  await training.noteAttendance(sceneOn(stage, giver, '2025-09-16', 15), {
    ...{ id: held, version: await version(), sessionId, present: came },
  })
  await training.closeCourse(sceneOn(stage, giver, '2025-09-17'), { id: held, version: await version() })

  const coming = await plan(stage, giver, '2025-11-10', {
    ...{ title: 'Báo cáo năm và số liệu', number: '141/KH-BTĐKT', topics: ['report'], on: '2025-11-25' },
    ...{ aim: 'Báo cáo tháng 11 đúng hạn, số nào cũng có hồ sơ phía sau.', sessionTitle: 'Báo cáo trên hệ thống' },
  })
  await invite(sceneOn(stage, giver, '2025-11-11'), { id: coming, unitId: guests['xa-moi'], seats: '2' })
  await tellPeople(stage, tellers)
}

async function enter(stage: Stage, username: string): Promise<string[]> {
  const actor = stage.cast.demo(username)
  const ids: string[] = []
  for (const [name, female, born, qualification, since] of officers[username]!) {
    const { id } = await training.enterMember(sceneOn(stage, actor, '2025-08-04'), {
      ...{ unitId: actor.post.unitId, officialId: name === actor.name ? actor.id : '', part: 'officer', name },
      ...{ gender: female ? 'female' : 'male', birthYear: born === null ? '' : String(born), qualification },
      ...{ title: actor.post.title, worksSince: since ? formatDate(since) : '' },
    })
    ids.push(id)
  }
  return ids
}

async function rapporteur(stage: Stage, username: string, name: string) {
  const actor = stage.cast.demo(username)
  const { id } = await training.enterMember(sceneOn(stage, actor, '2025-08-04'), {
    ...{ unitId: actor.post.unitId, officialId: '', part: 'rapporteur', name, gender: '', birthYear: '' },
    ...{ title: 'Báo cáo viên của Đảng ủy', qualification: '', worksSince: '' },
  })
  return { id, actor }
}

type Planned = { title: string; aim: string; number: string; topics: string[]; sessionTitle: string; on: DateText }

async function plan(stage: Stage, giver: Actor, day: DateText, { on, ...it }: Planned): Promise<string> {
  const hours = { on: formatDate(on), from: '8h', to: '11h', place: 'Hội trường Sở Nội vụ', trainer: 'Lê Hoàng Ngân' }
  const input = { ...it, ...hours, unitId: giver.post.unitId, attend: '' }
  return (await training.planCourse(sceneOn(stage, giver, day), input)).id
}

async function tellPeople(stage: Stage, tellers: readonly { id: string; actor: Actor }[]): Promise<void> {
  const scope = scopeOf(stage.cast.demo('tinh'))
  const stories = await training.listTellable(stage.db, scope, stage.today)
  const [kit] = await listBriefings(stage.db, scope, stage.today)
  const told = [
    ['2025-10-08', 'Bà con ấp Rùm Sóc', 'Nhà sinh hoạt ấp', '64'],
    ['2025-10-22', 'Đoàn viên, thanh niên xã', 'Hội trường UBND xã', '110'],
    ['2025-11-12', 'Hội viên Hội Phụ nữ', 'Trụ sở ấp', '38'],
  ] as const
  for (const [at, [on, audience, place, listeners]] of told.entries()) {
    const { id, actor } = tellers[at % tellers.length]!
    const story = stories[at]
    if (!story) return
    const input = { id, storyId: story.id, carriedOn: formatDate(on), audience, place, listeners }
    await training.recordTalk(sceneOn(stage, actor, on, 16), input)
  }
  const [first] = tellers
  if (kit && first)
    await training.readKit(sceneOn(stage, first.actor, '2025-11-03'), { memberId: first.id, formId: kit.id })
}
