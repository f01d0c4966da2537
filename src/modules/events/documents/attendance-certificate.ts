import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What a certificate of attendance at an event is made from, in Vietnamese. */
export type AttendanceContent = {
  hostName: string
  provinceName: string
  day: DateText
  title: string
  when: string
  where: string
  name: string
  /** What they are and where they come from. */
  from: string
  code: string
}

/** The certificate (giấy chứng nhận) that somebody took part in an event, who was noted at its door. */
export function attendanceCertificate(it: AttendanceContent): OfficialDocument {
  const where = it.where ? `, tại ${it.where}` : ''
  return {
    ...{ parentOrg: null, org: bodyName(it.hostName), number: null, symbol: `GCN-${bodySymbol(it.hostName)}` },
    ...{ place: placeName(it.hostName, it.provinceName), date: it.day, kind: 'Giấy chứng nhận', subject: it.title },
    basis: [],
    body: [
      { type: 'paragraph', text: `${bodyName(it.hostName)} chứng nhận:` },
      { type: 'paragraph', text: `Ông/bà: ${it.name}` },
      ...(it.from ? [{ type: 'paragraph' as const, text: `Đơn vị, nơi ở: ${it.from}` }] : []),
      { type: 'paragraph', text: `Đã tham dự ${it.title}, ${it.when}${where}. Mã phiếu: ${it.code}.` },
    ],
    signer: { authority: '', title: 'Thủ trưởng đơn vị', name: '' },
    receivers: ['Ông/bà có tên trên', 'Lưu: VT'],
  }
}
