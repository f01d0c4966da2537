import { longDate } from '#platform/text/dates.ts'
import type { Annex, Block, Column, OfficialDocument, Signer } from './official-document.ts'
import { signatureDrawing } from './signature-drawing.ts'

/** A block with its number or caption in words, and the share of the width of each column of a table. */
export type ArrangedBlock =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'article'; label: string; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'table'; caption: string; columns: (Column & { share: number })[]; rows: string[][] }
  | { type: 'figure'; caption: string; svg: string; small?: boolean }

/** Every line of an official document in its final words: what remains is to draw it. */
export type ArrangedDocument = Omit<
  OfficialDocument,
  'number' | 'symbol' | 'place' | 'date' | 'body' | 'annexes' | 'signer' | 'cosigners' | 'signedNote'
> & {
  title: string
  numberLine: string
  dateLine: string
  body: ArrangedBlock[]
  annexes: ArrangedAnnex[]
  signer: ArrangedSigner
  cosigners: ArrangedSigner[]
}

/** Who signs, with what stands where the signature would: words, or the picture of one drawn on a screen. */
export type ArrangedSigner = Omit<Signer, 'strokes'> & { note: string; drawing?: string; drawingAlt: string }

/** An annex with the share of the width of each column. */
export type ArrangedAnnex = Omit<Annex, 'columns'> & { columns: (Column & { share: number })[] }

/** Puts numbers, semicolons and the closing «./.» where Decree 30/2020/NĐ-CP wants them, for Word and PDF alike. */
export function arrange(document: OfficialDocument): ArrangedDocument {
  const { number, symbol, place, date, signedNote, ...rest } = clean(document)
  const shownNumber = number === null ? '      ' : String(number).padStart(2, '0')
  const day = date === null ? 'ngày      tháng      năm           ' : longDate(date)
  return {
    ...rest,
    title: [rest.kind, rest.subject].filter(Boolean).join(' '),
    numberLine: `Số: ${shownNumber}/${symbol}`,
    dateLine: `${place}, ${day}`,
    basis: punctuate(rest.basis),
    recipients: rest.recipients && rest.recipients.length > 1 ? punctuate(rest.recipients) : rest.recipients,
    receivers: punctuate(rest.receivers),
    body: close(withNumbers(rest.body)),
    signer: arrangedSigner({ ...rest.signer, note: signedNote ?? rest.signer.note ?? '' }),
    cosigners: (rest.cosigners ?? []).map(arrangedSigner),
    annexes: (rest.annexes ?? []).map((it) => ({ ...it, columns: measured(it) })),
  }
}

function arrangedSigner({ strokes, note = '', ...it }: Signer): ArrangedSigner {
  return { ...it, note, drawingAlt: `Chữ ký của ${it.name}`, ...(strokes && { drawing: signatureDrawing(strokes) }) }
}

/** Composed letters only, and none of the invisible characters that no document can carry. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC').toWellFormed().replace(unprintable, '') as T
  if (Array.isArray(value)) return value.map(clean) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)])) as T
}

const unprintable = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu

/** Semicolons between, a full stop at the end. */
function punctuate(lines: string[]): string[] {
  return lines.map((line, index) => line.replace(/[\s.;,]+$/, '') + (index < lines.length - 1 ? ';' : '.'))
}

function withNumbers(body: Block[]): ArrangedBlock[] {
  const count = { 1: 0, 2: 0, 3: 0, article: 0, table: 0, figure: 0 }
  return body.map((block) => {
    switch (block.type) {
      case 'heading':
        count[block.level]++
        if (block.level === 1) count[2] = 0
        if (block.level < 3) count[3] = 0
        return { ...block, text: `${headingLabel[block.level](count[block.level])} ${block.text}` }
      case 'article':
        return { ...block, label: `Điều ${++count.article}.` }
      case 'table':
        return { ...block, caption: `Bảng ${++count.table}. ${block.caption}`, columns: measured(block) }
      case 'figure':
        return block.small ? block : { ...block, caption: `Hình ${++count.figure}. ${block.caption}` }
      default:
        return block
    }
  })
}

const headingLabel = {
  1: (count: number) => `${roman(count)}.`,
  2: (count: number) => `${count}.`,
  3: (count: number) => `${letters[(count - 1) % letters.length]})`,
}

/** Points of Vietnamese documents follow the Vietnamese alphabet: d, đ, e, g. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

function roman(count: number): string {
  const steps: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  const step = steps.find(([size]) => count >= size)
  return step ? step[1] + roman(count - step[0]) : ''
}

/** How many digits stand side by side across the text at 12 pt. */
const across = 78

/**
 * Gives each column room after its longest cell, within reason. Figures, to the right, and short marks such as dates and codes cannot be broken: words make room for
 * them.
 */
function measured({ columns, rows }: { columns: Column[]; rows: string[][] }): (Column & { share: number })[] {
  const isFigure = columns.map(
    ({ align }, index) => align === 'right' || (align === 'center' && isUnbroken(rows, index)),
  )
  const widths = columns.map((column, index) => {
    const longestWord = Math.max(...column.label.split(/\s+/).map((word) => word.length))
    const longestCell = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0)
    const room = isFigure[index] ? longestCell + 2 : longestCell
    return Math.min(Math.max(longestWord + 3, room, column.label.length / 2, 6), 40)
  })
  const sum = (wanted: boolean) => widths.reduce((so, width, at) => (isFigure[at] === wanted ? so + width : so), 0)
  const [figures, words] = [sum(true), sum(false)]
  const left = across - figures
  const scale = figures > 0 && words > left && left > 0 ? left / words : 1
  const given = widths.map((width, at) => (isFigure[at] ? width : Math.max(Math.min(width, 6), width * scale)))
  const whole = given.reduce((so, width) => so + width, 0)
  return columns.map((column, index) => ({ ...column, share: (given[index] as number) / whole }))
}

/** True where each cell of a column is one short word, a date or a code, and some are. */
function isUnbroken(rows: string[][], index: number): boolean {
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => /^\S{1,12}$/.test(cell))
}

/** The last words of the text end in «./.», so that nothing can be added after them. */
function close(body: ArrangedBlock[]): ArrangedBlock[] {
  const last = body.at(-1)
  const ended = (text: string) => `${text.replace(/[\s.;]+$/, '')}./.`
  if (last?.type === 'paragraph' || last?.type === 'article')
    return [...body.slice(0, -1), { ...last, text: ended(last.text) }]
  if (last?.type !== 'list' || last.items.length === 0) return body
  const items = [...last.items.slice(0, -1), ended(last.items.at(-1) as string)]
  return [...body.slice(0, -1), { ...last, items }]
}
