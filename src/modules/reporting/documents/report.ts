import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { figuresIn, said } from '../figures.ts'
import { t } from '../messages/report.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import type { GatheredUnit } from '../queries/content.ts'
import type { ShownReport } from '../queries/report.ts'
import { type Piece, resultsOf } from '../results.ts'
import type { SectionKey } from '../sections.ts'

/** The yearly report as an official document (Decree 30/2020/NĐ-CP), always in Vietnamese. */
export function reportDocument(report: ShownReport): OfficialDocument {
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
      { type: 'heading', level: 1, text: bare(text.partIII) },
      ...titled(report, 'strengths'),
      ...titled(report, 'limits'),
      { type: 'heading', level: 1, text: bare(text.partIV) },
      ...titled(report, 'plans'),
      ...titled(report, 'proposals'),
      ...(report.units ? appendix(report.units) : []),
    ],
    signer: { authority: authorityOf(report), title: report.signerTitle ?? '', name: report.signer ?? '' },
    receivers: ['Như trên', 'Lưu: VT'],
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

function appendix(units: readonly GatheredUnit[]): Block[] {
  const text = t('vi')
  const figure = (it: number | null) => (it === null ? '–' : formatNumber(it))
  const columns = [
    { label: 'STT', align: 'center' },
    { label: text.unit, align: 'left' },
    { label: text.sentDay, align: 'center' },
    { label: text.found, align: 'right' },
    { label: text.recognised, align: 'right' },
    { label: text.stories, align: 'right' },
    { label: text.adoptions, align: 'right' },
  ] as const
  const rows = units.map((it, index) => [
    ...[String(index + 1), it.name, it.sentOn ? formatDate(it.sentOn) : 'Chưa gửi'],
    ...[figure(it.found), figure(it.recognised), figure(it.stories), figure(it.adoptions)],
  ])
  return [
    { type: 'table', caption: 'Báo cáo của các đơn vị', columns: [...columns], rows },
    { type: 'paragraph', text: text.figuresOnce },
  ]
}

/** The heading without its number, which the document gives by itself. */
const bare = (heading: string) => heading.replace(/^(\d+|[IVX]+)\. /, '')
