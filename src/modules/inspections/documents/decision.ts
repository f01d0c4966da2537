import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { councilOf, groundsOfCouncil, partWords, type Person, splitNumber } from './words.ts'

/** What the decision that sends a team is made from. `until`: the last day as it was decided, whatever was decided later. */
export type DecisionContent = {
  officeName: string
  place: string
  year: number
  plan: { number: string; on: DateText }
  number: string
  decidedOn: DateText
  from: DateText
  until: DateText
  members: readonly (Person & { title: string | null; unitName: string | null })[]
  units: readonly { unitName: string; selfDueOn: DateText | null }[]
}

/** The decision on an inspection («quyết định kiểm tra») as Decree 30/2020/NĐ-CP lays it out: team, units, term, duties (III.5). */
export function decisionDocument(it: DecisionContent): OfficialDocument {
  const units = it.units.map(({ unitName }) => unitName).join(', ')
  const selfDue = [...new Set(it.units.flatMap(({ selfDueOn }) => selfDueOn ?? []))].toSorted()[0]
  return {
    ...{ parentOrg: null, org: councilOf(it.officeName), place: it.place, date: it.decidedOn },
    ...{ ...splitNumber(it.number), kind: 'Quyết định' },
    subject: `Thành lập đoàn kiểm tra việc xây dựng, nhân rộng điển hình tiên tiến năm ${it.year}`,
    decidedBy: `Chủ tịch ${councilOf(it.officeName)}`,
    basis: [
      ...groundsOfCouncil(it.decidedOn),
      `Căn cứ Kế hoạch kiểm tra số ${it.plan.number} ngày ${formatDate(it.plan.on)}`,
    ],
    enactment: 'Quyết định:',
    body: [
      { type: 'article', text: `Thành lập đoàn kiểm tra tại ${units}, gồm các ông, bà có tên sau:` },
      { type: 'list', items: it.members.map(lineOf) },
      {
        type: 'article',
        text: `Đoàn kiểm tra làm việc từ ngày ${formatDate(it.from)} đến hết ngày ${formatDate(it.until)}, theo bảng kiểm của Kế hoạch kiểm tra; được xem hồ sơ của các đơn vị nêu tại Điều 1 trong thời hạn đó và tự giải thể khi hết thời hạn.`,
      },
      {
        type: 'article',
        text: `${units} tự kiểm tra theo bảng kiểm${selfDue ? `, gửi kết quả chậm nhất ngày ${formatDate(selfDue)}` : ''}; cử người đại diện làm việc với đoàn và ký biên bản.`,
      },
      {
        type: 'article',
        text: 'Các ông, bà có tên tại Điều 1 và thủ trưởng các đơn vị được kiểm tra chịu trách nhiệm thi hành Quyết định này. Quyết định này có hiệu lực kể từ ngày ký.',
      },
    ],
    signer: { authority: '', title: 'Chủ tịch', name: '' },
    receivers: ['Như Điều 4', 'Thường trực Hội đồng', 'Lưu: VT, hồ sơ đoàn kiểm tra'],
  }
}

const lineOf = ({ name, title, unitName, part }: DecisionContent['members'][number]): string =>
  [name, [title, unitName].filter(Boolean).join(' '), partWords[part]].filter(Boolean).join(', ')
