import { createHash } from 'node:crypto'
import { Document, Packer } from 'docx'
import { line } from '#platform/documents/docx-text.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { PacketPerson } from '../queries/packet-source.ts'

/** The form that introduces one exemplar to the Centre («phiếu giới thiệu»), as Word, with the hash of its words. */
export async function introduction(it: PacketPerson): Promise<{ bytes: Uint8Array; content: string }> {
  const words = wordsOf(it)
  const bytes = await Packer.toBuffer(
    new Document({
      title: `Phiếu giới thiệu: ${it.choice.exemplarName}`,
      creator: it.choice.unitName,
      sections: [{ children: words.map(({ text, bold }) => line(text, { bold: bold ?? false, below: 6 })) }],
    }),
  )
  const content = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  return { bytes: new Uint8Array(bytes), content }
}

type Words = { text: string; bold?: boolean }

const kinds: Record<string, string> = {
  ...{ individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình', model: 'Mô hình' },
}
const levels: Record<string, string> = {
  ...{ base: 'cấp cơ sở', district: 'cấp huyện, sở', province: 'cấp tỉnh', nation: 'toàn quốc' },
}

function wordsOf({ choice, ...it }: PacketPerson): Words[] {
  const about = [
    ['Đối tượng', kinds[choice.kind] ?? choice.kind],
    ['Họ và tên, tên gọi', choice.exemplarName],
    ['Năm sinh', it.birthYear === null ? '' : String(it.birthYear)],
    ['Nghề nghiệp, công việc', it.occupation ?? ''],
    ['Nơi ở, nơi làm việc', [it.hamlet, choice.keeperName].filter(Boolean).join(', ')],
    ['Lĩnh vực', choice.field],
    ['Đơn vị chọn, giới thiệu', choice.unitName],
    ['Người trực tiếp lao động', choice.isDirectWorker ? 'Có' : ''],
  ].flatMap(([label, value]) => (value ? [{ text: `${label}: ${value}` }] : []))
  return [
    { text: 'PHIẾU GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN', bold: true },
    ...about,
    { text: 'Tóm tắt', bold: true },
    { text: choice.summary },
    { text: 'Lý do giới thiệu', bold: true },
    { text: choice.why },
    { text: 'Thành tích', bold: true },
    ...it.achievements.map(({ what, before, after }) => ({
      text: `- ${what}${before || after ? ` (trước: ${before ?? '–'}; sau: ${after ?? '–'})` : ''}`,
    })),
    { text: 'Công nhận, khen thưởng', bold: true },
    ...it.recognitions.map((one) => ({
      text: `- Công nhận ${levels[one.level] ?? one.level}: ${one.decisionNo}, ngày ${formatDate(one.decidedOn)}, ${one.unitName}`,
    })),
    ...it.awards.map((one) => ({ text: `- ${one.title}: ${one.numberText}, ngày ${formatDate(one.decidedOn)}` })),
    { text: 'Ý kiến thẩm định của cơ quan thường trực', bold: true },
    { text: choice.note ?? '' },
    { text: 'Đã có sự đồng ý của người được giới thiệu cho việc giới thiệu Trung ương.' },
  ]
}
