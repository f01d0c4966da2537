import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import { t as words } from '../messages/words.ts'
import type { ShownDossier } from '../queries/show.ts'
import { bodyName, bodySymbol, groundsOn, placeName } from './parts.ts'

/** What a document about a dossier is made from. */
export type DossierContent = {
  dossier: ShownDossier
  parentName: string | null
  provinceName: string
  day: string
  earlier: readonly { titleName: string; numberText: string; decidedOn: string; issuer: string }[]
}

/** The proposal of the unit that asks for a commendation. */
export function proposalOfDossier(content: DossierContent): OfficialDocument {
  const { dossier, day } = content
  return {
    ...frameOf(content, 'TTr'),
    kind: 'Tờ trình',
    subject: `Đề nghị tặng ${dossier.ready.title.name} cho ${dossier.recipientName}`,
    recipients: [dossier.next?.desk.name ? bodyName(dossier.next.desk.name) : dossier.ready.title.deciderName],
    body: [
      { type: 'paragraph', text: `${groundsOn(day).join('; ')}.` },
      {
        type: 'paragraph',
        text: `${bodyName(dossier.unitName)} đề nghị xét tặng ${dossier.ready.title.name} (${words('vi')[dossier.merit].toLowerCase()}, ${dossier.period}) cho ${nameOf(dossier)} vì đã có thành tích:`,
      },
      { type: 'list', items: dossier.achievements.map(({ what }) => what) },
      { type: 'paragraph', text: dossier.summary },
      { type: 'paragraph', text: 'Kính đề nghị xem xét, quyết định.' },
    ],
    receivers: ['Như trên', 'Lưu: VT'],
  }
}

/** The report of the achievement: who, what was done, what was awarded before. */
export function reportOfDossier(content: DossierContent): OfficialDocument {
  const { dossier, earlier } = content
  const evidence = dossier.ready.checklist.flatMap(({ held }) => held.map(({ title }) => title))
  return {
    ...frameOf(content, 'BC'),
    kind: 'Báo cáo',
    subject: `Thành tích đề nghị tặng ${dossier.ready.title.name}`,
    body: [
      { type: 'heading', level: 1, text: 'SƠ LƯỢC VỀ ĐỐI TƯỢNG' },
      { type: 'paragraph', text: `Họ và tên (tên tập thể, hộ gia đình): ${dossier.recipientName}.` },
      ...(dossier.recipientNote ? [{ type: 'paragraph' as const, text: dossier.recipientNote }] : []),
      { type: 'heading', level: 1, text: 'THÀNH TÍCH ĐẠT ĐƯỢC' },
      { type: 'paragraph', text: dossier.summary },
      { type: 'list', items: dossier.achievements.map(({ what }) => what) },
      ...(evidence.length > 0
        ? [{ type: 'paragraph' as const, text: `Giấy tờ, minh chứng kèm theo: ${evidence.join('; ')}.` }]
        : []),
      { type: 'heading', level: 1, text: 'CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG' },
      earlier.length > 0
        ? {
            type: 'table',
            caption: 'Danh hiệu, hình thức đã được tặng',
            columns: [
              { label: 'Danh hiệu, hình thức', align: 'left' },
              { label: 'Số, ngày quyết định', align: 'left' },
              { label: 'Cơ quan ban hành', align: 'left' },
            ],
            rows: earlier.map((it) => [it.titleName, `${it.numberText} ngày ${formatDate(it.decidedOn)}`, it.issuer]),
          }
        : { type: 'paragraph', text: 'Chưa được khen thưởng.' },
    ],
    receivers: ['Lưu: VT'],
  }
}

/** The minutes of the unit's own meeting, with room for who was there and how they voted. */
export function minutesOfDossier(content: DossierContent): OfficialDocument {
  const { dossier } = content
  return {
    ...frameOf(content, 'BB'),
    kind: 'Biên bản',
    subject: `Họp xét đề nghị tặng ${dossier.ready.title.name}`,
    body: [
      {
        type: 'paragraph',
        text: 'Hôm nay, hồi ...... giờ ......, tại ..............................................................',
      },
      {
        type: 'paragraph',
        text: 'Thành phần: Chủ trì ............................; Thư ký ............................; Số người dự: ........',
      },
      { type: 'heading', level: 1, text: 'NỘI DUNG' },
      {
        type: 'paragraph',
        text: `Xét đề nghị tặng ${dossier.ready.title.name} cho ${nameOf(dossier)}. Tóm tắt thành tích: ${dossier.summary}`,
      },
      { type: 'heading', level: 1, text: 'KẾT QUẢ' },
      { type: 'paragraph', text: 'Số phiếu (ý kiến) đồng ý: ....../......; không đồng ý: ......; ý kiến khác: ......' },
      {
        type: 'paragraph',
        text: 'Biên bản kết thúc hồi ...... giờ ...... cùng ngày, đã đọc lại cho mọi người cùng nghe và thống nhất.',
      },
    ],
    receivers: ['Lưu: VT, hồ sơ'],
  }
}

const nameOf = ({ recipientName, recipientNote }: ShownDossier) =>
  recipientNote ? `${recipientName} (${recipientNote})` : recipientName

function frameOf({ dossier, parentName, provinceName }: DossierContent, kind: string) {
  return {
    ...{
      parentOrg: parentName ? bodyName(parentName) : null,
      org: bodyName(dossier.unitName),
      number: null,
      date: null,
    },
    ...{
      symbol: `${kind}-${bodySymbol(dossier.unitName)}`,
      place: placeName(dossier.unitName, provinceName),
      basis: [],
    },
    signer: { authority: '', title: '', name: '' },
  }
}
