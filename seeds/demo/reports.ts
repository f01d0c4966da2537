import * as reporting from '#modules/reporting/index.ts'
import { unitId } from '#modules/units/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { type Chance, chanceOf } from './chance.ts'
import { inParallel } from './parallel.ts'
import { type Stage, sceneOn } from './stage.ts'

type Round = { year: number; province: string; openedOn: DateText }

/** Plays the reporting rounds of the three years; that of 2025 is under way. */
export async function playReports(stage: Stage): Promise<void> {
  const rounds: Round[] = [
    { year: 2023, province: 'tinh-tra-vinh', openedOn: '2023-11-01' },
    { year: 2024, province: 'tinh-tra-vinh', openedOn: '2024-11-01' },
    { year: 2025, province: 'tinh-vinh-long', openedOn: '2025-11-03' },
  ]
  for (const { year, province, openedOn } of rounds) {
    const unit = unitId(province)
    const { id: roundId } = await reporting.openRound(sceneOn(stage, stage.cast.officerOf(unit, openedOn), openedOn), {
      ...{ unitId: unit, year, cutOff: `30/11/${year}`, dueOn: `30/11/${year}` },
    })
    const owing = await stage.db
      .selectFrom('reporting.expected')
      .select('unit_id')
      .where('round_id', '=', roundId)
      .execute()
    await inParallel(owing, ({ unit_id }) => report(stage, { roundId, year, unit: unit_id, province: unit, openedOn }))
    if (year < 2025) await gatherAll(stage, { roundId, year, unit })
  }
}

/** Whose report of the year under way is left for the demonstration's posts to write. */
const leftToTry = ['so-giao-duc-va-dao-tao-vinh-long', 'xa-cau-ke-vinh-long']

type Owing = { roundId: string; year: number; unit: string; province: string; openedOn: DateText }

/** One unit's report: written, signed, sent, sometimes late, sometimes returned once. */
async function report(stage: Stage, { roundId, year, unit, province, openedOn }: Owing) {
  const chance = chanceOf(`report/${unit}/${year}`)
  const lot = chance.whole(1, 100)
  const isUnderWay = year === 2025
  const isLeftToTry = isUnderWay && leftToTry.some((key) => unitId(key) === unit)
  if (isLeftToTry || (isUnderWay ? lot > 45 : lot > 96)) return
  const started = addDays(openedOn, chance.whole(3, isUnderWay ? 9 : 20))
  const officer = stage.cast.officerOf(unit, started)
  if (officer.post.unitId !== unit) return
  const { id: reportId } = await reporting.startReport(sceneOn(stage, officer, started), { roundId, unitId: unit })
  const step = reportSteps(stage, reportId, unit)
  await step('officer', addDays(started, 1), reporting.saveSections, writing(chance))
  if (!isUnderWay || lot <= 30) await explainAll(stage, step, reportId, addDays(started, 1), chance)
  if (isUnderWay && lot > 30) return

  const sentOn = !isUnderWay && lot > 88 ? `${year}-12-${chance.whole(10, 24)}` : addDays(started, chance.whole(2, 5))
  const number = `${chance.whole(20, 380)}/BC-UBND`
  const head = stage.cast.headOf(unit, sentOn)
  await step('head', sentOn, reporting.signReport, { number, signer: head.name, signerTitle: head.post.title })
  await step('officer', sentOn, reporting.sendReport)
  if (isUnderWay && lot > 18) return

  const receiver = (day: DateText) => stage.cast.officerOf(province, day)
  let day = addDays(sentOn, 1)
  if (chance.is(0.1)) {
    await step(receiver(day), day, reporting.returnReport, {
      faults: ['Nêu rõ nguyên nhân hạn chế', 'Bổ sung phương hướng nhân rộng năm sau'],
    })
    if (isUnderWay) return
    const faults = await stage.db.selectFrom('reporting.fault').select('id').where('report_id', '=', reportId).execute()
    day = addDays(day, 2)
    for (const { id: faultId } of faults)
      await step('officer', day, reporting.clearFault, { faultId, answer: 'Đã viết bổ sung trong mục III, IV.' })
    await step('officer', day, reporting.saveSections, writing(chance))
    await step('head', day, reporting.signReport, { number, signer: head.name, signerTitle: head.post.title })
    await step('officer', day, reporting.sendReport)
    day = addDays(day, 1)
  }
  await step(receiver(day), day, reporting.acceptReport)
}

