import writeExcelFile from 'write-excel-file/node'
import { t } from '../messages/task.ts'
import type { TaskLine } from '../queries/tasks.ts'
import type { YearLine } from '../queries/year.ts'
import { byItem, sumOf } from './estimate.ts'
import { yearTotal } from './year.ts'

type Cell = { value?: string | number; type?: NumberConstructor; format?: string; fontWeight?: 'bold'; wrap?: boolean }

const stages = ['estimated', 'given', 'committed', 'spent', 'settled'] as const

/** A unit's estimate of a year as a spreadsheet: every task with all five stages, sums by kind and in all. */
export async function estimateSheet(unitName: string, year: number, tasks: readonly TaskLine[]): Promise<Buffer> {
  const heads = [
    ...['STT', 'Nội dung', 'Nguồn', 'Cách tính, căn cứ'],
    ...['Dự toán', 'Đã giao', 'Đã cam kết', 'Đã chi', 'Đã quyết toán'],
  ]
  const sums = (of: readonly TaskLine[]) => stages.map((key) => money(sumOf(of, key), true))
  const rows = byItem(tasks).flatMap(({ item, tasks: own }) => [
    [bold(''), bold(t('vi')[item]), bold(''), bold(''), ...sums(own)],
    ...own.map((task, at) => [
      { value: at + 1, type: Number },
      ...[task.title, task.fundName, [task.workings, task.clause].filter(Boolean).join('; ')].map(words),
      ...stages.map((key) => money(task[key])),
    ]),
  ])
  const total = [bold(''), bold('Tổng cộng'), bold(''), bold(''), ...sums(tasks)]
  const top = [[bold(`${unitName}: dự toán và thực hiện kinh phí năm ${year} (đồng)`)]]
  return await sheet(`Dự toán ${year}`, [...top, heads.map(bold), ...rows, total], [6, 44, 34, 40, 18, 18, 18, 18, 18])
}

/** The yearly table of funds as a spreadsheet, with what came in by kind. */
export async function yearSheet(unitName: string, year: number, lines: readonly YearLine[]): Promise<Buffer> {
  const heads = [
    ...['STT', 'Tên quỹ', 'Trích lập', 'Chuyển từ năm trước', 'Đóng góp', 'Thu hồi', 'Thu khác', 'Tổng thu'],
    ...['Chi khen thưởng', 'Chi khác', 'Tổng chi', 'Còn lại', 'Ghi chú'],
  ]
  const of = (one: ReturnType<typeof yearTotal>, isTotal = false) =>
    [
      ...[one.setAside, one.carried, one.donated, one.recovered, one.other, one.income],
      ...[one.prizes, one.works, one.spent, one.left],
    ].map((sum) => money(sum, isTotal))
  const rows = lines.map((one, at) => [
    { value: at + 1, type: Number },
    words(one.name),
    ...of(one),
    words(one.document),
  ])
  const total = [bold(''), bold('Cộng'), ...of(yearTotal(lines), true), bold('')]
  const top = [[bold(`${unitName}: tổng hợp trích lập và sử dụng quỹ thi đua, khen thưởng năm ${year} (đồng)`)]]
  return await sheet(`Quỹ ${year}`, [...top, heads.map(bold), ...rows, total], [6, 40, ...Array(10).fill(18), 40])
}

const sheet = (name: string, rows: Cell[][], widths: number[]) =>
  writeExcelFile(rows, { sheet: name, columns: widths.map((width) => ({ width })) }).toBuffer()

/** Columns of money hold fifteen digits at most, and so does a cell: the figure in it is exact. */
const money = (sum: bigint, isTotal = false): Cell => ({
  ...{ value: Number(sum), type: Number, format: '#,##0' },
  ...(isTotal && { fontWeight: 'bold' as const }),
})
const bold = (value: string): Cell => ({ value, fontWeight: 'bold' })
const words = (value: string): Cell => ({ value, wrap: true })
