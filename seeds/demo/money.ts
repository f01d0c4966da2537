import * as budget from '#modules/budget/index.ts'
import type { Scene } from '#platform/command.ts'
import { unitId } from '#modules/units/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

const commune = unitId('xa-chau-dien')
const province = unitId('tinh-vinh-long')
const department = unitId('so-giao-duc-va-dao-tao-vinh-long')

type Fund = {
  unitId: string
  source: string
  from: DateText
  year: number
  ceiling?: string
  base?: string
  setAside: string
}

/**
 * The money of Châu Điền in 2024, before one of its awards is taken back: a fund, two of three prizes paid. Every sum here is
 * invented.
 */
export async function payEarly(stage: Stage, decisionId: string): Promise<void> {
  const day = '2024-02-01'
  const scene = sceneOn(stage, stage.cast.headOf(commune, day), day)
  const fundId = await openFund(scene, {
    ...{ unitId: commune, source: 'quy-xa', from: '2024-01-01', year: 2024, setAside: '48.000.000' },
    ...{ ceiling: 'trich-dong-bang', base: '6.120.000.000' },
  })
  const taskId = await plan(scene, fundId, {
    item: 'prizes',
    title: 'Tiền thưởng theo quyết định của xã',
    amount: '6.000.000',
  })
  await budget.giveMoney(scene, {
    ...(await seen(scene, taskId)),
    ...paper(day, 'Quyết định 09/QĐ-UBND'),
    amount: '6.000.000',
  })
  const awards = await stage.db
    .selectFrom('commendations.award')
    .select(['id', 'recipient_name as payee'])
    .where('decision_id', '=', decisionId)
    .orderBy('annex_no', 'desc')
    .limit(2)
    .execute()
  for (const [at, { id: awardId, payee }] of awards.entries())
    await budget.payPrize(scene, { awardId, taskId, onDay: formatDate(day), payee, receipt: `PC ${11 + at}/2024` })
}

/** The year at hand: the province, a department and a commune, each task at another stage; a sponsor and a gift. */
export async function playMoney(stage: Stage): Promise<void> {
  await ofProvince(stage)
  await ofDepartment(stage)
  await ofCommune(stage)
}

async function ofProvince(stage: Stage): Promise<void> {
  const day = '2025-09-08'
  const scene = sceneOn(stage, stage.cast.headOf(province, day), day)
  const fundId = await openFund(scene, {
    ...{ unitId: province, source: 'quy-tinh', from: '2025-07-01', year: 2025, setAside: '9.600.000.000' },
    ...{ ceiling: 'trich-dong-bang', base: '980.000.000.000' },
  })
  const given = async (told: Told) => {
    const id = await plan(scene, fundId, told)
    await budget.giveMoney(scene, {
      ...(await seen(scene, id)),
      ...paper(day, 'Quyết định 418/QĐ-UBND'),
      amount: told.amount,
    })
    return id
  }
  await given({ item: 'prizes', title: 'Tiền thưởng kèm bằng khen, giấy khen', amount: '2.400.000.000' })
  const film = await given({
    item: 'media',
    title: 'Phim, phóng sự gương sáng',
    amount: '480.000.000',
    clause: 'III.3',
  })
  await budget.commitMoney(scene, {
    ...(await seen(scene, film)),
    ...paper(day, 'Hợp đồng 27/HĐ'),
    amount: '360.000.000',
  })
  const print = await given({ item: 'printing', title: 'In bằng khen, khung', amount: '150.000.000', clause: 'VI.1.c' })
  await budget.commitMoney(scene, {
    ...(await seen(scene, print)),
    ...paper(day, 'Hợp đồng 31/HĐ'),
    amount: '142.350.000',
  })
  const spent = { ...paper(day, 'Ủy nhiệm chi 88'), amount: '142.350.000', payee: 'Nhà in Rạng Đông' }
  await budget.spendMoney(scene, { ...(await seen(scene, print)), ...spent })
  await budget.settleTask(scene, { ...(await seen(scene, print)), ...paper(day, 'Biên bản quyết toán 05') })
  await given({ item: 'meetings', title: 'Hội nghị biểu dương năm 2025', amount: '620.000.000', clause: 'VI.1.d' })
  await plan(scene, fundId, {
    item: 'training',
    title: 'Tập huấn cán bộ xã, phường mới',
    amount: '210.000.000',
    clause: 'III.6',
  })
}

