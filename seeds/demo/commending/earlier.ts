import { unitId } from '#modules/units/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { sql } from 'kysely'
import * as commendations from '#modules/commendations/index.ts'
import { inParallel } from '../parallel.ts'
import { type Stage, sceneOn } from '../stage.ts'
import { decide } from './decision.ts'
import { addPaper, type Filed, file, headAt, step } from './dossier.ts'
import { honouredOfficer, rescue, teachers } from './people.ts'
import type { Pool } from './pool.ts'

const district = unitId('huyen-cau-ke')
const commune = unitId('xa-chau-dien')
const oldProvince = unitId('tinh-tra-vinh')

/** The decisions of the years before: of a commune, a district, a department, the old province, and one of the State. */
export async function playEarlier(stage: Stage, pool: Pool): Promise<{ ofCommune: string }> {
  const [ofCommune] = await Promise.all([
    communeOf2024(stage, pool).then(async (id) => {
      await rescued(stage)
      return id
    }),
    districtOf(stage, pool, { year: 2023, opened: '2023-11-20', drafted: '2023-12-05', signed: '2023-12-08' }).then(
      () => districtOf(stage, pool, { year: 2024, opened: '2024-08-05', drafted: '2024-08-26', signed: '2024-08-30' }),
    ),
    provinceOf2024(stage).then(() => orderOf2024(stage)),
    departmentOf2025(stage),
  ])
  return { ofCommune }
}

