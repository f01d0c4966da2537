import writeExcelFile from 'write-excel-file/node'
import type { Standing } from '../reform.ts'
import { columns } from '../reform-sheet.ts'

/**
 * A spreadsheet to fill in: the headings that the import knows, and a row for every unit of those kinds that stands, so that
 * nobody types a name.
 */
export async function reformSheet(standing: readonly Standing[]): Promise<Buffer> {
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const count = new Map<string, number>()
  for (const { name } of standing) count.set(name, (count.get(name) ?? 0) + 1)
  const rows = standing
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name, key, parentId }) => {
      const above = parentId ? names.get(parentId) : undefined
      return count.get(name) === 1 ? name : above ? `${name} (${above})` : key
    })
    .toSorted(new Intl.Collator('vi', { numeric: true }).compare)
  const heading = columns.map(([value]) => ({ value, fontWeight: 'bold' as const }))
  const body = rows.map((value) => [{ value }, ...columns.slice(1).map(() => null)])
  return writeExcelFile([heading, ...body], {
    columns: columns.map((_, at) => ({ width: at === 0 || at === 3 ? 36 : 20 })),
    stickyRowsCount: 1,
  }).toBuffer()
}

const kinds: readonly string[] = ['province', 'district', 'commune', 'department']
