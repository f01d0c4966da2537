import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { t } from '../messages/plan.ts'
import type { Reason } from '../risk.ts'
import { councilOf, groundsOfCouncil, splitNumber } from './words.ts'

/** What the yearly plan is made from. `isLater`: put on it after it was issued. `day`: that of issue, or today for a draft. */
export type PlanContent = {
  officeName: string
  place: string
  year: number
  aim: string
  number: string | null
  issuedOn: DateText | null
  day: DateText
  items: readonly { clause: string; question: string }[]
  units: readonly {
    unitName: string
    reasons: readonly Reason[]
    why: string | null
    plannedOn: DateText
    isLater: boolean
  }[]
}

/** The plan of a year («kế hoạch kiểm tra») as Decree 30/2020/NĐ-CP lays it out: what is asked, whom and why, and how (III.5). */
export function planDocument(it: PlanContent): OfficialDocument {
  return {
    ...{ parentOrg: null, org: councilOf(it.officeName), place: it.place, date: it.issuedOn },
    ...(it.number ? splitNumber(it.number) : { number: null, symbol: 'KH-HĐTĐKT' }),
    ...{ kind: 'Kế hoạch', subject: `Kiểm tra việc xây dựng, nhân rộng điển hình tiên tiến năm ${it.year}` },
    basis: groundsOfCouncil(it.day),
    body: [
      { type: 'heading', level: 1, text: 'MỤC ĐÍCH, PHẠM VI' },
      { type: 'paragraph', text: it.aim },
      { type: 'heading', level: 1, text: 'NỘI DUNG KIỂM TRA' },
      {
        ...{ type: 'table', caption: 'Bảng kiểm', columns: [order, { label: 'Nội dung', align: 'left' }, clause] },
        rows: it.items.map(({ clause, question }, at) => [String(at + 1), question, clause]),
      },
      { type: 'heading', level: 1, text: 'ĐƠN VỊ ĐƯỢC KIỂM TRA' },
      {
        ...{ type: 'table', caption: 'Đơn vị được kiểm tra và lý do chọn', columns: unitColumns },
        rows: it.units.map((unit, at) => [String(at + 1), unit.unitName, whyOf(unit), formatDate(unit.plannedOn)]),
      },
      { type: 'heading', level: 1, text: 'TỔ CHỨC THỰC HIỆN' },
      { type: 'list', items: steps },
    ],
    signer: { authority: 'TM. Hội đồng', title: 'Chủ tịch', name: '' },
    receivers: ['Thường trực Hội đồng', 'Các đơn vị được kiểm tra', 'Lưu: VT'],
  }
}

function whyOf({ reasons, why, isLater }: PlanContent['units'][number]): string {
  const said = reasons.map(({ kind, count }) => t('vi')[kind](count))
  return [...said, ...(why ? [why] : []), ...(isLater ? ['bổ sung sau khi ban hành'] : [])].join('; ') || '–'
}

const order = { label: 'STT', align: 'center' as const }
const clause = { label: 'Mục của kế hoạch', align: 'center' as const }
const unitColumns = [
  ...[order, { label: 'Đơn vị', align: 'left' as const }, { label: 'Lý do chọn', align: 'left' as const }],
  { label: 'Dự kiến ngày', align: 'center' as const },
]

const steps = [
  'Đoàn kiểm tra được cử bằng quyết định, làm việc trong thời hạn ghi trong quyết định',
  'Đơn vị tự kiểm tra theo bảng kiểm và gửi kết quả trước khi đoàn đến',
  'Kết quả kiểm tra được lập biên bản có chữ ký hai bên; kết luận được gửi cho đơn vị',
  'Việc khắc phục có người chịu trách nhiệm, có thời hạn; có minh chứng mới coi là đã khắc phục',
]
