import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'

export type Introduced = { name: string; title: string; unitName: string; isExemplar: boolean; isWoman: boolean }

export type Introduction = {
  officeName: string
  place: string
  day: DateText
  meeting: string
  document: string
  where: string
  beginsOn: DateText
  endsOn: DateText
  people: readonly Introduced[]
}

/** The paper that introduces a delegation where it goes («giấy giới thiệu»), with who goes as its annex (Decree 30/2020/NĐ-CP). */
export function delegationDocument(it: Introduction): OfficialDocument {
  const exemplars = it.people.filter(({ isExemplar }) => isExemplar).length
  const women = it.people.filter(({ isWoman }) => isWoman).length
  return {
    ...{ parentOrg: null, org: `Ủy ban nhân dân ${it.officeName.charAt(0).toLowerCase()}${it.officeName.slice(1)}` },
    ...{ number: null, symbol: 'GGT-UBND', place: it.place, date: it.day, kind: 'Giấy giới thiệu', basis: [] },
    subject: `Đoàn đại biểu dự ${it.meeting}`,
    recipients: ['Ban Tổ chức'],
    body: [
      {
        type: 'paragraph',
        text: `Theo ${it.document}, trân trọng giới thiệu đoàn gồm ${it.people.length} đại biểu, trong đó ${exemplars} điển hình tiên tiến, ${women} nữ, đến dự ${it.meeting} tại ${it.where} từ ngày ${formatDate(it.beginsOn)} đến ngày ${formatDate(it.endsOn)} (danh sách kèm theo).`,
      },
      { type: 'paragraph', text: 'Đề nghị quý cơ quan tạo điều kiện để đoàn hoàn thành nhiệm vụ.' },
    ],
    signer: { authority: '', title: 'Thủ trưởng cơ quan', name: '' },
    receivers: ['Như trên', 'Lưu: VT'],
    annexes: [
      {
        title: 'Danh sách đoàn đại biểu',
        note: '(Kèm theo giấy giới thiệu)',
        columns: [
          { label: 'STT', align: 'center' },
          { label: 'Họ và tên', align: 'left' },
          { label: 'Chức vụ, công việc', align: 'left' },
          { label: 'Đơn vị cử', align: 'left' },
          { label: 'Điển hình', align: 'center' },
        ],
        rows: it.people.map(({ name, title, unitName, isExemplar }, at) => [
          ...[String(at + 1), name, title, unitName, isExemplar ? 'x' : ''],
        ]),
      },
    ],
  }
}
