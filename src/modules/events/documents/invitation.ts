import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'

/** How people are asked: invited as guests, or summoned by a unit above theirs. */
export type Asking = 'invite' | 'summon'

/** What an invitation is made from, in Vietnamese. */
export type InvitationContent = {
  asking?: Asking
  /** What those who come are called: delegates, or learners. */
  people?: 'đại biểu' | 'học viên'
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

const words = {
  invite: {
    ...{ kind: 'Giấy mời', sign: 'GM', asks: 'trân trọng kính mời' },
    last: 'Rất mong ông/bà đến dự; xin mang theo giấy mời này để điểm danh.',
  },
  summon: {
    ...{ kind: 'Giấy triệu tập', sign: 'GTT', asks: 'triệu tập' },
    last: 'Đề nghị ông/bà có mặt đúng giờ và mang theo giấy này để điểm danh.',
  },
} as const

/**
 * The invitation (giấy mời), or the summons (giấy triệu tập) of a unit above, as Decree 30/2020/NĐ-CP lays papers out, with the programme
 * and the list of those who come.
 */
export function invitationDocument(it: InvitationContent): OfficialDocument {
  const within = it.withinName ? ` (trong ${it.withinName})` : ''
  const { asking = 'invite', people = 'đại biểu' } = it
  const { kind, sign, asks, last } = words[asking]
  const who = it.isUnit ? `${it.guest} cử ${it.seats} ${people}` : it.guest
  return {
    ...{ parentOrg: null, org: bodyName(it.hostName), number: null, symbol: `${sign}-${bodySymbol(it.hostName)}` },
    ...{ place: placeName(it.hostName, it.provinceName), date: it.day, kind, subject: it.title, basis: [] },
    recipients: [it.guest],
    body: [
      { type: 'paragraph', text: `${bodyName(it.hostName)} ${asks} ${who} tham dự ${it.title}${within}.` },
      ...(it.summary ? [{ type: 'paragraph' as const, text: it.summary }] : []),
      { type: 'paragraph', text: `Thời gian: ${it.when}.` },
      ...(it.where ? [{ type: 'paragraph' as const, text: `Địa điểm: ${it.where}.` }] : []),
      ...(it.link ? [{ type: 'paragraph' as const, text: `Tham dự trực tuyến: ${it.link}` }] : []),
      ...programmeOf(it.programme),
      {
        type: 'paragraph',
        text: it.isUnit
          ? `Đề nghị đơn vị ghi tên ${people} trước ngày diễn ra; mỗi ${people} mang theo mã phiếu để điểm danh.`
          : last,
      },
      ...(it.mark
        ? [{ type: 'figure' as const, caption: `Mã phiếu: ${it.delegates[0]?.code ?? ''}`, svg: it.mark, small: true }]
        : []),
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Như trên', 'Lưu: VT'],
    ...(it.isUnit && it.delegates.length > 0 && { annexes: [delegatesOf(it, people)] }),
  }
}

function programmeOf(items: InvitationContent['programme']): OfficialDocument['body'] {
  if (items.length === 0) return []
  const columns = [
    { label: 'Thời gian', align: 'center' as const },
    { label: 'Nội dung', align: 'left' as const },
    { label: 'Người trình bày', align: 'left' as const },
  ]
  const rows = items.map(({ at, title, who }) => [at, title, who])
  return [{ type: 'table', caption: 'Chương trình', columns, rows }]
}

const delegatesOf = ({ guest, delegates }: InvitationContent, people: string) => ({
  title: `Danh sách ${people}`,
  note: guest,
  columns: [
    { label: 'STT', align: 'center' as const },
    { label: 'Họ và tên', align: 'left' as const },
    { label: 'Chức vụ', align: 'left' as const },
    { label: 'Mã phiếu', align: 'center' as const },
  ],
  rows: delegates.map(({ name, title, code }, at) => [String(at + 1), name, title, code]),
})
