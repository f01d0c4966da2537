import writeExcelFile from 'write-excel-file/node'
import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { facets } from '../band.ts'
import { t } from '../messages/people.ts'
import { linesOf, type Officer, womenOf } from '../officer-form.ts'
import type { ListedBand } from '../queries/band.ts'

/** What the papers of the form are made from, in Vietnamese. */
export type FormContent = {
  unitName: string
  provinceName: string
  day: DateText
  bands: readonly ListedBand[]
  officers: readonly Officer[]
}

const titles = { age: 'byAge', qualification: 'byQualification', service: 'byService' } as const
const text = t('vi')

/** The form 0605.N as a paper: three parts with groups, all and women; where it stands, and that it is to be confirmed. */
export function officerForm(it: FormContent): OfficialDocument {
  const [law] = it.bands
  return {
    ...{ parentOrg: null, org: bodyName(it.unitName), number: null, symbol: `BC-${bodySymbol(it.unitName)}` },
    ...{ place: placeName(it.unitName, it.provinceName), date: it.day, kind: 'Biểu 0605.N', subject: text.formTitle },
    basis: law ? [`Căn cứ ${law.basis}`] : [],
    body: [
      ...facets.map((facet) => ({
        ...{ type: 'table' as const, caption: text[titles[facet]] },
        columns: [
          { label: text.group, align: 'left' as const },
          { label: text.total, align: 'right' as const },
          { label: text.ofThemWomen, align: 'right' as const },
        ],
        rows: partOf(it, facet).map((row) => row.map(String)),
      })),
      ...(law?.toConfirm ? [{ type: 'paragraph' as const, text: `${text.toConfirm}: ${law.note ?? law.basis}` }] : []),
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Bộ Nội vụ', 'Lưu: VT'],
  }
}

/** The same as a spreadsheet: its title, the heads, the lines of each part under its name, the sums last. */
export async function officerSheet(it: FormContent): Promise<Buffer> {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
  const number = (value: number) => ({ value, type: Number })
  const rows = facets.flatMap((facet) => [
    [bold(text[titles[facet]]), {}, {}],
    ...partOf(it, facet).map(([group, total, women]) => [{ value: group }, number(total), number(women)]),
  ])
  const sheet = [
    [bold(`${it.unitName}: ${text.formTitle}, đến ${formatDate(it.day)} (biểu 0605.N)`)],
    [text.group, text.total, text.ofThemWomen].map(bold),
    ...rows,
    [bold(text.total), number(it.officers.length), number(womenOf(it.officers))],
  ]
  return writeExcelFile(sheet, { sheet: '0605.N', columns: [{ width: 44 }, { width: 12 }, { width: 14 }] }).toBuffer()
}

function partOf({ bands, officers, day }: FormContent, facet: (typeof facets)[number]) {
  const lines = linesOf(facet, bands, officers, day)
  return lines.map(({ band, total, women }): [string, number, number] => [band?.names.vi ?? text.unknown, total, women])
}
