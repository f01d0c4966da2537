import type { PaperForm } from '../paper.ts'
import type { Printed } from '../queries/prints.ts'
import type { DocumentKind, TemplateData } from './fields.ts'
import { templateFields } from './fields.ts'

/** What each field looks like once filled, about invented people: for the trial of a template. */
const fields: Record<string, string> = {
  ...{
    co_quan_cap_tren: 'Ủy ban nhân dân huyện Cầu Kè',
    co_quan: 'Ủy ban nhân dân xã Châu Điền',
    dia_danh: 'Châu Điền',
  },
  ...{ so: '07', ky_hieu: 'QĐ-UBND', ngay: '10/06/2024', so_quyet_dinh: '07/QĐ-UBND' },
  ...{ trich_yeu: 'Tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc', nguoi_ky: 'Lâm Văn Phước' },
  ...{
    chuc_vu: 'Chủ tịch',
    nguoi_ban_hanh: 'Chủ tịch Ủy ban nhân dân xã Châu Điền',
    tong_so: '2',
    tong_tien: '540.000',
  },
  ...{ ten: 'Thạch Thị Sa Mol', ghi_chu: 'Ấp Ô Chích A', danh_hieu: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã' },
  ...{ tom_tat: 'Vá 3,2 km đường ấp trong hai năm.', thoi_gian: '2024', don_vi: 'Xã Châu Điền' },
}

const lines: Record<string, Record<string, string>[]> = {
  danh_sach: [
    { stt: '1', ten: 'Thạch Thị Sa Mol', ghi_chu: 'Ấp Ô Chích A', thanh_tich: 'Vá 3,2 km đường ấp', tien: '270.000' },
    { stt: '2', ten: 'Kim Sa Rương', ghi_chu: 'Ấp Rùm Sóc', thanh_tich: 'Dạy chữ Khmer ba mùa hè', tien: '270.000' },
  ].map((it) => ({ ...it, danh_hieu: 'Giấy khen', don_vi: 'Xã Châu Điền' })),
  thanh_tich: [{ noi_dung: 'Vá 3,2 km đường ấp trong hai năm' }, { noi_dung: 'Vận động 40 hộ hiến đất làm đường' }],
  da_khen: [{ danh_hieu: 'Giấy khen', so: '12/QĐ-UBND', ngay: '05/02/2023' }],
}

/** Sample values for every field and list that a document of this kind may name. */
export function sampleData(kind: DocumentKind): TemplateData {
  const allowed: { fields: readonly string[]; lists: Record<string, readonly string[]> } = templateFields[kind]
  return {
    ...Object.fromEntries(allowed.fields.map((name) => [name, fields[name] ?? ''])),
    ...Object.fromEntries(Object.keys(allowed.lists).map((name) => [name, lines[name] ?? []])),
  }
}

const titles = {
  'bang-khen': ['bang-khen-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
  'giay-khen': ['giay-khen-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã'],
  'danh-hieu': ['chien-si-thi-dua-tinh', 'Chiến sĩ thi đua cấp tỉnh'],
} as const

/** An invented certificate for the trial of a paper, with a QR code as dense as a real one that verifies as unknown. */
export function samplePrint(form: PaperForm): Printed & { place: string; link: string } {
  const [titleKey, titleName] = titles[form]
  const issuer = form === 'giay-khen' ? fields.nguoi_ban_hanh! : 'Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh'
  const serial = 'GS-2024-0000-0000-0'
  return {
    ...{ serial, payload: '', titleKey, titleName, issuer, numberText: fields.so_quyet_dinh!, decidedOn: '2024-06-10' },
    ...{ recipientName: fields.ten!, recipientNote: 'Ấp Ô Chích A, xã Châu Điền', achievement: fields.tom_tat! },
    ...{ signer: fields.nguoi_ky!, signerTitle: fields.chuc_vu! },
    ...{
      place: form === 'giay-khen' ? fields.dia_danh! : 'Trà Vinh',
      link: `https://xac-minh.example/${serial}#${'mau'.repeat(130)}`,
    },
  }
}
