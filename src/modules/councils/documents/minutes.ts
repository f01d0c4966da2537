import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { BallotRule } from '../rule.ts'
import { chairOf, leafOf, type Presence, type Seat } from './leaf.ts'
import { resultTable } from './result-table.ts'
import { ruleSentence } from './rule-sentence.ts'

/** An item of the agenda as the minutes have it. Of a ballot there are the sums alone: who cast what is known to nobody. */
export type MinutesItem = {
  title: string
  state: string
  passed: boolean | null
  words: string | null
  rule: BallotRule
  recused: readonly { name: string; why: string }[]
  ballots: readonly Ballot[]
}

/** What the minutes of a sitting are made from. */
export type MinutesContent = {
  council: { name: string; document: string; keeperName: string }
  provinceName: string
  on: string
  place: string
  members: readonly Seat[]
  presence: Presence
  items: readonly MinutesItem[]
}

/**
 * The minutes of a sitting, in Vietnamese, by Decree 30/2020: who took part, each item with its arithmetic. The secretary
 * signs beside whoever was in the chair.
 */
export function minutesDocument(content: MinutesContent): OfficialDocument {
  const { council, on, place, members, presence, items } = content
  const those = (how: 'present' | 'written' | undefined) => members.filter(({ id }) => presence.get(id) === how)
  const [here, away, missing] = [those('present'), those('written'), those(undefined)]
  const chair = chairOf(members, presence)
  const secretary = here.find(({ role }) => role === 'secretary')
  return {
    ...leafOf('Biên bản', content),
    subject: `Phiên họp ${council.name} ngày ${formatDate(on)}`,
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
    cosigners: [{ authority: '', title: 'Thư ký', name: secretary?.name ?? '' }],
    signer: { authority: '', title: 'Chủ trì', name: chair?.name ?? '' },
  }
}

const paragraphOf = (label: string, those: readonly Seat[]): Block => ({
  type: 'paragraph',
  text: `${label} (${those.length}): ${those.map(seatWords).join('; ')}.`,
})

const seatWords = ({ name, title, replaces }: Seat) =>
  [name, title, replaces && `thay ${replaces}`].filter(Boolean).join(', ')

function blocksOf({ title, state, passed, words, rule, recused, ballots }: MinutesItem, members: number): Block[] {
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: ruleSentence(rule, members) },
    ...recused.map(
      ({ name, why }): Block => ({ type: 'paragraph', text: `${name} không tham gia vì có liên quan: ${why}.` }),
    ),
    ...ballots.flatMap((it): Block[] => {
      if (it.state === 'cancelled')
        return [{ type: 'paragraph', text: `Một lần bỏ phiếu đã hủy: ${it.cancelledWhy ?? ''}.` }]
      return it.state === 'counted' ? [resultTable(it)] : []
    }),
    {
      type: 'paragraph',
      text:
        state === 'concluded'
          ? `Kết quả: ${words ?? ''}. ${conclusionOf(passed === true, ballots.at(-1))}`
          : 'Chưa biểu quyết.',
    },
  ]
}

/** What the council decided: of several options, which of them. */
export function conclusionOf(passed: boolean, ballot: Ballot | undefined): string {
  if (!passed) return 'Hội đồng không thông qua.'
  const places = ballot?.outcome?.places?.map(({ option }) => option)
  const those = ballot && ballot.method !== 'approve' ? (places ?? ballot.outcome?.passed ?? []) : []
  return those.length > 0 ? `Hội đồng thông qua: ${those.join('; ')}.` : 'Hội đồng thông qua.'
}
