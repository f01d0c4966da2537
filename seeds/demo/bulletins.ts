import type { SimpleBlock } from '#platform/rich-text/build.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { chanceOf } from './chance.ts'
import type { Brief } from './fillers.ts'
import { invent } from './names.ts'
import { publish } from './publishing.ts'
import type { Stage } from './stage.ts'

/** A district's (or the province's) short news of the exemplars recognised in a quarter. */
export type Bulletin = {
  unitId: string
  unitName: string
  quarter: number
  year: number
  part: number
  briefs: Brief[]
}

const leads = [
  (place: string, many: number) =>
    `${many} gương người tốt, việc tốt vừa được công nhận ở ${place}. Mỗi nơi một việc, việc nào cũng đếm được.`,
  (place: string, many: number) =>
    `Ba tháng qua, ${place} có thêm ${many} gương được công nhận. Bản tin ghi lại bằng lời của người trong xóm.`,
  (place: string, many: number) =>
    `Không có chuyện gì lớn lao, chỉ là ${many} việc làm đều đặn ở ${place}, nay nhiều nơi đã học theo.`,
]
const titles = [
  (place: string, when: string) => `${place.charAt(0).toUpperCase()}${place.slice(1)}: những việc nhỏ làm đều, ${when}`,
  (place: string, when: string) => `Gương sáng ${place}, ${when}`,
  (place: string, when: string) => `Chuyện người tốt ở ${place}, ${when}`,
]

/** Publishes one bulletin, at its district's desk, as one story about all of them. */
export async function bulletin(
  stage: Stage,
  { unitId, unitName, quarter, year, part, briefs }: Bulletin,
): Promise<void> {
  const chance = chanceOf(`bulletin/${fold(unitName)}/${year}/${quarter}/${part}`)
  const place = unitName.replace(/^(Huyện|Xã|Phường|Tỉnh) /, (kind) => kind.toLowerCase())
  const when = `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}${part > 1 ? `, kỳ ${part}` : ''}`
  const [lead, ...rest] = briefs as [Brief, ...Brief[]]
  const blocks: SimpleBlock[] = [
    { p: lead.text },
    { figure: { what: lead.values[0]!.what, after: lead.values[0]!.after } },
  ]
  for (const brief of rest) blocks.push({ h: heading(brief) }, { p: brief.text }, { p: sum(brief) })
  if (rest.length === 0) blocks.push({ p: sum(lead) })
  blocks.push({ p: chance.of(howItCame) }, { p: chance.of(closings) })
  const last = briefs.reduce((day, { lived }) => (lived.recognisedOn! > day ? lived.recognisedOn! : day), '2023-01-01')
  const latest = addDays(stage.today, -6)
  const isFresh = last > latest // still on the editor's desk
  const day = isFresh ? stage.today : earliest(addDays(last, chance.whole(6, 20)), latest)
  await publish(
    stage,
    {
      ...{ unitId, exemplarIds: briefs.map(({ lived }) => lived.id), author: `${invent(chance, 0.3).name}` },
      ...{ fieldId: await fieldOf(stage, lead.lived.id), topicId: null, blocks },
      title: chance.of(titles)(place, when),
      standfirst: chance.of(leads)(place, briefs.length),
      cover: {
        art: lead.theme.art,
        alt: `Tranh khắc minh họa: ${lead.values[0]!.what.toLowerCase()} ở ${lead.place.name}`,
      },
    },
    day,
    isFresh ? chance.of(['draft', 'in_review', 'approved']) : 'published',
  )
}

const howItCame = [
  'Số liệu trong bản tin đã được họp dân lấy ý kiến, Mặt trận và các đoàn thể cơ sở xác nhận trước khi giới thiệu. Mỗi hồ sơ được thẩm định theo bốn tiêu chuẩn chung, điểm nào cũng chỉ ra minh chứng, rồi mới được công nhận bằng quyết định.',
  'Trước khi được công nhận, từng gương đều có người đến tận nơi xem, hỏi thêm hàng xóm và đối chiếu sổ ghi. Có hồ sơ phải bổ sung chữ ký, có hồ sơ phải ghi rõ lại số liệu trước và sau; việc nào chưa rõ thì để lại, chưa đưa vào bản tin.',
]
const closings = [
  'Ai muốn học cách làm có thể hỏi công chức văn hóa - xã hội nơi gần nhất, hoặc đến tận nơi vào sáng thứ Bảy. Ban biên tập mong nhận thêm tin giới thiệu từ bà con; chuyện nào cũng được xác minh trước khi đăng.',
  'Bà con biết gương tốt quanh mình, xin báo cho ban nhân dân ấp hoặc cán bộ Mặt trận. Người được giới thiệu luôn được hỏi ý kiến trước khi tên và hình ảnh lên trang này.',
]
const heading = ({ place, name }: Brief) =>
  `${place.name.replace(/^(Xã|Phường|Thị trấn) /, '')}: ${name.replace(/^Hộ (ông|bà) /, 'nhà $1 ')}`
const sum = ({ values }: Brief) => `${values.map(({ what, after }) => `${what}: ${after}`).join('. ')}.`
const earliest = (a: DateText, b: DateText) => (a < b ? a : b)

async function fieldOf({ db }: Stage, exemplarId: string): Promise<string> {
  const row = await db
    .selectFrom('exemplars.exemplar')
    .select('field_id')
    .where('id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  return row.field_id
}
