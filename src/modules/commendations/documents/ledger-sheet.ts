import writeExcelFile from 'write-excel-file/node'
import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/ledger.ts'
import type { LedgerLine } from '../queries/ledger.ts'

/** A year's ledger as a spreadsheet: every line, figures as figures. */
export async function ledgerSheet(lines: readonly LedgerLine[], locale: Locale): Promise<Buffer> {
  const text = t(locale)
  const heads = [
    ...[text.day, text.unit, text.decision, text.who, text.how, text.amount],
    ...[text.prize, text.recovery, text.basis],
  ]
  const times = (it: LedgerLine) =>
    text.arithmetic(String(it.multiplier).replace('.', ','), String(it.baseSalary), String(it.roundTo))
  const rows = lines.map((it) => [
    { value: new Date(`${it.onDay}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' },
    ...[it.unitName, it.numberText, `${it.recipientName}, ${it.titleName}`, times(it)].map((value) => ({ value })),
    { value: it.amount, type: Number, format: '#,##0' },
    { value: it.kind === 'prize' ? it.amount : 0, type: Number, format: '#,##0' },
    { value: it.kind === 'recovery' ? it.amount : 0, type: Number, format: '#,##0' },
    { value: it.legalBasis },
  ])
  const head = heads.map((value) => ({ value, fontWeight: 'bold' as const }))
  return await writeExcelFile([head, ...rows], {
    sheet: text.title,
    columns: [12, 30, 18, 44, 34, 16, 16, 16, 44].map((width) => ({ width })),
  }).toBuffer()
}
