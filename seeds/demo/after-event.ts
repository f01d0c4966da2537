import * as events from '#modules/events/index.ts'
import { listFields } from '#modules/programmes/index.ts'
import { confirmAdoption } from '#modules/replication/index.ts'
import * as training from '#modules/training/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { modelAt, waterModel } from './spreading.ts'
import { at, type Stage, sceneOn } from './stage.ts'

const on: DateText = '2025-10-24'
const guests = { 'xa-tieu-can-vinh-long': 2, 'xa-an-phu-tan-vinh-long': 2, 'so-giao-duc-va-dao-tao-vinh-long': 1 }
const people: Readonly<Record<string, readonly (readonly [name: string, title: string])[]>> = {
  'xa-tieu-can-vinh-long': [
    ['Sơn Thị Bích Liễu', 'Chủ tịch Hội Chữ thập đỏ xã'],
    ['Kim Ngọc Phến', 'Ban quản trị chùa ấp Cây Hẹ'],
  ],
  'xa-an-phu-tan-vinh-long': [['Lâm Hoàng Em', 'Bí thư Đoàn xã']],
  'so-giao-duc-va-dao-tao-vinh-long': [['Phan Ngọc Diễm', 'Chuyên viên Văn phòng Sở']],
}
const neighbours = ['Thạch Thị Sa Mết', 'Nguyễn Văn Bảy Lúa', 'Kiên Thị Út', 'Huỳnh Thị Cẩm Giang']

/**
 * One exchange whole, all invented: speakers asked (one could not come), delegates, who came, minutes, the recording, and two promises,
 * one of them begun and confirmed.
 */
