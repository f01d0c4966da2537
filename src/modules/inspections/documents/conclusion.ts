import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { findingsOf, type MinutesContent } from './minutes.ts'
import { councilOf, splitNumber } from './words.ts'

type ConclusionContent = Omit<MinutesContent, 'visitedOn'> & {
  visitedOn: DateText
  number: string
  concludedOn: DateText
  conclusion: string
  /** Per cent of what concerns the unit. */
  met: number | null
  planNumber: string | null
}

/** The conclusion of an inspection («kết luận kiểm tra») as Decree 30/2020/NĐ-CP lays it out (III.5). */
export function conclusionDocument(it: ConclusionContent): OfficialDocument {
  const leader = it.members.find(({ part }) => part === 'leader')
  return {
    ...{ parentOrg: null, org: councilOf(it.officeName), ...splitNumber(it.number) },
    ...{ place: it.place, date: it.concludedOn, kind: 'Kết luận' },
    subject: `Kết quả kiểm tra tại ${it.unitName}`,
    basis: [
      ...(it.planNumber ? [`Căn cứ Kế hoạch kiểm tra số ${it.planNumber}`] : []),
      `Căn cứ Quyết định số ${it.decision.number} ngày ${formatDate(it.decision.on)}`,
      `Căn cứ biên bản kiểm tra ngày ${formatDate(it.visitedOn)}`,
    ],
    body: [
      { type: 'heading', level: 1, text: 'KẾT QUẢ' },
      { type: 'paragraph', text: it.conclusion },
      ...(it.met === null
        ? []
        : [{ type: 'paragraph' as const, text: `Mức đạt theo bảng kiểm: ${it.met} % các nội dung thuộc đơn vị.` }]),
      { type: 'heading', level: 1, text: 'TỒN TẠI, KIẾN NGHỊ VÀ VIỆC KHẮC PHỤC' },
      ...findingsOf(it.findings),
      {
        type: 'paragraph',
        text: `Đề nghị ${it.unitName} khắc phục và gửi minh chứng đúng thời hạn nêu trên; không có minh chứng thì chưa coi là đã khắc phục.`,
      },
    ],
    signer: { authority: 'TM. Đoàn kiểm tra', title: 'Trưởng đoàn', name: leader?.name ?? '' },
    receivers: [it.unitName, 'Thường trực Hội đồng', 'Lưu: VT, hồ sơ đoàn kiểm tra'],
  }
}
