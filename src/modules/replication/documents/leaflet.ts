import QRCode from 'qrcode'
import type { Leaflet } from '#platform/documents/leaflet.ts'
import { createLeafletPdf } from '#platform/documents/pdf.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Card } from '../card.ts'

/** A model card on one sheet of paper, A4, with a code that leads to it. In Vietnamese; with no name, whose way it is stays unsaid. */
export async function leafletOf(card: Card, { address, day }: { address: string; day: DateText }): Promise<Buffer> {
  return createLeafletPdf(
    leafletData(card, {
      ...{ address, day },
      qr: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    }),
  )
}

/** What stands on the sheet; parts that are not told are not there. */
function leafletData(card: Card, { address, day, qr }: { address: string; day: DateText; qr: string }): Leaflet {
  const part = (title: string, text: string) => (text.trim() ? [{ title, text }] : [])
  return {
    ...{
      language: 'vi',
      date: day,
      title: card.name,
      who: [card.exemplarName, card.unitName].filter(Boolean).join(', '),
      address,
      qr,
    },
    kind: 'Cách làm hay',
    before: [
      ...part('Vì sao làm', card.problem),
      ...part('Cần có gì', card.conditions),
      ...part('Tốn bao nhiêu', card.cost),
      ...part('Mất bao lâu', card.duration),
    ],
    stepsTitle: 'Từng bước',
    steps: card.steps.map(({ title, text }) => ({ title, text })),
    after: [
      ...part('Kết quả', card.results),
      ...part('Khi nào không hợp', card.limits),
      ...part('Muốn học, hỏi ai', card.contact),
    ],
    read: 'Xem ai đã làm theo, đăng ký học hỏi:',
  }
}
