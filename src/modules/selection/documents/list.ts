import type { OfficialDocument } from '#platform/documents/official-document.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { PacketEntry } from '../difference.ts'
import type { PacketPerson } from '../queries/packet-source.ts'
import { kindWords } from './media.ts'

/** What stands on the letter of a packet. */
export type Heading = {
  officeName: string
  place: string
  year: number
  documentNo: string
  signedOn: DateText
  signer: string
  councilWords: string | null
}

/**
 * The letter that goes with a packet, with the list and what can be seen and heard as its annexes, in the layout of Decree
 * 30/2020/NĐ-CP.
 */
export function listDocument(
  it: Heading,
  people: readonly PacketPerson[],
  entries: readonly PacketEntry[],
): OfficialDocument {
  const media = mediaRows(entries)
  const [, number, symbol] = /^(\d+)\/(.+)$/.exec(it.documentNo) ?? []
  const council = it.councilWords ? ` Hội đồng Thi đua - Khen thưởng tỉnh đã cho ý kiến: ${it.councilWords}.` : ''
  return {
    ...{ parentOrg: null, org: `Ủy ban nhân dân ${it.officeName.charAt(0).toLowerCase()}${it.officeName.slice(1)}` },
    ...{ number: number ? Number(number) : null, symbol: symbol ?? it.documentNo, place: it.place, date: it.signedOn },
    ...{ kind: 'Tờ trình', basis: [], recipients: ['Ban Thi đua - Khen thưởng Trung ương'] },
    subject: `Giới thiệu điển hình tiên tiến để tuyên truyền toàn quốc năm ${it.year}`,
    body: [
      {
        type: 'paragraph',
        text: `Thực hiện kế hoạch của tỉnh, cơ quan thường trực đã tổng hợp, thẩm định và giới thiệu ${people.length} điển hình tiên tiến (danh sách và hồ sơ kèm theo).${council}`,
      },
      { type: 'paragraph', text: 'Đề nghị Ban Thi đua - Khen thưởng Trung ương xem xét, lựa chọn, tuyên truyền.' },
    ],
    signer: { authority: '', title: 'Thủ trưởng cơ quan', name: it.signer },
    receivers: ['Như trên', 'Hội đồng Thi đua - Khen thưởng tỉnh', 'Lưu: VT'],
    annexes: [
      {
        title: `Danh sách điển hình tiên tiến giới thiệu Trung ương năm ${it.year}`,
        note: `(Kèm theo ${it.documentNo})`,
        columns: [
          { label: 'STT', align: 'center' },
          { label: 'Điển hình', align: 'left' },
          { label: 'Lĩnh vực', align: 'left' },
          { label: 'Đơn vị chọn', align: 'left' },
          { label: 'Tóm tắt', align: 'left' },
        ],
        rows: people.map(({ choice }, at) => [
          ...[String(at + 1), choice.exemplarName, choice.field, choice.unitName, choice.summary],
        ]),
      },
      ...(media.length === 0
        ? []
        : [
            {
              title: 'Tư liệu âm thanh, hình ảnh động kèm theo',
              note: `(Kèm theo ${it.documentNo})`,
              columns: [
                { label: 'STT', align: 'center' as const },
                { label: 'Điển hình', align: 'left' as const },
                { label: 'Loại', align: 'left' as const },
                { label: 'Tên', align: 'left' as const },
                { label: 'Tệp hoặc địa chỉ', align: 'left' as const },
              ],
              rows: media.map((row, at) => [String(at + 1), ...row]),
            },
          ]),
    ],
  }
}

/** What can be heard or seen moving, by exemplar: sounds by their file, videos by their address. */
const mediaRows = (entries: readonly PacketEntry[]): string[][] =>
  entries.flatMap(({ name, files, links = [] }) => [
    ...files.flatMap(({ name: file, about: it }) =>
      it && (it.kind === 'clip' || it.kind === 'recording') ? [[name, kindWords[it.kind], it.title, file]] : [],
    ),
    ...links.map((it) => [name, kindWords[it.kind], it.title, it.address]),
  ])
