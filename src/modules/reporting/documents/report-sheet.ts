import writeExcelFile from 'write-excel-file/node'
import { figuresIn, said } from '../figures.ts'
import { t as doubtTexts } from '../messages/doubts.ts'
import { t } from '../messages/report.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { doubtWords } from '../pages/doubts.tsx'
import type { BehindRecord } from '../queries/records.ts'
import type { ShownReport } from '../queries/report.ts'
import { sections } from '../sections.ts'
import { cellCode, cellSays } from '../statistics.ts'

/** The records behind a figure, as far as the reader may open them. */
export type Listed = { code: string; records: readonly BehindRecord[]; hidden: number }

type Value = string | number | null
const cell = (value: Value) =>
  typeof value === 'number' ? { value, type: Number, format: '#,##0' } : value === null ? null : { value }
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })

/**
 * A report as a workbook, always in Vietnamese: its figures (said, computed, typed with the reason), the records behind each as
 * far as the reader may open them, what was explained, the units gathered, the ministry's forms, the texts. Figures are numbers.
 */
export async function reportSheet(report: ShownReport, lists: readonly Listed[]): Promise<Buffer> {
  const text = t('vi')
  const words = sentenceWords('vi')
  const figures = figuresIn(report.figures).map((it): Value[] => [
    ...[it.code, words[it.code], said(it), it.value, it.typed?.value ?? null, it.typed?.reason ?? null],
  ])
  const records = lists.flatMap(({ code, records: all, hidden }): Value[][] => [
    ...all.map((it) => [code, it.name, it.about, it.unitName, it.on]),
    ...(hidden > 0 ? [[code, `${hidden} hồ sơ không mở được với người tải tệp này`, null, null, null]] : []),
  ])
  const doubts = report.doubts.map((it): Value[] => [
    ...[doubtWords(it, 'vi'), it.explanation?.words ?? null, it.explanation?.by ?? null, it.explanation?.on ?? null],
  ])
  const units = (report.units ?? []).map((it): Value[] => [
    ...[it.name, it.state ? text[it.state] : text.notStarted, it.sentOn],
    ...[it.found, it.recognised, it.stories, it.adoptions],
  ])
  const texts = sections.map(({ key }): Value[] => [text[key], report.sections[key]])
  const sheets = [
    {
      ...sheet('Số liệu', ['Mã', 'Chỉ số', 'Số báo cáo', 'Số máy tính', 'Số sửa tay', 'Lý do'], figures),
      ...widths(8, 44, 14, 14, 14, 60),
    },
    { ...sheet('Hồ sơ', ['Mã', 'Tên', 'Nội dung', text.unit, 'Ngày'], records), ...widths(8, 34, 60, 34, 12) },
    {
      ...sheet(doubtTexts('vi').annex, ['Điểm cần giải trình', 'Giải trình', 'Người giải trình', 'Ngày'], doubts),
      ...widths(60, 60, 26, 12),
    },
    ...(report.units
      ? [
          {
            ...sheet(
              'Đơn vị',
              [text.unit, text.state, text.sentDay, text.found, text.recognised, text.stories, text.adoptions],
              units,
            ), // prettier-ignore
            ...widths(40, 20, 12, 12, 12, 12, 14),
          },
        ]
      : []),
    ...report.forms.map(formSheet),
    { ...sheet('Nội dung', ['Mục', 'Nội dung'], texts), ...widths(34, 110) },
  ]
  return await writeExcelFile(sheets).toBuffer()
}

/** One of the ministry's forms, a sheet of its own. */
const formSheet = (form: ShownReport['forms'][number]) => ({
  ...sheet(
    `${form.key}.N`,
    ['Chỉ tiêu', 'Mã số', ...form.columns.map(({ name }) => name.vi)],
    form.lines.map((line): Value[] => [
      ...[line.name.vi, line.code],
      ...form.columns.map((column) => cellSays(form.cells[cellCode(form.key, line.code, column.code)]!)),
    ]),
  ),
  ...widths(50, 8, ...form.columns.map(() => 16)),
})

const sheet = (name: string, heads: readonly string[], rows: readonly Value[][]) => ({
  ...{ sheet: name, stickyRowsCount: 1 },
  data: [heads.map(bold), ...rows.map((row) => row.map(cell))],
})

const widths = (...all: number[]) => ({ columns: all.map((width) => ({ width })) })
