import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What a certificate of attendance is made from, in Vietnamese. */
export type CertificateContent = {
  unitName: string
  provinceName: string
  number: string
  issuedOn: DateText
  name: string
  title: string
  memberUnitName: string
  courseTitle: string
  courseNumber: string | null
  /** When the course was, in words. */
  when: string
  came: number
  sessions: number
  topics: readonly string[]
}

/** The certificate of attendance (giấy chứng nhận) of a course, as Decree 30/2020/NĐ-CP lays a paper of an office out (III.6). */
export function certificateDocument(it: CertificateContent): OfficialDocument {
  return {
    ...{ parentOrg: null, org: bodyName(it.unitName), number: null, symbol: `${it.number}-${bodySymbol(it.unitName)}` },
    ...{ place: placeName(it.unitName, it.provinceName), date: it.issuedOn, kind: 'Giấy chứng nhận' },
    subject: it.courseTitle,
    basis: it.courseNumber ? [`Căn cứ Kế hoạch số ${it.courseNumber}`] : [],
    body: [
      { type: 'paragraph', text: `${bodyName(it.unitName)} chứng nhận:` },
      { type: 'paragraph', text: `Ông/bà: ${it.name}` },
      { type: 'paragraph', text: `Chức danh, đơn vị: ${it.title}, ${it.memberUnitName}` },
      {
        type: 'paragraph',
        text: `Đã tham dự ${it.came} trên ${it.sessions} buổi của lớp “${it.courseTitle}”, ${it.when}.`,
      },
      { type: 'paragraph', text: `Nội dung: ${it.topics.join('; ')}.` },
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Ông/bà có tên trên', 'Lưu: VT'],
  }
}
