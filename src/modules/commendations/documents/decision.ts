import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { longDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { AwardLine, ShownDecision } from '../queries/decision.ts'
import { authorityOf, bodyName, bodySymbol, groundsOn, placeName } from './parts.ts'

/** What a document about a decision is made from. `day` is that of the decision, or today for a draft. */
export type DecisionContent = {
  decision: ShownDecision
  awards: readonly AwardLine[]
  parentName: string | null
  provinceName: string
  day: string
}

/** The decision with its annex as Decree 30/2020/NĐ-CP lays out a personal decision. */
export function decisionDocument(content: DecisionContent): OfficialDocument {
  const { decision, awards, day } = content
  const people = awards.filter(({ recipientKind }) => recipientKind === 'individual').length
  const groups = awards.length - people
  const money = awards.reduce((sum, it) => sum + (it.prizeAmount ?? 0), 0)
  const whom = [groups && `${counted(groups)} tập thể, hộ gia đình`, people && `${counted(people)} cá nhân`]
  return {
    ...frameOf(content),
    kind: 'Quyết định',
    subject: decision.title,
    symbol: decision.symbol,
    decidedBy: decision.issuer,
    basis: [...groundsOn(day), `Xét đề nghị của cơ quan làm công tác thi đua, khen thưởng`],
    enactment: 'Quyết định:',
    body: [
      {
        type: 'article',
        text: `Tặng ${titlesOf(awards)} cho ${whom.filter(Boolean).join(' và ')} đã có thành tích nêu trong danh sách kèm theo.`,
      },
      {
        type: 'article',
        text: money
          ? `Kèm theo mức tiền thưởng theo quy định, tổng số tiền là ${formatNumber(money)} đồng.`
          : 'Mức tiền thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng.',
      },
      {
        type: 'article',
        text: 'Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này. Quyết định này có hiệu lực kể từ ngày ký.',
      },
    ],
    receivers: ['Như Điều 3', 'Lưu: VT'],
    annexes: [annexOf(content)],
  }
}

/** The annex alone, under the same head: for whoever needs only the list. */
export function annexDocument(content: DecisionContent): OfficialDocument {
  return {
    ...frameOf(content),
    kind: 'Danh sách',
    subject: content.decision.title,
    symbol: content.decision.symbol,
    basis: [],
    body: [{ type: 'paragraph', text: `Danh sách gồm ${counted(content.awards.length)} đối tượng.` }],
    receivers: ['Lưu: VT'],
    annexes: [annexOf(content)],
  }
}

/** The proposal that carries a draft to whoever signs it. */
export function proposalDocument(content: DecisionContent): OfficialDocument {
  const { decision, awards } = content
  return {
    ...frameOf(content),
    number: null,
    symbol: `TTr-${bodySymbol(decision.unitName)}`,
    kind: 'Tờ trình',
    subject: decision.title,
    basis: [],
    recipients: [decision.issuer],
    body: [
      { type: 'paragraph', text: `${groundsOn(content.day).join('; ')}.` },
      {
        type: 'paragraph',
        text: `Sau khi thẩm định hồ sơ, kính trình xem xét, quyết định tặng ${titlesOf(awards)} cho ${counted(awards.length)} đối tượng có tên trong danh sách kèm theo.`,
      },
      { type: 'paragraph', text: 'Kính trình xem xét, quyết định.' },
    ],
    receivers: ['Như trên', 'Lưu: VT'],
    annexes: [annexOf(content)],
  }
}

function frameOf({ decision, parentName, provinceName, day }: DecisionContent) {
  const signer = { title: decision.signerTitle ?? '', name: decision.signer ?? '' }
  return {
    parentOrg: parentName && !/^Chủ tịch/.test(decision.issuer) ? bodyName(parentName) : null,
    org: bodyName(decision.unitName),
    number: decision.number,
    place: placeName(decision.unitName, provinceName),
    date: decision.decidedOn ? day : null,
    signer: {
      authority: /^Chủ tịch/.test(decision.issuer)
        ? deputy(signer.title)
        : authorityOf(signer.title, decision.unitName),
      ...signer,
    },
  }
}

/** Official documents write a 0 before a number below ten. */
const counted = (many: number) => (many < 10 ? `0${many}` : formatNumber(many))

const deputy = (title: string) => (/^phó/i.test(title) ? 'KT. Chủ tịch' : '')

function titlesOf(awards: readonly AwardLine[]): string {
  return [...new Set(awards.map(({ titleName }) => titleName))].join(', ')
}

function annexOf({ decision, awards, day }: DecisionContent) {
  const number = decision.numberText ?? `      /${decision.symbol}`
  const when = decision.decidedOn ? longDate(day) : 'ngày      tháng      năm           '
  return {
    title: 'Danh sách kèm theo',
    note: `(Kèm theo Quyết định số ${number} ${when} của ${decision.issuer})`,
    columns: [
      { label: 'STT', align: 'center' as const },
      { label: 'Tên tập thể, cá nhân, hộ gia đình', align: 'left' as const },
      { label: 'Danh hiệu, hình thức', align: 'left' as const },
      { label: 'Thành tích', align: 'left' as const },
    ],
    rows: awards.map((it) => [
      String(it.annexNo),
      [it.recipientName, it.recipientNote ?? it.unitName].join(', '),
      it.titleName,
      it.achievement,
    ]),
  }
}
