import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dongInWords, showDong } from '../amount.ts'
import { type Item, items } from '../item.ts'
import { t } from '../messages/task.ts'
import type { TaskLine } from '../queries/tasks.ts'

/** What a document about a unit's money of a year is made from, in Vietnamese. */
export type Sheet = { unitName: string; provinceName: string; day: DateText; year: number }

/** The tasks of a unit’s year by kind of expense, each kind with its sum: what the estimate lists, in that order. */
export function byItem(tasks: readonly TaskLine[]) {
  return items
    .map((item) => ({ item, tasks: tasks.filter((it) => it.item === item) }))
    .filter((group) => group.tasks.length > 0)
    .map((group) => ({ ...group, sum: sumOf(group.tasks, 'estimated') }))
}

/** The sum of one column over tasks. */
export const sumOf = (tasks: readonly TaskLine[], key: 'estimated' | 'given' | 'committed' | 'spent' | 'settled') =>
  tasks.reduce((so, it) => so + it[key], 0n)

/** The estimate of a year («dự toán») as Decree 30/2020/NĐ-CP lays a document out, with the table and the sum in words. */
export function estimateDocument(it: Sheet & { tasks: readonly TaskLine[] }): OfficialDocument {
  const total = sumOf(it.tasks, 'estimated')
  const groups = byItem(it.tasks)
  const rows = groups.flatMap(({ item, tasks, sum }, at) => [
    [roman[at] ?? '', nameOf(item), '', '', showDong(sum)],
    ...tasks.map((task, no) => [
      ...[`${no + 1}`, task.title, task.fundName],
      [task.workings, task.clause && `khoản ${task.clause}`].filter(Boolean).join('; '),
      showDong(task.estimated),
    ]),
  ])
  return {
    ...{ parentOrg: null, org: bodyName(it.unitName), number: null, symbol: `DT-${bodySymbol(it.unitName)}` },
    ...{ place: placeName(it.unitName, it.provinceName), date: it.day, kind: 'Dự toán' },
    subject: `Kinh phí tuyên truyền, nhân rộng gương điển hình tiên tiến năm ${it.year}`,
    basis: [
      'Căn cứ Kế hoạch tuyên truyền gương điển hình tiên tiến, khoản VI.1.c và VI.4',
      'Căn cứ nguồn kinh phí của đơn vị được nêu trong bảng',
    ],
    body: [
      {
        type: 'paragraph',
        text: `${bodyName(it.unitName)} lập dự toán kinh phí năm ${it.year} như sau (đơn vị tính: đồng):`,
      },
      {
        ...{ type: 'table', caption: `Dự toán năm ${it.year}` },
        columns: [
          { label: 'STT', align: 'center' },
          { label: 'Nội dung', align: 'left' },
          { label: 'Nguồn', align: 'left' },
          { label: 'Cách tính, căn cứ', align: 'left' },
          { label: 'Dự toán', align: 'right' },
        ],
        rows: [...rows, ['', 'Tổng cộng', '', '', showDong(total)]],
      },
      { type: 'paragraph', text: `Bằng chữ: ${dongInWords(total)}.` },
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Cơ quan tài chính cùng cấp', 'Lưu: VT'],
  }
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']
const nameOf = (item: Item) => t('vi')[item]
