import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Ballot } from '../queries/ballot.ts'
import { conclusionOf } from './minutes.ts'
import { chairOf, leafOf, type Presence, type Seat } from './leaf.ts'
import { resultTable } from './result-table.ts'
import { ruleSentence } from './rule-sentence.ts'

/** What the tally sheet of a ballot is made from. `ways`: how many voted by each way; `handedOut`: how many could. */
export type TallySheetContent = {
  council: { name: string }
  provinceName: string
  on: string
  place: string
  title: string
  passed: boolean
  words: string
  members: readonly Seat[]
  presence: Presence
  recused: readonly { name: string }[]
  handedOut: number
  ways: Readonly<Record<'device' | 'paper' | 'written', number>>
  ballot: Ballot
}

/**
 * The tally sheet of one ballot («biên bản kiểm phiếu»), in Vietnamese, by Decree 30/2020: who counted, how many ballots were
 * given out and came back, the sums and what they mean. The counting group signs, and whoever was in the chair.
 */
export function tallySheetDocument(content: TallySheetContent): OfficialDocument {
  const { council, on, place, title, passed, words, members, presence, ballot } = content
  const chair = chairOf(members, presence)
  const { counters } = ballot
  const named = counters.map((name, at) => `${name}${at === 0 ? ' (tổ trưởng)' : ''}`).join('; ')
  return {
    ...leafOf('Biên bản kiểm phiếu', content),
    subject: title,
    body: [
      { type: 'heading', level: 1, text: 'TỔ KIỂM PHIẾU' },
      { type: 'paragraph', text: `Ngày ${formatDate(on)}, tại ${place}, ${council.name} ${held(ballot)}.` },
      { type: 'paragraph', text: `Tổ kiểm phiếu: ${named || '…'}. Chủ trì phiên họp: ${chair?.name ?? '…'}.` },
      { type: 'heading', level: 1, text: 'QUY TẮC VÀ SỐ PHIẾU' },
      { type: 'paragraph', text: ruleSentence(ballot.rule, ballot.members) },
      { type: 'list', items: numbersOf(content) },
      { type: 'heading', level: 1, text: 'KẾT QUẢ' },
      resultTable(ballot),
      ...(ballot.method === 'rank' ? [pointsOf(ballot.options.length)] : []),
      { type: 'paragraph', text: `Kết quả: ${words}. ${conclusionOf(passed, ballot)}` },
      { type: 'paragraph', text: 'Biên bản được đọc lại cho Tổ kiểm phiếu và chủ trì phiên họp nghe, thống nhất.' },
    ],
    cosigners:
      counters.length === 0
        ? [{ authority: '', title: 'Tổ kiểm phiếu', name: '' }]
        : counters.map((name, at) => ({
            ...{ authority: '', name },
            title: at === 0 ? 'Tổ trưởng Tổ kiểm phiếu' : 'Tổ viên Tổ kiểm phiếu',
          })),
    signer: { authority: '', title: 'Chủ trì', name: chair?.name ?? '' },
  }
}

const held = ({ secret }: Ballot) => (secret ? 'bỏ phiếu kín' : 'biểu quyết công khai')

/** How many could vote, did, by what way, and said something clear. Of a secret ballot no single paper is told of. */
function numbersOf({ members, recused, handedOut, ways, ballot }: TallySheetContent): string[] {
  const { cast = 0, invalid = 0 } = ballot.outcome ?? {}
  const names = recused.map(({ name }) => name).join(', ')
  const how = [
    ...(ways.device > 0 ? [`trên thiết bị: ${ways.device}`] : []),
    ...(ways.paper > 0 ? [`phiếu giấy tại chỗ: ${ways.paper}`] : []),
    ...(ways.written > 0 ? [`bằng văn bản: ${ways.written}`] : []),
  ].join(', ')
  return [
    `Số ủy viên Hội đồng: ${members.length}`,
    `Số ủy viên không tham gia vì có liên quan: ${recused.length}${names && ` (${names})`}`,
    `Số phiếu phát ra: ${handedOut}`,
    `Số phiếu thu về: ${cast}${how && ` (${how})`}`,
    `Số phiếu hợp lệ: ${cast - invalid}; số phiếu trắng, không hợp lệ: ${invalid}`,
  ]
}

const pointsOf = (options: number): Block => ({
  type: 'paragraph',
  text: `Đạt hay chưa đạt tính theo số phiếu có xếp hạng lựa chọn đó. Điểm chỉ để xếp thứ tự những lựa chọn đã đạt: mỗi phiếu cho hạng 1 là ${options} điểm, mỗi hạng sau ít hơn 1 điểm.`,
})
