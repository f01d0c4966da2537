import { unitId } from '#modules/units/index.ts'
import { inParallel } from '../parallel.ts'
import type { Stage } from '../stage.ts'
import { decide } from './decision.ts'
import { answer, type Filed, file, step, type Verb } from './dossier.ts'
import { brave, hamletPeople, schoolPeople, teams } from './people.ts'
import type { Pool } from './pool.ts'

const commune = unitId('xa-chau-dien')
const education = unitId('so-giao-duc-va-dao-tao-vinh-long')
const province = unitId('tinh-vinh-long')

/** A dossier of the last weeks with what happened to it: the day, the step, and what was said. */
type Lying = Filed & { after?: readonly (readonly [on: string, verb: Verb, input?: object])[] }

const own = (index: number, on: string): Filed => ({
  ...{ unitId: commune, recipient: hamletPeople[index]!, title: 'giay-khen-xa', merit: 'themed', period: '2025', on },
})
const upward = (from: string, on: string, recipient: Filed['recipient']): Filed => ({
  ...{ unitId: unitId(from), recipient, title: 'bang-khen-tinh', merit: 'merit', period: '2025', on },
})

/** Châu Điền's and Cầu Kè's own: drafts, what lies on each desk, what came back, what stopped. */
const ofTheOldLevels: readonly Lying[] = [
  { ...own(0, '2025-11-12'), without: ['bao-cao', 'bien-ban'] },
  { ...own(1, '2025-11-03'), after: [['2025-11-04', 'submitDossier']] },
  { ...own(2, '2025-11-13'), after: [['2025-11-14', 'submitDossier']] },
  { ...upward('xa-chau-dien', '2025-10-29', hamletPeople[3]!), after: [['2025-10-31', 'submitDossier']] },
  { ...upward('xa-chau-dien', '2025-11-10', hamletPeople[4]!), after: [['2025-11-12', 'submitDossier']] },
  {
    ...upward('xa-chau-dien', '2025-11-03', hamletPeople[5]!),
    after: [
      ['2025-11-04', 'submitDossier'],
      [
        '2025-11-12',
        'sendBack',
        {
          faults:
            'Chưa ghi rõ số hộ dùng giếng và nguồn tiền\nBiên bản họp ấp thiếu chữ ký thư ký\nẢnh giếng lọc chưa thấy biển ghi công',
        },
      ],
    ],
  },
  {
    ...upward('xa-chau-dien', '2025-10-20', hamletPeople[6]!),
    after: [
      ['2025-10-22', 'submitDossier'],
      ['2025-10-30', 'hold', { kind: 'complaint', reason: 'Có đơn về việc chấm công cộng tác viên, đang xác minh.' }],
    ],
  },
  {
    ...own(10, '2025-10-14'),
    after: [
      ['2025-10-15', 'submitDossier'],
      ['2025-10-21', 'withdraw', { reason: 'Ấp đề nghị gộp vào hồ sơ của cả ấp cuối năm.' }],
    ],
  },
]

/** The department's: a draft, one that came back, one that reached it by sector. */
const ofTheDepartments = (pool: Pool): readonly Lying[] => [
  { ...upward('so-giao-duc-va-dao-tao-vinh-long', '2025-11-14', schoolPeople[0]!), without: ['bien-ban'] },
  {
    ...upward('so-giao-duc-va-dao-tao-vinh-long', '2025-10-28', schoolPeople[1]!),
    after: [
      ['2025-10-30', 'submitDossier'],
      [
        '2025-11-13',
        'sendBack',
        { faults: 'Báo cáo chưa nêu kết quả của từng em\nThiếu xác nhận của Trung tâm Bảo trợ' },
      ],
    ],
  },
  {
    ...{ ...upward('xa-nhi-truong-vinh-long', '2025-11-11', schoolPeople[2]!), sectorId: education },
    after: [['2025-11-12', 'submitDossier']],
  },
  {
    ...{ ...upward('so-y-te-vinh-long', '2025-11-10', teams.clinic), title: 'tap-the-lao-dong-xuat-sac' },
    words: { 'xuat-sac': 'Thông báo xếp loại năm 2025; 9 trên 12 người đạt Lao động tiên tiến' },
    after: [['2025-11-12', 'submitDossier']],
  },
  { ...upward('xa-tieu-can-vinh-long', '2025-10-22', pooled(pool, 'xa-tieu-can-vinh-long')), ...sent('2025-10-24') },
  { ...upward('xa-cang-long-vinh-long', '2025-11-05', pooled(pool, 'xa-cang-long-vinh-long')), ...sent('2025-11-07') },
  {
    ...upward('xa-tra-cu-vinh-long', '2025-10-08', pooled(pool, 'xa-tra-cu-vinh-long')),
    after: [
      ['2025-10-10', 'submitDossier'],
      ['2025-10-22', 'decline', { reason: 'Thành tích tốt trong phạm vi xã; đề nghị xã tặng Giấy khen.' }],
    ],
  },
  {
    ...upward('xa-tan-an-vinh-long', '2025-10-15', pooled(pool, 'xa-tan-an-vinh-long')),
    after: [
      ['2025-10-17', 'submitDossier'],
      ['2025-10-28', 'hold', { kind: 'inspection', reason: 'Thanh tra đang kiểm tra nguồn vốn của mô hình.' }],
    ],
  },
]