/** The province's own report, gathered from those it accepted. */
async function gatherAll(stage: Stage, { roundId, year, unit }: { roundId: string; year: number; unit: string }) {
  const day = `${year}-12-26`
  const officer = stage.cast.officerOf(unit, day)
  const head = stage.cast.headOf(unit, day)
  const { id: reportId } = await reporting.gather(sceneOn(stage, officer, day), { roundId, unitId: unit })
  const step = reportSteps(stage, reportId, unit)
  await step('officer', day, reporting.saveSections, writing(chanceOf(`province/${year}`)))
  await explainAll(stage, step, reportId, day, chanceOf(`province/${year}`))
  await step('head', day, reporting.signReport, {
    number: `${year === 2023 ? 412 : 436}/BC-UBND`,
    signer: head.name,
    signerTitle: head.post.title,
  })
  await step('officer', day, reporting.sendReport)
}

/** The unit says of every figure that looks wrong why it is right. */
async function explainAll(
  stage: Stage,
  step: ReturnType<typeof reportSteps>,
  reportId: string,
  day: DateText,
  chance: Chance,
) {
  for (const doubt of await reporting.listUnexplained(stage.db, reportId))
    await step('officer', day, reporting.explainDoubt, { doubt, words: chance.of(explanations) })
}

const explanations = [
  'Đã rà soát hồ sơ từng ấp; số đúng, phần còn lại chuyển sang theo dõi năm sau.',
  'Đơn vị tập trung hoàn thiện các gương cũ nên năm nay chưa mở thêm.',
  'Trong năm có đợt bình xét chung của huyện nên số tăng, đã đối chiếu danh sách.',
]

type Change = (scene: ReturnType<typeof sceneOn>, raw: unknown) => Promise<unknown>

function reportSteps(stage: Stage, reportId: string, unit: string) {
  return async (
    who: 'officer' | 'head' | ReturnType<Stage['cast']['officerOf']>,
    day: DateText,
    command: Change,
    input: object = {},
  ) => {
    const actor =
      who === 'officer' ? stage.cast.officerOf(unit, day) : who === 'head' ? stage.cast.headOf(unit, day) : who
    const { version } = await stage.db
      .selectFrom('reporting.report')
      .select('version')
      .where('id', '=', reportId)
      .executeTakeFirstOrThrow()
    await command(sceneOn(stage, actor, day, 15), { reportId, version, ...input })
  }
}

const writing = (chance: Chance) => ({
  leading: chance.of([
    'Đơn vị đã triển khai Kế hoạch đến các ấp, khóm và tổ chức đoàn thể; phân công một lãnh đạo phụ trách, giao ban mỗi quý.',
    'Ban hành kế hoạch năm, lồng nội dung phát hiện gương vào các phong trào thi đua; mỗi tổ chức đăng ký ít nhất một gương.',
  ]),
  strengths: chance.of([
    'Hồ sơ được theo dõi chung nên không còn giới thiệu trùng; các gương đều có số liệu trước và sau.',
    'Người dân giới thiệu nhiều hơn năm trước; bản tin loa phát thanh đều mỗi tuần.',
    'Các mô hình có nơi làm theo ngay trong năm; bà con đến học tận nơi.',
  ]),
  limits: chance.of([
    'Một số ấp chưa có gương được nhân rộng do cách làm chưa viết thành từng bước. Cán bộ kiêm nhiệm, ít thời gian xác minh.',
    'Minh chứng của vài hồ sơ còn thiếu, phải bổ sung nhiều lần; chưa có tin bằng tiếng Khmer.',
  ]),
  plans: chance.of([
    'Mỗi ấp chọn một mô hình đã có kết quả để mở ít nhất một nơi làm theo trong quý I năm sau.',
    'Tập huấn viết tin, chụp ảnh cho cán bộ ấp; phối hợp với trường học tổ chức giao lưu.',
  ]),
  proposals: chance.of([
    '',
    'Đề nghị tỉnh mở thêm lớp tập huấn viết tin, bài.',
    'Đề nghị hỗ trợ dịch tin sang tiếng Khmer.',
  ]),
})