export async function playAfterEvent(stage: Stage): Promise<void> {
  const { db, cast } = stage
  const host = cast.demo('xa-moi')
  const scene = (day: DateText, hour = 9) => sceneOn(stage, host, day, hour)
  const version = async () =>
    (await db.selectFrom('events.event').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
  const speakers = await offer(stage)
  const exemplarId = await modelAt(db, waterModel)
  const { id } = await events.planEvent(scene('2025-10-02'), {
    ...{ kind: 'exchange', way: 'in_person', withinName: '', title: 'Giữ nước ngọt qua mùa hạn' },
    ...{
      summary: 'Nhà chùa và bà con kể cách giữ một điểm nước chung cho cả phum sóc, rồi ra xem bể và máy lọc.',
      on: formatDate(on),
      lastDay: '',
    },
    ...{ from: '7h30', to: '11h', place: 'Nhà văn hóa xã Cầu Kè', link: '', isPublic: 'on' },
    ...{
      audience: 'Ban quản trị các chùa, Hội Chữ thập đỏ, Đoàn thanh niên, thầy cô các trường ven sông',
      itemTime: ['7h30', '10h'],
    },
    ...{ itemTitle: ['Đón khách, điểm danh', 'Xem bể, thử máy lọc'], itemWho: ['Đoàn xã', 'Gương tham gia'] },
  })
  await events.addAppearance(scene('2025-10-02', 10), { id, exemplarId })
  await events.setRegistration(scene('2025-10-03'), { id, version: 1, seats: 60, isOpen: 'on', closesOn: '' })
  for (const [key, seats] of Object.entries(guests))
    await events.invite(scene('2025-10-03', 10), { id, unitId: unitId(key), seats })
  await events.announceEvent(scene('2025-10-06'), { id, version: await version() })
  for (const [place, memberId] of speakers.entries())
    await training.engageSpeaker(scene('2025-10-08'), {
      ...{ id, memberId, at: ['8h', '9h'][place], unseen: [] },
      title: ['Chuyện giữ nước bằng hai thứ tiếng', 'Cả xóm cùng nạo vét'][place],
    })
  if (speakers[1])
    await training.takeOffSpeaker(scene('2025-10-20'), {
      ...{ id, memberId: speakers[1], reason: 'Trùng buổi giảng ở Châu Điền, hẹn dịp sau.', unseen: [] },
    })
  await comeIn(stage, id, scene)

  await events.holdEvent(scene('2025-10-25'), { id, version: await version() })
  await events.writeMinutes(scene('2025-10-25', 10), {
    ...{ id, version: await version(), chairedBy: 'Thạch Thị Hồng Vân', minutedBy: 'Kiên Minh Trí', fileId: '' },
    said: 'Đại đức kể ba mùa hạn cấp nước, vì sao phải bỏ nước mưa 15 phút đầu và chia giờ theo xóm.\n\nBà con hỏi nhiều về tiền xây bể và ai trực; thống nhất làm bể nhỏ trước, góp công xây, ba tháng xét nghiệm nước một lần.\n\nHai đơn vị nhận làm theo, ghi ở phần cam kết.',
  })
  const recording = 'https://www.example.org/giao-luu-giu-nuoc-ngot'
  await events.linkRecording(scene('2025-10-27'), { id, version: await version(), recording })
  await promise(stage, id, exemplarId, scene)
}

/** Two rapporteurs agree to be asked by other units. */
async function offer(stage: Stage): Promise<string[]> {
  const fields = await listFields(stage.db, 'vi')
  const told = [
    [
      'xa-moi',
      'Kim Thị Sa Rây',
      'Giữ nước ngọt cho vườn dừa; chuyện làm ăn của phụ nữ Khmer',
      ['vi', 'km'],
      'province',
    ],
    ['xa', 'Trần Văn Đủ', 'Cả xóm góp công: nạo vét kinh, bắc cầu, trồng hoa dọc lộ', ['vi'], 'near'],
  ] as const
  const ids: string[] = []
  for (const [username, name, about, languages, travels] of told) {
    const { id } = await stage.db
      .selectFrom('training.member')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    const input = { id, about, languages, travels, fieldIds: fields.slice(0, 2).map((it) => it.id), exemplarId: '' }
    await training.offerSpeaker(sceneOn(stage, stage.cast.demo(username), '2025-09-22'), {
      ...input,
      agreed: 'on',
      unseen: [],
    })
    ids.push(id)
  }
  return ids
}

type SceneOf = (day: DateText, hour?: number) => ReturnType<typeof sceneOn>

/** Delegates are named, neighbours register, and whoever comes is noted at the door; one of them does not. */
async function comeIn({ db }: Stage, id: string, scene: SceneOf): Promise<void> {
  const invited = await db.selectFrom('events.invitation').select(['id', 'unit_id']).where('roll_id', '=', id).execute()
  for (const [key, names] of Object.entries(people))
    for (const [name, title] of names) {
      const { id: invitationId } = invited.find((it) => it.unit_id === unitId(key))!
      await events.nameDelegate(scene('2025-10-15'), { id: invitationId, name, title, phone: '', email: '' })
    }
  for (const name of neighbours)
    await events.register(scene('2025-10-16'), {
      ...{ rollId: id, name, place: 'Ấp Rùm Sóc', phone: '', email: '', language: 'vi', agreed: 'on' },
    })
  const expected = await db
    .selectFrom('events.participant')
    .select('id')
    .where('roll_id', '=', id)
    .where('name', '<>', neighbours[1]!)
    .orderBy('name')
    .execute()
  const marks = expected.map((it, place) => ({
    ...{
      id: newId(at(on, 7, place)),
      how: 'list' as const,
      at: at(on, 7, 20 + place).toISOString(),
      participantId: it.id,
    },
  }))
  await events.noteArrivals(scene(on, 8), { id, sheetId: '', marks })
}

/** Two units promise to follow who appeared; one began, and the source confirmed it. */
async function promise(stage: Stage, id: string, exemplarId: string, scene: SceneOf): Promise<void> {
  const promises = [
    ['xa-tieu-can-vinh-long', 'Xây một bể nước chung ở chùa ấp Cây Hẹ', '2025-11-10'],
    ['so-giao-duc-va-dao-tao-vinh-long', 'Điểm nước chung cho học sinh ở hai trường ven sông', '2025-12-15'],
  ] as const
  for (const [key, words, due] of promises)
    await events.noteCommitment(scene(on, 10), {
      ...{ id, promiserId: unitId(key), exemplarId, promise: words, dueOn: formatDate(due) },
    })
  const made = stage.db.selectFrom('events.commitment').select('id').where('event_id', '=', id)
  const first = await made.where('unit_id', '=', unitId(promises[0][0])).executeTakeFirstOrThrow()
  const officer = stage.cast.officerOf(unitId(promises[0][0]), '2025-11-06')
  await events.beginCommitment(sceneOn(stage, officer, '2025-11-06'), {
    ...{ id: first.id, version: 1, who: 'Chùa và tổ tự quản ấp Cây Hẹ', since: '03/11/2025' },
    result: 'Xong nền và vách bể 30 m³, bà con góp 85 ngày công.',
  })
  const adoption = stage.db.selectFrom('events.commitment').select('adoption_id').where('id', '=', first.id)
  const { adoption_id: adoptionId } = await adoption.executeTakeFirstOrThrow()
  const source = stage.cast.officerOf(unitId('xa-an-phu-tan-vinh-long'), '2025-11-12')
  await confirmAdoption(sceneOn(stage, source, '2025-11-12'), { adoptionId, version: 1 })
}