const pooled = (pool: Pool, key: string) => pool.take(key, '2025-10-01')
const sent = (on: string): Pick<Lying, 'after'> => ({ after: [[on, 'submitDossier']] })

/** What waits on the desks today, so that each post of the demonstration finds work of its own. */
export async function playAtHand(stage: Stage, pool: Pool): Promise<void> {
  const lying = [...ofTheOldLevels, ...ofTheDepartments(pool)]
  await inParallel(lying, async ({ after = [], ...it }) => {
    const id = await file(stage, it)
    for (const [on, verb, input] of after) await step(stage, id, on, verb, input)
    if (it.recipient === hamletPeople[5]) await mendOne(stage, id)
  })
  await Promise.all([draftsToSign(stage), suddenDeeds(stage), opinions(stage, pool), publicNotice(stage)])
}

async function mendOne(stage: Stage, id: string) {
  const fault = await stage.db
    .selectFrom('commendations.fault')
    .select('id')
    .where('dossier_id', '=', id)
    .orderBy('ord')
    .executeTakeFirstOrThrow()
  const answered = { faultId: fault.id, answer: '36 hộ; tiền do 12 nhà hảo tâm góp, có danh sách kèm theo.' }
  await step(stage, id, '2025-11-14', 'clearFault', answered)
}

