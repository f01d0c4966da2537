import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { dongInWords, showDong } from '../amount.ts'

/** What a letter of thanks is made from, in Vietnamese. */
export type ThanksContent = {
  unitName: string
  provinceName: string
  day: DateText
  name: string
  isPerson: boolean
  money: readonly { amount: bigint; onDay: DateText }[]
  things: readonly { what: string; quantity: number; measure: string; onDay: DateText }[]
}

/** The letter of thanks (thư cảm ơn) to a sponsor: what was given and when, the money in words. The head signs it. */
export function thanksDocument(it: ThanksContent): OfficialDocument {
  const total = it.money.reduce((sum, { amount }) => sum + amount, 0n)
  const given = [
    ...it.money.map(({ amount, onDay }) => `${showDong(amount)} đồng, ngày ${formatDate(onDay)}`),
    ...it.things.map(
      ({ what, quantity, measure, onDay }) => `${quantity} ${measure} ${what}, ngày ${formatDate(onDay)}`,
    ),
  ]
  const host = bodyName(it.unitName)
  return {
    ...{ parentOrg: null, org: host, number: null, symbol: `TCO-${bodySymbol(it.unitName)}`, basis: [] },
    ...{ place: placeName(it.unitName, it.provinceName), date: it.day, kind: 'Thư cảm ơn' },
    subject: 'Ủng hộ việc phát hiện, bồi dưỡng, nhân rộng gương điển hình tiên tiến',
    recipients: [it.isPerson ? `Ông/bà ${it.name}` : it.name],
    body: [
      {
        type: 'paragraph',
        text: `${host} trân trọng cảm ơn ${it.isPerson ? `ông/bà ${it.name}` : it.name} đã ủng hộ những người tốt, việc tốt của địa phương:`,
      },
      ...(given.length > 0 ? [{ type: 'list' as const, items: given }] : []),
      ...(total > 0n ? [{ type: 'paragraph' as const, text: `Tổng số tiền: ${dongInWords(total)}.` }] : []),
      {
        type: 'paragraph',
        text: 'Tiền và hiện vật được dùng đúng mục đích, có sổ theo dõi và công khai theo quy định. Rất mong tiếp tục nhận được sự đồng hành.',
      },
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Như trên', 'Lưu: VT'],
  }
}