async function communeOf2024(stage: Stage, pool: Pool) {
  const opened = '2024-01-10'
  const filed = ['individual', 'household', 'collective'].map(() => pool.take('xa-chau-dien', opened))
  const dossiers = await filedAll(
    stage,
    filed.map((recipient) => ({ unitId: commune, recipient, ...{ title: 'giay-khen-xa', merit: 'merit' as const } })),
    { period: '2023', opened },
  )
  return decide(stage, {
    ...{ unitId: commune, dossiers, draftedOn: '2024-01-22', signedOn: '2024-01-26' },
    ...{ issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền', symbol: 'QĐ-UBND' },
    title: 'Về việc tặng Giấy khen cho các tập thể, hộ gia đình, cá nhân có thành tích xuất sắc năm 2023',
  })
}

type Yearly = { year: number; opened: DateText; drafted: DateText; signed: DateText }
async function districtOf(stage: Stage, pool: Pool, { year, opened, drafted, signed }: Yearly) {
  const recipients = Array.from({ length: 6 }, () => pool.take('huyen-cau-ke', opened))
  const dossiers = await filedAll(
    stage,
    recipients.map((recipient) => ({
      unitId: recipient.unitId,
      recipient,
      title: 'giay-khen',
      merit: 'themed' as const,
    })),
    { period: String(year), opened },
  )
  return decide(stage, {
    ...{ unitId: district, dossiers, draftedOn: drafted, signedOn: signed, symbol: 'QĐ-UBND' },
    issuer: 'Chủ tịch Ủy ban nhân dân huyện Cầu Kè',
    title: `Về việc tặng Giấy khen trong phong trào «Toàn dân đoàn kết xây dựng nông thôn mới» năm ${year}`,
  })
}

/** Twelve communes of the old province in one act, each sent on by its district. */
async function provinceOf2024(stage: Stage) {
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, l.name from units.unit u join units.label l on l.unit_id = u.id
    where u.kind = 'commune' and u.valid_to = '2025-07-01' and u.key like 'xa-%' order by md5(u.key) limit 12`.execute(
    stage.db,
  )
  const opened = '2024-01-15'
  const dossiers = await inParallel(rows, async ({ id: unit, name }) => {
    const id = await file(stage, {
      ...{ unitId: unit, title: 'xa-tieu-bieu', merit: 'merit', period: '2023', on: opened },
      recipient: {
        ...{ name: `Cán bộ và Nhân dân ${name.replace(/^Xã/, 'xã')}`, kind: 'collective', note: '' },
        what: 'Hoàn thành toàn diện nhiệm vụ năm 2023, không có khiếu nại vượt cấp, đường ấp sạch và sáng',
        summary: `${name} hoàn thành các chỉ tiêu năm 2023; trên 90 % hộ tham gia giữ đường ấp sạch và thắp sáng đường quê.`,
      },
    })
    await step(stage, id, addDays(opened, 2), 'submitDossier')
    await step(stage, id, addDays(opened, 9), 'forward', { note: 'Hồ sơ đủ, đề nghị tỉnh xem xét.' })
    return id
  })
  return decide(stage, {
    ...{ unitId: oldProvince, dossiers, draftedOn: '2024-03-01', signedOn: '2024-03-08', symbol: 'QĐ-UBND' },
    ...{ issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh', title: 'Về việc tặng danh hiệu Xã tiêu biểu năm 2023' },
  })
}

/** An order for long service: the public is asked, one objection turns out unfounded, the State's decision is recorded. */
async function orderOf2024(stage: Stage) {
  const proposer = unitId('so-noi-vu')
  const id = await file(stage, {
    ...{ unitId: proposer, recipient: honouredOfficer, title: 'huan-chuong-lao-dong-ba', merit: 'service' },
    ...{ period: '1989 - 2024', on: '2024-03-11' },
  })
  await step(stage, id, '2024-03-13', 'submitDossier')
  await step(stage, id, '2024-03-26', 'postNotice')
  const { id: objectionId } = await step(stage, id, '2024-04-01', 'recordObjection', {
    ...{
      body: 'Thời gian giữ chức vụ ghi trong báo cáo dài hơn thực tế sáu tháng.',
      name: 'Một người cùng cơ quan cũ',
    },
    contact: 'Gặp trực tiếp tại Ban Thi đua - Khen thưởng',
  })
  await commendations.answerObjection(sceneOn(stage, headAt(stage, oldProvince, '2024-04-08'), '2024-04-08', 9), {
    ...{ id: objectionId, version: 1, verdict: 'unfounded' },
    answer: 'Đã đối chiếu sổ bảo hiểm và quyết định điều động: thời gian ghi trong báo cáo là đúng.',
  })
  await decide(stage, {
    ...{ unitId: oldProvince, dossiers: [id], draftedOn: '2024-08-14', signedOn: '2024-08-19', symbol: 'QĐ-CTN' },
    ...{ issuer: 'Chủ tịch nước', outsideNumber: '612/QĐ-CTN', signer: 'Theo bản chính' },
    title: 'Về việc tặng Huân chương Lao động hạng Ba',
  })
}

async function departmentOf2025(stage: Stage) {
  const unit = unitId('so-giao-duc-va-dao-tao-vinh-long')
  const dossiers = await filedAll(
    stage,
    teachers.map((recipient) => ({
      ...{ unitId: unit, recipient, title: 'lao-dong-tien-tien', merit: 'merit' as const },
      words: { 'hoan-thanh-tot': 'Xếp loại hoàn thành tốt nhiệm vụ, Thông báo 214/TB-SGDĐT ngày 30/6/2025' },
    })),
    { period: '2025', opened: '2025-07-21' },
  )
  return decide(stage, {
    ...{ unitId: unit, dossiers, draftedOn: '2025-08-11', signedOn: '2025-08-15', symbol: 'QĐ-SGDĐT' },
    ...{ issuer: 'Giám đốc Sở Giáo dục và Đào tạo', signerTitle: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC' },
    title: 'Về việc công nhận danh hiệu Lao động tiên tiến năm học 2024 - 2025',
  })
}

/** A sudden deed: decided on the second day, its papers completed within the fortnight. */
async function rescued(stage: Stage) {
  const id = await file(stage, {
    ...{ unitId: commune, recipient: rescue, title: 'giay-khen-xa', merit: 'sudden', period: '2025', on: '2025-05-06' },
    ...{ fast: true, without: ['to-trinh', 'bao-cao-tom-tat'] },
  })
  await step(stage, id, '2025-05-06', 'submitDossier', {}, 14)
  await decide(stage, {
    ...{ unitId: commune, dossiers: [id], draftedOn: '2025-05-07', signedOn: '2025-05-08', symbol: 'QĐ-UBND' },
    ...{ issuer: 'Chủ tịch Ủy ban nhân dân xã Châu Điền' },
    title: 'Về việc tặng Giấy khen đột xuất cho cá nhân dũng cảm cứu người',
  })
  for (const paper of ['to-trinh', 'bao-cao-tom-tat']) await addPaper(stage, id, '2025-05-15', paper)
  await step(stage, id, '2025-05-16', 'completeFast')
}

/** Opens dossiers of one round and sends them two days later. */
async function filedAll(
  stage: Stage,
  list: readonly Omit<Filed, 'period' | 'on'>[],
  { period, opened }: { period: string; opened: DateText },
): Promise<string[]> {
  return inParallel(list, async (it) => {
    const id = await file(stage, { ...it, period, on: opened })
    await step(stage, id, addDays(opened, 2), 'submitDossier')
    return id
  })
}