/** Drafts that wait for the head's signature: a commune's and a department's. */
async function draftsToSign(stage: Stage) {
  const send = async (it: Filed, on: string) => {
    const id = await file(stage, it)
    await step(stage, id, on, 'submitDossier')
    return id
  }
  const ofSchools = schoolPeople.slice(3).map(
    (recipient): Filed => ({
      ...{ unitId: education, recipient, title: 'giay-khen', merit: 'themed', period: '2025', on: '2025-11-04' },
    }),
  )
  const ofHamlets = [7, 8, 9].map((index) => own(index, '2025-11-05'))
  await decide(stage, {
    ...{ unitId: commune, draftedOn: '2025-11-13', symbol: 'QĐ-UBND', issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền' },
    dossiers: await inParallel(ofHamlets, (it) => send(it, '2025-11-07')),
    title: 'Về việc tặng Giấy khen nhân Ngày hội Đại đoàn kết toàn dân tộc năm 2025',
  })
  await decide(stage, {
    ...{ unitId: education, draftedOn: '2025-11-14', symbol: 'QĐ-SGDĐT', issuer: 'Giám đốc Sở Giáo dục và Đào tạo' },
    dossiers: await inParallel(ofSchools, (it) => send(it, '2025-11-06')),
    title: 'Về việc tặng Giấy khen nhân Ngày Nhà giáo Việt Nam 20/11',
  })
}

/** Sudden deeds: decided and still owing their papers, one of them past its day; one on the way within its 72 hours. */
async function suddenDeeds(stage: Stage) {
  const deed = (from: string, recipient: Filed['recipient'], on: string, title = 'bang-khen-tinh'): Filed => ({
    ...{ unitId: unitId(from), recipient, title, merit: 'sudden', period: '2025', on, fast: true },
    without: ['bao-cao-tom-tat'],
  })
  const decided = async (it: Filed, act: { unitId: string; issuer: string; on: string; title: string }) => {
    const id = await file(stage, it)
    await step(stage, id, it.on, 'submitDossier', {}, 15)
    const { unitId: issuing, issuer, on: signedOn, title } = act
    await decide(stage, {
      ...{ unitId: issuing, issuer, title, dossiers: [id], draftedOn: signedOn, signedOn, symbol: 'QĐ-UBND' },
    })
  }
  const byProvince = { unitId: province, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long' }
  const rescue = 'Về việc tặng Bằng khen đột xuất cho cá nhân dũng cảm cứu người'
  await decided(deed('xa-tieu-can-vinh-long', brave.boatman, '2025-09-29'), {
    ...{ ...byProvince, on: '2025-10-01', title: rescue },
  })
  await decided(deed('xa-cang-long-vinh-long', brave.student, '2025-10-20'), {
    ...{ ...byProvince, on: '2025-10-21', title: rescue },
  })
  await decided(deed('xa-chau-dien', brave.electrician, '2025-11-12', 'giay-khen-xa'), {
    ...{ unitId: commune, issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền', on: '2025-11-13' },
    title: 'Về việc tặng Giấy khen đột xuất cho cá nhân dũng cảm cứu người',
  })
  const id = await file(stage, deed('phuong-tra-vinh-vinh-long', teams.guard, '2025-11-17'))
  await step(stage, id, '2025-11-17', 'submitDossier', {}, 15)
}

/** Other agencies asked: one answered in time, one late, two have not; the department's day for one of them is past. */
async function opinions(stage: Stage, pool: Pool) {
  const asked = async (key: string, on: string, questions: readonly [unit: string, on: string, question: string][]) => {
    const id = await file(stage, upward(key, on, pooled(pool, key)))
    await step(stage, id, on, 'submitDossier', {}, 16)
    const ids: string[] = []
    for (const [unit, day, question] of questions)
      ids.push((await step(stage, id, day, 'askOpinion', { unitId: unitId(unit), question })).id)
    return ids
  }
  const kept = 'Việc chấp hành pháp luật của cá nhân được đề nghị trong hai năm gần đây.'
  const [inTime, late] = await asked('xa-cau-ngang-vinh-long', '2025-10-20', [
    ['cong-an-tinh-vinh-long', '2025-10-22', kept],
    ['so-nong-nghiep-va-moi-truong-vinh-long', '2025-10-22', 'Hiệu quả của mô hình trên địa bàn.'],
    ['so-giao-duc-va-dao-tao-vinh-long', '2025-10-27', 'Số học sinh được hỗ trợ nêu trong báo cáo có đúng không.'],
  ])
  await answer(stage, inTime!, '2025-10-29', 'agree', 'Không có vi phạm trong thời gian được hỏi.')
  const words = 'Mô hình có hiệu quả; diện tích nêu trong báo cáo lớn hơn số liệu của ngành 0,4 ha.'
  await answer(stage, late!, '2025-11-10', 'remark', words)
  await asked('xa-chau-thanh-vinh-long', '2025-11-10', [
    ['so-giao-duc-va-dao-tao-vinh-long', '2025-11-12', 'Nhận xét về lớp học tình thương nêu trong báo cáo.'],
    ['mat-tran-tinh-vinh-long', '2025-11-12', 'Ý kiến của Mặt trận về uy tín của người được đề nghị.'],
  ])
}

/** An order for bravery: the public is asked until next week, and somebody whose name is kept apart has objected. */
async function publicNotice(stage: Stage) {
  const id = await file(stage, {
    ...{ unitId: unitId('cong-an-tinh-vinh-long'), recipient: braveOfficer, title: 'huan-chuong-dung-cam' },
    ...{ merit: 'sudden', period: '2025', on: '2025-10-27' },
    words: { 'hanh-dong-dung-cam': 'Biên bản cứu nạn ngày 19/10/2025 và xác nhận của hai gia đình (bản minh họa)' },
  })
  await step(stage, id, '2025-10-28', 'submitDossier')
  await step(stage, id, '2025-11-07', 'postNotice')
  await step(stage, id, '2025-11-13', 'recordObjection', {
    ...{ body: 'Người trực tiếp lặn cứu là hai người, báo cáo chỉ nêu một.', name: 'Người dân ấp Bến Cát (hư cấu)' },
    contact: '0900 000 000',
  })
}

const braveOfficer: Filed['recipient'] = {
  ...{ name: 'Trầm Quốc Bảo', kind: 'individual', note: 'Chiến sĩ Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn' },
  what: 'Lặn bốn lần trong dòng xiết cứu hai cháu bé đêm 19/10/2025',
  summary:
    'Đêm 19/10/2025, trong ca trực, lặn bốn lần ở đoạn sông nước xiết, đưa được hai cháu bé lên bờ; bị thương ở vai.',
}
