import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { CorrectionKind } from '../contest.ts'
import { t as correctionWords } from '../messages/correction.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { t as pointsWords } from '../messages/points.ts'
import { t } from '../messages/terms.ts'
import type { PointsChange } from '../queries/points.ts'
import type { Terms } from '../terms.ts'

type Row = {
  place: number
  ref: string
  title: string
  authors: string
  points: number
  judges: number
  wasTied: boolean
  prize: string
}

/** What the minutes of judging are made from. */
export type MinutesContent = {
  name: string
  org: string
  provinceName: string
  on: DateText
  terms: Terms
  received: number
  judged: number
  refused: number
  withdrawn: number
  /** What was corrected after the results; the table stays as it was announced. */
  corrections: readonly { number: number; kind: CorrectionKind; title: string; why: string; madeAt: Date }[]
  /** Points that judges corrected while points were taken. */
  pointsChanges: readonly PointsChange[]
  judges: readonly { name: string; title: string; isChair: boolean }[]
  abstentions: readonly { ref: string; name: string; reason: string | null }[]
  /** The chair's order of equal entries. */
  orders: readonly { ref: string; ord: number; why: string }[]
  categories: readonly { name: string; rows: readonly Row[] }[]
}

/** The minutes of judging a contest («biên bản chấm thi»), in Vietnamese, by Decree 30/2020: who judged how, ties, places. */
export function minutesDocument(content: MinutesContent): OfficialDocument {
  const { name, org, provinceName, on, terms, judges } = content
  const words = t('vi')
  const chair = judges.find(({ isChair }) => isChair)
  const tied = content.categories.flatMap(({ rows }) => rows.filter(({ wasTied }) => wasTied).map(({ ref }) => ref))
  return {
    ...{ parentOrg: null, org, number: null, symbol: 'BB-BGK', kind: 'Biên bản', basis: [], date: on },
    ...{ place: provinceName.replace(/^(Tỉnh|Thành phố) /, ''), subject: `Chấm ${name}` },
    body: [
      { type: 'heading', level: 1, text: 'BAN GIÁM KHẢO VÀ CÁCH CHẤM' },
      {
        type: 'list',
        items: judges.map((it) => `${it.name}, ${it.title}${it.isChair ? ' (trưởng ban giám khảo)' : ''}`),
      },
      { type: 'paragraph', text: words.judgingWords(terms.judgesNeeded, terms.passPercent) },
      {
        type: 'list',
        items: terms.criteria.map((it) => `${it.name}: tối đa ${words.points(it.maxPoints)}`),
      },
      { type: 'paragraph', text: `Khi các bài bằng điểm: ${words[`tie_${terms.tieRule}`]}` },
      { type: 'heading', level: 1, text: 'BÀI DỰ THI' },
      {
        type: 'paragraph',
        text: `Nhận ${content.received} bài; đưa vào chấm ${content.judged} bài; không đưa vào chấm ${content.refused} bài; tác giả rút ${content.withdrawn} bài.`,
      },
      ...(content.abstentions.length === 0
        ? []
        : [
            {
              type: 'list' as const,
              items: content.abstentions.map((it) => `${it.name} không chấm bài ${it.ref}: ${it.reason ?? ''}`),
            },
          ]),
      ...pointsChangesIn(content.pointsChanges),
      { type: 'heading', level: 1, text: 'KẾT QUẢ' },
      ...content.categories.map(({ name: caption, rows }) => ({
        ...{ type: 'table' as const, caption, columns },
        rows: rows.map(cellsOf),
      })),
      { type: 'paragraph', text: tiesIn(tied, content.orders) },
      { type: 'paragraph', text: `Kết quả công bố ngày ${formatDate(on)}.` },
      ...correctionsIn(content.corrections),
    ],
    cosigners: judges
      .filter(({ isChair }) => !isChair)
      .map((it) => ({ authority: '', title: 'Giám khảo', name: it.name })),
    signer: { authority: '', title: 'Trưởng ban giám khảo', name: chair?.name ?? '' },
    receivers: ['Ban Tổ chức', 'Lưu: VT, hồ sơ cuộc thi'],
  }
}

function pointsChangesIn(changes: readonly PointsChange[]): OfficialDocument['body'] {
  if (changes.length === 0) return []
  const words = pointsWords('vi')
  const said = changes.map(
    (it) =>
      `${it.judge} sửa điểm bài ${it.ref} ngày ${formatDate(today(it.changedAt))}: từ ${words.pointsIn(it.before)} thành ${words.pointsIn(it.after)}. Lý do: ${it.why}`,
  )
  return [
    { type: 'paragraph', text: 'Điểm đã sửa trong thời gian chấm:' },
    { type: 'list', items: said },
  ]
}

function correctionsIn(corrections: MinutesContent['corrections']): OfficialDocument['body'] {
  if (corrections.length === 0) return []
  const words = correctionWords('vi')
  const said = corrections.map(
    (it) =>
      `${words.correction(it.number, formatDate(today(it.madeAt)))}: ${words[it.kind].toLowerCase()} «${it.title}». ${it.why}`,
  )
  return [
    { type: 'heading', level: 1, text: 'ĐÍNH CHÍNH SAU KHI CÔNG BỐ' },
    { type: 'list', items: said },
  ]
}

const columns = [
  { label: 'Hạng', align: 'center' as const },
  { label: 'Số phách', align: 'center' as const },
  { label: 'Tên bài', align: 'left' as const },
  { label: 'Tác giả', align: 'left' as const },
  { label: 'Điểm bình quân', align: 'right' as const },
  { label: 'Giải', align: 'left' as const },
]

const cellsOf = (it: Row) => [
  ...[String(it.place), it.ref, it.title, it.authors, formatNumber(it.points / it.judges), it.prize || '–'],
]

function tiesIn(tied: readonly string[], orders: MinutesContent['orders']): string {
  if (tied.length === 0) return 'Không có bài bằng điểm.'
  const chair = orders.map(({ ref, why }) => `${ref} (${why})`).join('; ')
  return `Các bài bằng điểm: ${tied.join(', ')}; xếp theo quy tắc đã công bố.${chair && ` Trưởng ban giám khảo xếp theo thứ tự: ${chair}.`}`
}
