import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Verdict } from '../checklist.ts'
import { councilOf, partWords, type Person, verdictWords } from './words.ts'

/** What the minutes of an inspection are made from, in Vietnamese. */
export type MinutesContent = {
  officeName: string
  place: string
  unitName: string
  decision: { number: string; on: DateText }
  visitedOn: DateText | null
  members: readonly Person[]
  items: readonly {
    ord: number
    clause: string
    question: string
    self: Verdict | null
    team: Verdict | null
    comment: string | null
    known: number | null
  }[]
  findings: readonly { finding: string; recommendation: string; remedies: readonly Remedy[] }[]
  signatures: readonly Signed[]
}

type Signed = {
  side: 'unit' | 'team'
  name: string
  title: string
  /** Drawn on the screen, as the path of a drawing. */
  strokes: string | null
  words: string | null
  refusal: string | null
  witnesses: string | null
}

type Remedy = { what: string; owner: string; dueOn: DateText; setAt: Date }

/** The minutes of an inspection («biên bản kiểm tra») as Decree 30/2020/NĐ-CP lays them out (III.5). */
export function minutesDocument(it: MinutesContent): OfficialDocument {
  const team = it.signatures.find(({ side }) => side === 'team')
  const unit = it.signatures.find(({ side }) => side === 'unit')
  return {
    ...{
      parentOrg: null,
      org: councilOf(it.officeName),
      number: null,
      symbol: 'BB-ĐKT',
    },
    ...{ place: it.place, date: it.visitedOn, kind: 'Biên bản', basis: [] },
    subject: `Kiểm tra việc xây dựng, nhân rộng điển hình tiên tiến tại ${it.unitName}`,
    body: [
      {
        type: 'paragraph',
        text: `Thực hiện Quyết định số ${it.decision.number} ngày ${formatDate(it.decision.on)}, đoàn kiểm tra làm việc tại ${it.unitName}${it.visitedOn ? ` ngày ${formatDate(it.visitedOn)}` : ''}.`,
      },
      { type: 'heading', level: 1, text: 'THÀNH PHẦN ĐOÀN KIỂM TRA' },
      { type: 'list', items: it.members.map(({ name, part }) => `${name}, ${partWords[part]}`) },
      { type: 'heading', level: 1, text: 'KẾT QUẢ THEO BẢNG KIỂM' },
      { type: 'table', caption: 'Kết quả theo bảng kiểm', columns, rows: it.items.map(cellsOf) },
      { type: 'heading', level: 1, text: 'TỒN TẠI VÀ KIẾN NGHỊ' },
      ...findingsOf(it.findings),
      { type: 'heading', level: 1, text: 'Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA' },
      ...saidByUnit(unit),
    ],
    cosigners: [
      {
        ...{ authority: 'Đại diện đơn vị', title: unit?.title ?? '', name: unit?.name ?? '' },
        ...(unit?.refusal && { note: '(Không ký biên bản)' }),
        ...(unit?.strokes && { strokes: unit.strokes }),
      },
    ],
    signer: {
      ...{ authority: '', title: team?.title ?? 'Trưởng đoàn', name: team?.name ?? '' },
      ...(team?.strokes && { strokes: team.strokes }),
    },
    receivers: [it.unitName, 'Thường trực Hội đồng', 'Lưu: hồ sơ đoàn kiểm tra'],
  }
}

/** What the unit says of the minutes; where it does not sign, why and before whom. */
function saidByUnit(unit: Signed | undefined): OfficialDocument['body'] {
  if (unit?.refusal)
    return [
      `${unit.name}, ${unit.title}, đại diện đơn vị, không ký biên bản. Lý do: ${unit.refusal}`,
      `Người làm chứng: ${unit.witnesses}`,
    ].map((text) => ({ type: 'paragraph', text }))
  const usual = unit ? 'Đơn vị nhất trí với biên bản.' : 'Đơn vị chưa ký biên bản.'
  return [{ type: 'paragraph', text: unit?.words ?? usual }]
}

/** What was found, numbered, each with what is to be done. */
export function findingsOf(findings: MinutesContent['findings']): OfficialDocument['body'] {
  if (findings.length === 0) return [{ type: 'paragraph', text: 'Không có tồn tại.' }]
  return [
    {
      type: 'table',
      caption: 'Tồn tại, kiến nghị và việc khắc phục',
      columns: [
        { label: 'Tồn tại', align: 'left' },
        { label: 'Kiến nghị', align: 'left' },
        { label: 'Việc khắc phục, người chịu trách nhiệm, thời hạn', align: 'left' },
      ],
      rows: findings.map(({ finding, recommendation, remedies }) => [
        ...[finding, recommendation],
        remedies.map((it) => `${it.what} (${it.owner}, trước ngày ${formatDate(it.dueOn)})`).join('; ') || '–',
      ]),
    },
  ]
}

const columns = [
  { label: 'STT', align: 'center' as const },
  { label: 'Nội dung', align: 'left' as const },
  { label: 'Khoản', align: 'center' as const },
  { label: 'Số liệu', align: 'right' as const },
  { label: 'Đơn vị', align: 'left' as const },
  { label: 'Đoàn', align: 'left' as const },
  { label: 'Ghi chú', align: 'left' as const },
]

const cellsOf = (it: MinutesContent['items'][number]) => [
  ...[String(it.ord), it.question, it.clause, it.known === null ? '–' : String(it.known)],
  ...[verdictWords(it.self), verdictWords(it.team), it.comment ?? ''],
]
