import { fold } from '#platform/text/fold.ts'

/** What the columns of a sheet are called, in the order in which `readLines` reads them. The first name is the one written. */
export const columns = [
  ['Đơn vị cũ', 'Đơn vị', 'Tên đơn vị cũ', 'Đơn vị trước sắp xếp'],
  ['Việc', 'Hình thức', 'Hình thức sắp xếp'],
  ['Toàn bộ hay một phần', 'Mức độ', 'Phần'],
  ['Đơn vị tiếp nhận', 'Đơn vị mới', 'Đơn vị sau sắp xếp'],
  ['Mã mới', 'Mã', 'Mã đơn vị mới'],
  ['Trực thuộc', 'Đơn vị cấp trên'],
  ['Tên Khmer', 'Tên tiếng Khmer'],
] as const

/**
 * The rows of a spreadsheet as the lines that `readLines` reads. With a row of headings the columns may come in any order,
 * titles above it are left out; without one they come in the order of `columns`.
 */
export function sheetLines(rows: readonly (readonly string[])[]): string {
  const heading = rows.findIndex((row) => placesOf(row)[0] !== -1 && placesOf(row)[3] !== -1)
  const places = heading === -1 ? columns.map((_, at) => at) : placesOf(rows[heading]!)
  return rows
    .slice(heading + 1)
    .map((row) => places.map((at) => (row[at] ?? '').replaceAll(/[;\t]/g, ',')))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join('\t').replace(/\t+$/, ''))
    .join('\n')
}

const placesOf = (row: readonly string[]) =>
  columns.map((names) => row.findIndex((cell) => names.some((name) => fold(name) === fold(cell))))