async function ofDepartment(stage: Stage): Promise<void> {
  const day = '2025-09-15'
  const scene = sceneOn(stage, stage.cast.headOf(department, day), day)
  const fundId = await openFund(scene, {
    ...{ unitId: department, source: 'tu-chu', from: '2017-10-01', year: 2025, setAside: '85.000.000' },
  })
  await plan(scene, fundId, {
    item: 'contests',
    title: 'Cuộc thi viết trong trường học',
    amount: '40.000.000',
    clause: 'III.2.c',
  })
}

async function ofCommune(stage: Stage): Promise<void> {
  const day = '2025-10-06'
  const scene = sceneOn(stage, stage.cast.headOf(commune, day), day)
  const fundId = await openFund(scene, {
    ...{ unitId: commune, source: 'quy-xa', from: '2025-07-01', year: 2025, setAside: '52.000.000' },
    ...{ ceiling: 'trich-dong-bang', base: '6.480.000.000' },
  })
  const { id: sponsorId } = await budget.addSponsor(scene, {
    ...{ unitId: commune, kind: 'organisation', name: 'Hợp tác xã Dừa sáp Ô Rồm', contact: '', mayName: '1' },
  })
  await budget.addSponsor(scene, { unitId: commune, kind: 'person', name: 'Bà Năm Hàng Xén', contact: '' })
  await budget.addIncome(scene, {
    ...{ id: fundId, version: await versionOf(stage.db, 'budget.fund', fundId), kind: 'donation', amount: '5.000.000' },
    ...{ ...paper(day, 'Phiếu thu 14'), sponsorId },
  })
  const night = await plan(scene, fundId, {
    ...{ item: 'meetings', title: 'Đêm kể chuyện người tốt việc tốt', amount: '12.000.000', clause: 'III.2.b' },
  })
  await budget.giveMoney(scene, {
    ...(await seen(scene, night)),
    ...paper(day, 'Quyết định 77/QĐ-UBND'),
    amount: '12.000.000',
  })
  const { id: giftId } = await budget.recordGift(scene, {
    ...{
      unitId: commune,
      sponsorId,
      what: 'Lu chứa nước mưa 500 lít',
      quantity: '12',
      measure: 'cái',
      worth: '14.400.000',
    },
    ...{ receivedOn: formatDate(day), document: 'Biên bản giao nhận', meantFor: 'Hộ thiếu nước ngọt mùa hạn' },
  })
  await budget.passGift(scene, {
    id: giftId,
    version: 1,
    quantity: '5',
    givenTo: 'Năm hộ ấp Rùm Sóc',
    onDay: formatDate(day),
  })
}

async function openFund(scene: Scene, it: Fund): Promise<string> {
  const { id } = await budget.openFund(scene, {
    ...{ unitId: it.unitId, year: String(it.year), sourceId: budget.sourceId(it.source, it.from) },
    ...{ ceilingId: it.ceiling ? budget.ceilingId(it.ceiling, it.from) : '', base: it.base ?? '' },
    document: `Quyết định giao dự toán năm ${it.year}`,
  })
  const day = scene.now.toISOString().slice(0, 10)
  await budget.addIncome(scene, {
    id,
    version: 1,
    kind: 'set_aside',
    amount: it.setAside,
    ...paper(day, 'Giấy rút dự toán 01'),
  })
  return id
}

type Told = { item: string; title: string; amount: string; clause?: string }

const plan = async (scene: Scene, fundId: string, told: Told) => (await budget.planTask(scene, { ...told, fundId })).id
const seen = async ({ db }: Scene, id: string) => ({ id, version: await versionOf(db, 'budget.task', id) })
const paper = (day: DateText, document: string) => ({ onDay: formatDate(day), document })
