import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import { t as itemWords } from '../messages/item.ts'
import { t as resultWords } from '../messages/result.ts'
import { type BallotRule, needed } from '../rule.ts'
import { shareWords } from '../share.ts'
import type { Tally } from '../tally.ts'

type Seat = { id: string; name: string; title: string; role: string }

/** An item of the agenda as the minutes have it. Of a secret ballot there is the sum alone: who cast what is known to nobody. */
export type MinutesItem = {
  title: string
  state: string
  passed: boolean | null
  words: string | null
  rule: BallotRule
  recused: readonly { name: string; why: string }[]
  ballots: readonly { secret: boolean; state: string; cancelledWhy: string | null; tally: Tally | null }[]
}

/** What the minutes of a sitting are made from. */
export type MinutesContent = {
  council: { name: string; document: string; keeperName: string }
  provinceName: string
  on: string
  place: string
  members: readonly Seat[]
  presence: ReadonlyMap<string, 'present' | 'written'>
  items: readonly MinutesItem[]
}

/** The minutes of a sitting, in Vietnamese, by Decree 30/2020: who took part, each item with its arithmetic, who signs. */
export function minutesDocument(content: MinutesContent): OfficialDocument {
  const { council, provinceName, on, place, members, presence, items } = content
  const those = (how: 'present' | 'written' | undefined) => members.filter(({ id }) => presence.get(id) === how)
  const [here, away, missing] = [those('present'), those('written'), those(undefined)]
  const chair = here.find(({ role }) => role === 'chair') ?? here.find(({ role }) => role === 'deputy')
  const secretary = members.find(({ role }) => role === 'secretary')
  return {
    ...{ parentOrg: null, org: council.name, number: null, symbol: 'BB-HĐTĐKT' },
    ...{ place: provinceName.replace(/^(Tỉnh|Thành phố) /, ''), date: on, kind: 'Biên bản' },
    subject: `Phiên họp ${council.name} ngày ${formatDate(on)}`,
    basis: [],
    body: [
      { type: 'heading', level: 1, text: 'THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
      { type: 'paragraph', text: `Ngày ${formatDate(on)}, tại ${place}.` },
      {
        type: 'paragraph',
        text: `Hội đồng được thành lập theo ${council.document}; thường trực: ${council.keeperName}.`,
      },
      paragraphOf('Dự họp tại chỗ', here),
      ...(away.length > 0 ? [paragraphOf('Vắng mặt, gửi phiếu bằng văn bản', away)] : []),
      ...(missing.length > 0 ? [paragraphOf('Vắng mặt', missing)] : []),
      {
        type: 'paragraph',
        text: `Có ${here.length + away.length} trên ${members.length} ủy viên tham gia. Chủ trì: ${chair?.name ?? '…'}. Thư ký: ${secretary?.name ?? '…'}.`,
      },
      { type: 'heading', level: 1, text: 'NỘI DUNG VÀ KẾT QUẢ' },
      ...items.flatMap((item) => blocksOf(item, members.length)),
      { type: 'heading', level: 1, text: 'KẾT LUẬN' },
      {
        type: 'paragraph',
        text: 'Phiên họp kết thúc cùng ngày. Biên bản được đọc lại cho các ủy viên nghe và thống nhất.',
      },
    ],
    signer: { authority: '', title: 'Chủ trì', name: chair?.name ?? '' },
    receivers: ['Các ủy viên Hội đồng', 'Lưu: VT, hồ sơ phiên họp'],
  }
}

const paragraphOf = (label: string, those: readonly Seat[]): Block => ({
  type: 'paragraph',
  text: `${label} (${those.length}): ${those.map(({ name, title }) => `${name}, ${title}`).join('; ')}.`,
})

function blocksOf({ title, state, passed, words, rule, recused, ballots }: MinutesItem, members: number): Block[] {
  const text = itemWords('vi')
  const of = resultWords('vi')[rule.denominator]
  const basis = [rule.article, rule.legalBasis].filter(Boolean).join(' ')
  const doubt = rule.toConfirm ? ' (quy tắc chưa được xác nhận)' : ''
  return [
    { type: 'heading', level: 2, text: title },
    {
      type: 'paragraph',
      text: `Quy tắc: ${rule.secret ? 'bỏ phiếu kín' : 'biểu quyết công khai'}, cần ${rule.strictly ? 'quá ' : ''}${shareWords(rule.threshold)} ${of}, có ít nhất ${needed(members, rule.quorum)} ủy viên tham gia (${shareWords(rule.quorum)}). Căn cứ: ${basis}${doubt}.`,
    },
    ...recused.map(
      ({ name, why }): Block => ({ type: 'paragraph', text: `${name} không tham gia vì có liên quan: ${why}.` }),
    ),
    ...ballots.flatMap((it): Block[] => {
      if (it.state === 'cancelled')
        return [{ type: 'paragraph', text: `Một lần bỏ phiếu đã hủy: ${it.cancelledWhy ?? ''}.` }]
      if (!it.tally) return []
      return [
        {
          type: 'table',
          caption: 'Kết quả kiểm phiếu',
          columns: [
            { label: 'Ý kiến', align: 'left' },
            { label: 'Số phiếu', align: 'right' },
          ],
          rows: it.tally.map(({ choice, count }) => [
            choice.map((one) => text[one as 'approve' | 'against' | 'abstain'] ?? one).join(', ') || text.blank,
            String(count),
          ]),
        },
      ]
    }),
    {
      type: 'paragraph',
      text:
        state === 'concluded'
          ? `Kết quả: ${words ?? ''}. Hội đồng ${passed ? 'thông qua' : 'không thông qua'}.`
          : 'Chưa biểu quyết.',
    },
  ]
}
