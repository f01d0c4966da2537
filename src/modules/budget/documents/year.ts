import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { dongInWords, showDong } from '../amount.ts'
import type { YearLine } from '../queries/year.ts'
import type { Sheet } from './estimate.ts'

const figures = [
  'setAside',
  'carried',
  'donated',
  'recovered',
  'other',
  'income',
  'prizes',
  'works',
  'spent',
  'left',
] as const

/** All funds of the table together. */
export function yearTotal(lines: readonly YearLine[]): Pick<YearLine, (typeof figures)[number]> {
  const sum = (key: (typeof figures)[number]) => lines.reduce((so, it) => so + it[key], 0n)
  return Object.fromEntries(figures.map((key) => [key, sum(key)])) as Pick<YearLine, (typeof figures)[number]>
}

/**
 * The yearly table «Tổng hợp trích lập và sử dụng quỹ thi đua, khen thưởng» as a document: what was collected, what was spent
 * on prizes and on the rest, what is left, by fund (the columns are those of tables in use, to be confirmed by the province).
 */
export function yearDocument(it: Sheet & { lines: readonly YearLine[] }): OfficialDocument {
  const total = yearTotal(it.lines)
  const cells = (one: typeof total) => [one.income, one.prizes, one.works, one.left].map(showDong)
  const came = it.lines.map(
    (one) =>
      `${one.name}: trích lập ${showDong(one.setAside)}, chuyển từ năm trước ${showDong(one.carried)}, đóng góp ${showDong(one.donated)}, thu hồi ${showDong(one.recovered)}, thu khác ${showDong(one.other)} đồng; ${one.document}.`,
  )
  return {
    ...{ parentOrg: null, org: bodyName(it.unitName), number: null, symbol: `BC-${bodySymbol(it.unitName)}` },
    ...{ place: placeName(it.unitName, it.provinceName), date: it.day, kind: 'Báo cáo' },
    subject: `Tổng hợp trích lập và sử dụng quỹ thi đua, khen thưởng năm ${it.year}`,
    basis: [],
    body: [
      { type: 'paragraph', text: `${bodyName(it.unitName)} báo cáo như sau (đơn vị tính: đồng):` },
      {
        ...{ type: 'table', caption: `Trích lập và sử dụng quỹ năm ${it.year}` },
        columns: [
          { label: 'STT', align: 'center' },
          { label: 'Tên quỹ', align: 'left' },
          { label: 'Số đã thu', align: 'right' },
          { label: 'Chi khen thưởng', align: 'right' },
          { label: 'Chi khác', align: 'right' },
          { label: 'Còn lại', align: 'right' },
        ],
        rows: [...it.lines.map((one, at) => [String(at + 1), one.name, ...cells(one)]), ['', 'Cộng', ...cells(total)]],
      },
      ...(came.length > 0 ? [{ type: 'list' as const, items: came }] : []),
      { type: 'paragraph', text: `Số còn lại bằng chữ: ${dongInWords(total.left)}.` },
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Cơ quan thi đua, khen thưởng cấp trên', 'Cơ quan tài chính cùng cấp', 'Lưu: VT'],
  }
}
