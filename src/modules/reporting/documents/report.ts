import type { Annex, Block, Column, OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { figuresIn, said } from '../figures.ts'
import { isOpen } from '../lifecycle.ts'
import { t as paperWords } from '../messages/paper.ts'
import { t } from '../messages/report.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { paperCode } from '../paper-code.ts'
import { doubtWords } from '../pages/doubts.tsx'
import type { Place } from '../queries/places.ts'
import type { ShownReport } from '../queries/report.ts'
import { type Piece, resultsOf } from '../results.ts'
import type { SectionKey } from '../sections.ts'
import { cellCode, cellSays } from '../statistics.ts'
import { barChart } from './bar-chart.ts'
import { unitMap } from './unit-map.ts'

/** The yearly report as an official document (Decree 30/2020/NĐ-CP), always in Vietnamese. */
export function reportDocument(report: ShownReport, places: readonly Place[] = []): OfficialDocument {
  const text = t('vi')
  const body = issuer(report)
  const [number, symbol] = report.number?.split('/') ?? []
  const results = resultsOf(report, 'vi').flatMap(({ part, sentences }): Block[] => [
    { type: 'heading', level: 2, text: bare(text[part]) },
    ...sentences.map((pieces): Block => ({ type: 'paragraph', text: pieces.map((it) => words(it, report)).join('') })),
  ])
  return {
    parentOrg: report.parentName ? issuerName(report.parentName) : null,
    org: body,
    number: number ? Number(number) : null,
    symbol: symbol ?? 'BC-UBND',
    place: placeOf(report),
    date: report.signedOn,
    kind: 'Báo cáo',
    subject: `Kết quả tuyên truyền gương điển hình tiên tiến năm ${report.year}`,
    basis: [],
    recipients: [isProvince(report) ? 'Chủ tịch Ủy ban nhân dân tỉnh' : issuerName(report.provinceName)],
    body: [
      { type: 'heading', level: 1, text: bare(text.partI) },
      ...written(report, 'leading'),
      { type: 'heading', level: 1, text: bare(text.partII) },
      { type: 'paragraph', text: `Số liệu tính đến ngày ${formatDate(report.cutOff)}.` },
      ...results,
      ...typedTable(report),
      ...drawings(report, places),
      { type: 'heading', level: 1, text: bare(text.partIII) },
      ...titled(report, 'strengths'),
      ...titled(report, 'limits'),
      { type: 'heading', level: 1, text: bare(text.partIV) },
      ...titled(report, 'plans'),
      ...titled(report, 'proposals'),
      ...(report.units ? [{ type: 'paragraph' as const, text: text.figuresOnce }] : []),
    ],
    signer: { authority: authorityOf(report), title: report.signerTitle ?? '', name: report.signer ?? '' },
    receivers: [
      'Như trên',
      'Lưu: VT',
      ...(isOpen('sign', report.state) ? [`${paperWords('vi').printCode}: ${paperCode(report)}`] : []),
    ],
    annexes: annexesOf(report),
  }
}

const isProvince = ({ unitKind }: ShownReport) => unitKind === 'province'
const isPlace = (name: string) => /^(Tỉnh|Huyện|Thị|Thành|Xã|Phường) /.test(name)

/** Who issues it: a place speaks through its People's Committee; the province's report comes from its standing office. */
function issuer(report: ShownReport): string {
  return issuerName(report.unitName)
}

function issuerName(name: string): string {
  return isPlace(name) ? `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}

/** A deputy signs for the head («KT.»); the chairman of a place signs for its People's Committee («TM.»). */
function authorityOf({ signerTitle, unitName }: ShownReport): string {
  const deputyOf = /^Phó (.+)$/.exec(signerTitle ?? '')?.[1]
  if (deputyOf) return `KT. ${deputyOf}`
  return isPlace(unitName) && signerTitle ? 'TM. Ủy ban nhân dân' : ''
}

function placeOf({ unitName, provinceName }: ShownReport): string {
  return (isPlace(unitName) ? unitName : provinceName).replace(/^(Tỉnh|Huyện|Thị xã|Thị trấn|Thành phố|Xã|Phường) /, '')
}

function words(piece: Piece, report: ShownReport): string {
  if ('text' in piece) return piece.text
  return formatNumber(said(report.figures[piece.code]))
}

function written({ sections }: ShownReport, key: SectionKey): Block[] {
  const lines = sections[key].split(/\n+/).filter((it) => it.trim() !== '')
  return lines.map((line) => ({ type: 'paragraph', text: line }))
}

function titled(report: ShownReport, key: SectionKey): Block[] {
  const lines = written(report, key)
  return lines.length === 0 ? [] : [{ type: 'heading', level: 2, text: t('vi')[key] }, ...lines]
}

/** Every figure that was typed, beside the computed one and its reason: the document hides none. */
function typedTable({ figures }: ShownReport): Block[] {
  const rows = figuresIn(figures).flatMap(({ code, value, typed }) =>
    typed ? [[sentenceWords('vi')[code], formatNumber(typed.value), formatNumber(value), typed.reason]] : [],
  )
  if (rows.length === 0) return []
  const columns = [
    { label: 'Số liệu', align: 'left' },
    { label: 'Số báo cáo', align: 'right' },
    { label: 'Số máy tính', align: 'right' },
    { label: 'Lý do', align: 'left' },
  ] as const
  return [{ type: 'table', caption: 'Số liệu sửa tay', columns: [...columns], rows }]
}

/** «Phụ lục I, II, III …»: the figures with who computed them, what was explained, what each unit reported, the ministry's forms. */
function annexesOf(report: ShownReport): Annex[] {
  const text = t('vi')
  const note = report.number ? `(Kèm theo Báo cáo số ${report.number})` : '(Kèm theo Báo cáo)'
  const number = (it: number | null) => (it === null ? '–' : formatNumber(it))
  const figures: Untitled = {
    title: 'Số liệu của báo cáo',
    columns: [center('STT'), left('Chỉ số'), right('Số báo cáo'), right('Số máy tính')],
    rows: figuresIn(report.figures).map((it, at) => [
      ...[String(at + 1), sentenceWords('vi')[it.code], formatNumber(said(it)), formatNumber(it.value)],
    ]),
  }
  const explained: Untitled = {
    title: 'Giải trình số liệu',
    columns: [center('STT'), left('Điểm cần giải trình'), left('Giải trình')],
    rows: report.doubts.map((it, at) => [String(at + 1), doubtWords(it, 'vi'), it.explanation?.words ?? '']),
  }
  const units: Untitled = {
    title: 'Báo cáo của các đơn vị',
    columns: [
      ...[center('STT'), left(text.unit), center(text.sentDay), right(text.found), right(text.recognised)],
      ...[right(text.stories), right(text.adoptions)],
    ],
    rows: (report.units ?? []).map((it, at) => [
      ...[String(at + 1), it.name, it.sentOn ? formatDate(it.sentOn) : 'Chưa gửi'],
      ...[number(it.found), number(it.recognised), number(it.stories), number(it.adoptions)],
    ]),
  }
  return [figures, explained, units, ...formTables(report)]
    .filter(({ rows }) => rows.length > 0)
    .map((it, at) => ({ ...it, note, title: `Phụ lục ${romans[at]}. ${it.title}` }))
}

/** The ministry's forms, as annexes: a wide one goes on in the next. A cell that no record tells and nobody typed stays empty. */
function formTables({ forms }: ShownReport): Untitled[] {
  const said = (value: number | null) => (value === null ? '' : formatNumber(value))
  return forms.flatMap((form) =>
    Array.from({ length: Math.ceil(form.columns.length / columnsAcross) }, (_, part) => {
      const columns = form.columns.slice(part * columnsAcross, (part + 1) * columnsAcross)
      return {
        title: `Biểu ${form.key}.N. ${form.title.vi}${part > 0 ? ' (tiếp theo)' : ''}`,
        columns: [left('Chỉ tiêu'), center('Mã số'), ...columns.map(({ name }) => right(name.vi))],
        rows: form.lines.map((line) => [
          ...[line.name.vi, line.code],
          ...columns.map((column) => said(cellSays(form.cells[cellCode(form.key, line.code, column.code)]!))),
        ]),
      }
    }),
  )
}

const columnsAcross = 4
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

type Untitled = Omit<Annex, 'note'>
const left = (label: string): Column => ({ label, align: 'left' })
const center = (label: string): Column => ({ label, align: 'center' })
const right = (label: string): Column => ({ label, align: 'right' })

/** What the year came to, in bars; where the report gathers communes, where on the map the adopted models are. */
function drawings(report: ShownReport, places: readonly Place[]): Block[] {
  const shown = (['I2', 'I3', 'I6', 'I6d', 'I7', 'I9a'] as const).flatMap((code) => report.figures[code] ?? [])
  const bars = shown.map((it) => ({ label: sentenceWords('vi')[it.code], value: said(it) }))
  const counts = new Map((report.units ?? []).map(({ unitId, adoptions }) => [unitId, adoptions ?? 0]))
  const map = unitMap(places, counts)
  return [
    ...(bars.some(({ value }) => value > 0)
      ? [{ type: 'figure' as const, caption: `Kết quả năm ${report.year}`, svg: barChart(bars) }]
      : []),
    ...(map ? [{ type: 'figure' as const, caption: 'Nơi làm theo đã xác nhận, theo xã, phường', svg: map }] : []),
  ]
}

/** The heading without its number, which the document gives by itself. */
const bare = (heading: string) => heading.replace(/^(\d+|[IVX]+)\. /, '')
