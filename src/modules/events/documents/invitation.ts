import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What an invitation is made from, in Vietnamese. */
export type InvitationContent = {
  hostName: string
  provinceName: string
  day: DateText
  /** Who is asked: a unit, or a person with what they are. */
  guest: string
  seats: number
  isUnit: boolean
  title: string
  summary: string
  when: string
  where: string
  withinName: string | null
  link: string | null
  programme: readonly { at: string; title: string; who: string }[]
  /** Those who come by it, with the code of their ticket. */
  delegates: readonly { name: string; title: string; code: string }[]
  /** The square code of the one ticket, drawn by the program. */
  mark: string | undefined
}

/** The invitation (giấy mời) as Decree 30/2020/NĐ-CP lays it out, with the programme and the list of those who come. */
export function invitationDocument(it: InvitationContent): OfficialDocument {
  const within = it.withinName ? ` (trong ${it.withinName})` : ''
  return {
    ...{ parentOrg: null, org: bodyName(it.hostName), number: null, symbol: `GM-${bodySymbol(it.hostName)}` },
    ...{ place: placeName(it.hostName, it.provinceName), date: it.day, kind: 'Giấy mời', subject: it.title, basis: [] },
    recipients: [it.guest],
    body: [
      {
        type: 'paragraph',
        text: `${bodyName(it.hostName)} trân trọng kính mời ${it.isUnit ? `${it.guest} cử ${it.seats} đại biểu` : it.guest} tham dự ${it.title}${within}.`,
      },
      ...(it.summary ? [{ type: 'paragraph' as const, text: it.summary }] : []),
      { type: 'paragraph', text: `Thời gian: ${it.when}.` },
      ...(it.where ? [{ type: 'paragraph' as const, text: `Địa điểm: ${it.where}.` }] : []),
      ...(it.link ? [{ type: 'paragraph' as const, text: `Tham dự trực tuyến: ${it.link}` }] : []),
      ...programmeOf(it.programme),
      {
        type: 'paragraph',
        text: it.isUnit
          ? 'Đề nghị đơn vị ghi tên đại biểu trước ngày diễn ra; mỗi đại biểu mang theo mã phiếu để điểm danh.'
          : 'Rất mong ông/bà đến dự; xin mang theo giấy mời này để điểm danh.',
      },
      ...(it.mark
        ? [{ type: 'figure' as const, caption: `Mã phiếu: ${it.delegates[0]?.code ?? ''}`, svg: it.mark }]
        : []),
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Như trên', 'Lưu: VT'],
    ...(it.isUnit && it.delegates.length > 0 && { annexes: [delegatesOf(it)] }),
  }
}

function programmeOf(items: InvitationContent['programme']): OfficialDocument['body'] {
  if (items.length === 0) return []
  const columns = [
    { label: 'Giờ', align: 'center' as const },
    { label: 'Nội dung', align: 'left' as const },
    { label: 'Người trình bày', align: 'left' as const },
  ]
  const rows = items.map(({ at, title, who }) => [at, title, who])
  return [{ type: 'table', caption: 'Chương trình', columns, rows }]
}

const delegatesOf = ({ guest, delegates }: InvitationContent) => ({
  title: 'Danh sách đại biểu',
  note: guest,
  columns: [
    { label: 'STT', align: 'center' as const },
    { label: 'Họ và tên', align: 'left' as const },
    { label: 'Chức vụ', align: 'left' as const },
    { label: 'Mã phiếu', align: 'center' as const },
  ],
  rows: delegates.map(({ name, title, code }, at) => [String(at + 1), name, title, code]),
})
