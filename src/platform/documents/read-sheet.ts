import { read, utils } from '@e965/xlsx'
import { Refusal } from '#platform/refusal.ts'
import { sniff } from '../files/sniff.ts'
import { zipNames } from '../files/zip.ts'

/** The most rows that are read of a sheet. */
const mostRows = 20_000

/**
 * The first sheet of a spreadsheet (XLSX) as rows of text, each cell as it is shown there; empty rows are left out.
 * @throws Refusal `invalid` at the field `file`, where it is no spreadsheet, or larger than can be read.
 */
export async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  const { extension } = await sniff(bytes)
  if (extension !== 'xlsx') refuse('files.notSheet')
  zipNames(bytes) // refuses what would hurt whoever unpacks it
  const rows = rowsOf(bytes)
  if (rows.length === 0) refuse('files.noWords')
  if (rows.length > mostRows) refuse('files.tooLarge')
  return rows
}

function rowsOf(bytes: Uint8Array): string[][] {
  try {
    const book = read(bytes, { type: 'array', cellHTML: false, sheetRows: mostRows + 1 })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: false, defval: '' }) : []
    return rows
      .map((row) => row.map((cell) => String(cell).normalize('NFC').replaceAll(/\s+/g, ' ').trim()))
      .filter((row) => row.some((cell) => cell !== ''))
  } catch {
    return refuse('files.broken')
  }
}

function refuse(code: string): never {
  throw new Refusal('invalid', code, { file: code })
}
