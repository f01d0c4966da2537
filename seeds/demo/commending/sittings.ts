import { unitId } from '#modules/units/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { inParallel } from '../parallel.ts'
import type { Stage } from '../stage.ts'
import { type Council, type Course, callSitting, holdSitting } from './council.ts'
import { decide } from './decision.ts'
import { type Filed, file, type Recipient, step } from './dossier.ts'
import { brave, emulationFighters, teams } from './people.ts'
import type { Pool } from './pool.ts'

const province = unitId('tinh-vinh-long')
const education = unitId('so-giao-duc-va-dao-tao-vinh-long')
const health = unitId('so-y-te-vinh-long')
const works = unitId('so-xay-dung-vinh-long')
const farming = unitId('so-nong-nghiep-va-moi-truong-vinh-long')

type Item = { unitId: string; recipient: Recipient; title: string } & Omit<Course, 'itemId'>

const fighterWords = {
  'ba-lan-lien-tuc': 'Quyết định công nhận Chiến sĩ thi đua cơ sở các năm 2022, 2023, 2024 (bản minh họa)',
  'sang-kien': 'Quyết định công nhận sáng kiến cấp tỉnh năm 2024 (bản minh họa)',
}

/** Two sittings that are over and one of today; what they passed goes on to a signed decision and to a draft. */
export async function playSittings(stage: Stage, council: Council, pool: Pool): Promise<void> {
  const ofPool = (key: string, on: DateText) => {
    const recipient = pool.take(key, on)
    return { unitId: recipient.unitId, recipient, title: 'bang-khen-tinh' }
  }
  const september = await sit(stage, council, { on: '2025-09-12', opened: '2025-08-11', written: [14] }, [
    { ...fighter(education, emulationFighters.teacher), votes: { approve: 13, against: 2, abstain: 0 } },
    { ...fighter(health, emulationFighters.doctor), votes: { approve: 14, against: 0, abstain: 1 } },
    { ...ofPool('xa-tieu-can-vinh-long', '2025-08-01'), votes: { approve: 15, against: 0, abstain: 0 } },
    {
      ...{ unitId: health, recipient: teams.clinic, title: 'bang-khen-tinh' },
      tied: { seat: 9, why: 'unit', said: 'Là thủ trưởng cơ quan đề nghị.' },
      votes: { approve: 14, against: 0, abstain: 0 },
    },
  ])
  await stage.doJobs('2025-09-12')
  const [lost, ...won] = september
  await step(stage, lost!, '2025-09-15', 'decline', {
    reason:
      'Kết quả bỏ phiếu kín 13 trên 15 ủy viên (86,7 %), chưa đạt 90 %. Đề nghị bổ sung phạm vi ảnh hưởng, xét lại năm sau.',
  })
  const sudden = await suddenDeeds(stage)
  await decide(stage, {
    ...{ unitId: province, dossiers: [...won, ...sudden], draftedOn: '2025-09-18', signedOn: '2025-09-24' },
    ...{ issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long', symbol: 'QĐ-UBND' },
    title: 'Về việc tặng danh hiệu Chiến sĩ thi đua cấp tỉnh và Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  })

  const october = await sit(stage, council, { on: '2025-10-17', opened: '2025-09-15' }, [
    { ...ofPool('xa-cang-long-vinh-long', '2025-09-01'), votes: { approve: 15, against: 0, abstain: 0 } },
    {
      ...{ unitId: works, recipient: teams.ferry, title: 'bang-khen-tinh' },
      votes: { approve: 12, against: 1, abstain: 2 },
    },
    { ...ofPool('xa-tra-cu-vinh-long', '2025-09-01'), votes: { approve: 14, against: 0, abstain: 1 } },
  ])
  await stage.doJobs('2025-10-17')
  await decide(stage, {
    ...{ unitId: province, dossiers: october.slice(0, 2), draftedOn: '2025-11-13', symbol: 'QĐ-UBND' },
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long',
    title: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (đợt 2 năm 2025)',
  })

  await sit(stage, council, { on: stage.today, opened: '2025-10-13', isToday: true }, [
    { ...ofPool('xa-cau-ngang-vinh-long', '2025-10-01'), votes: { approve: 7, against: 0, abstain: 1 }, open: true },
    { ...fighter(farming, emulationFighters.engineer), declared: 4 },
    {
      ...{ ...ofPool('xa-chau-thanh-vinh-long', '2025-10-01'), declared: 6 },
      tied: { seat: 7, why: 'kin', said: 'Là em rể của người được đề nghị.' },
    },
    { ...ofPool('xa-cau-ke-vinh-long', '2025-10-01'), declared: 0 },
  ])
}

const fighter = (unit: string, recipient: Recipient) => ({
  ...{ unitId: unit, recipient, title: 'chien-si-thi-dua-tinh', secret: true },
})

type When = { on: DateText; opened: DateText; written?: readonly number[]; isToday?: boolean }

/** Opens the dossiers of a sitting, brings them before the council, and plays it. Gives the dossiers in its order. */
async function sit(stage: Stage, council: Council, when: When, items: readonly Item[]): Promise<string[]> {
  const { on, opened, written, isToday } = when
  const sittingId = await callSitting(stage, council, addDays(on, -12), on)
  const dossiers = await inParallel(items, async ({ unitId: unit, recipient, title, secret }) => {
    const filed: Filed = { unitId: unit, recipient, title, merit: 'merit', period: '2025', on: opened }
    const id = await file(stage, secret ? { ...filed, words: fighterWords } : filed)
    await step(stage, id, addDays(opened, 2), 'submitDossier')
    return id
  })
  const courses: Course[] = []
  for (const [index, id] of dossiers.entries()) {
    await step(stage, id, addDays(on, -10), 'toCouncil', { sittingId })
    const { council_item_id: itemId } = await stage.db
      .selectFrom('commendations.dossier')
      .select('council_item_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    courses.push({ ...items[index]!, itemId: itemId! })
  }
  await holdSitting(stage, council, { sittingId, on, courses, closes: !isToday, ...(written && { written }) })
  return dossiers
}

/** Two sudden deeds of September, decided without a ballot; one of them was completed late. */
async function suddenDeeds(stage: Stage): Promise<string[]> {
  const deeds = [
    { recipient: brave.driver, from: 'xa-cang-long-vinh-long', on: '2025-09-16' },
    { recipient: brave.nurse, from: 'xa-nhi-truong-vinh-long', on: '2025-09-16' },
  ]
  return inParallel(deeds, async ({ recipient, from, on }) => {
    const id = await file(stage, {
      ...{ unitId: unitId(from), recipient, title: 'bang-khen-tinh', merit: 'sudden', period: '2025', on, fast: true },
    })
    await step(stage, id, addDays(on, 1), 'submitDossier')
    await step(stage, id, addDays(on, 2), 'completeFast')
    return id
  })
}
