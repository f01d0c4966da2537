import { createPdf } from '#platform/documents/pdf.ts'
import type { Db } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { drawArt } from './art/index.ts'
import { at, type Paper, type PictureOf } from './stage.ts'
import sharp from 'sharp'

/** The papers that officials put into records: name of the file, and the one sentence in it. */
const kinds: Record<string, [title: string, text: string]> = {
  'bien-ban-hop-ap': [
    'BIÊN BẢN',
    'Họp nhân dân ấp, thống nhất giới thiệu gương người tốt, việc tốt. Có chữ ký của chủ tọa và thư ký.',
  ],
  'giay-xac-nhan': [
    'GIẤY XÁC NHẬN',
    'Xác nhận kết quả nêu trong bản tóm tắt thành tích là đúng thực tế tại địa phương.',
  ],
  'danh-sach-co-chu-ky': ['DANH SÁCH', 'Danh sách các hộ được giúp đỡ, có chữ ký của từng hộ.'],
  'so-ghi-chep': ['SỔ GHI CHÉP', 'Bản sao sổ ghi hằng tháng, đã đối chiếu với bản chính.'],
  'phieu-dong-y': [
    'PHIẾU ĐỒNG Ý',
    'Đồng ý cho đăng tên, câu chuyện và hình ảnh theo các mục đích đã đánh dấu; có thể rút lại bất cứ lúc nào.',
  ],
  'quy-dinh': ['QUYẾT ĐỊNH', 'Ban hành tiêu chuẩn công nhận điển hình tiên tiến của đơn vị, kèm bảng điểm và các mức.'],
  'khen-to-trinh': ['TỜ TRÌNH', 'Đề nghị khen thưởng theo danh sách và báo cáo thành tích kèm theo.'],
  'khen-bao-cao': ['BÁO CÁO', 'Báo cáo thành tích, có xác nhận của cấp trình.'],
  'khen-bao-cao-tom-tat': ['BÁO CÁO TÓM TẮT', 'Tóm tắt thành tích đột xuất, do cơ quan quản lý lập.'],
  'khen-bien-ban': ['BIÊN BẢN', 'Họp xét khen thưởng; tất cả thành viên có mặt thống nhất đề nghị.'],
  'khen-sang-kien': ['GIẤY XÁC NHẬN', 'Xác nhận hiệu quả và phạm vi ảnh hưởng của sáng kiến.'],
  'khen-quyet-dinh': ['QUYẾT ĐỊNH', 'Bản ký của quyết định khen thưởng, kèm danh sách.'],
  'khen-bien-ban-hoi-dong': ['BIÊN BẢN', 'Phiên họp Hội đồng Thi đua - Khen thưởng, có chữ ký của chủ trì và thư ký.'],
  'khen-kiem-phieu': ['BIÊN BẢN KIỂM PHIẾU', 'Kết quả kiểm phiếu, có chữ ký của tổ kiểm phiếu.'],
  'khen-thu-hoi': ['QUYẾT ĐỊNH', 'Hủy bỏ quyết định khen thưởng đối với trường hợp kê khai không đúng.'],
  'bien-ban-khac-phuc': ['BIÊN BẢN', 'Ghi nhận hạn chế đã được khắc phục, kèm ảnh và số liệu.'],
}

/** Prints each kind of paper once and keeps a copy for whoever sends it in. */
export async function makePapers(db: Db, files: FileStore): Promise<Paper> {
  const prints = new Map<string, Buffer>()
  for (const [kind, [title, text]] of Object.entries(kinds))
    prints.set(
      kind,
      await createPdf({
        ...{ parentOrg: null, org: 'BẢN MINH HỌA', number: null, symbol: '', place: 'Trà Vinh', date: null, basis: [] },
        ...{ kind: title, subject: 'Giấy tờ hư cấu của bản minh họa', receivers: ['Lưu hồ sơ'] },
        body: [{ type: 'paragraph', text }],
        signer: { authority: '', title: 'Người lập', name: 'Nhân vật hư cấu' },
      }),
    )
  return async (actor, unitId, day, kind = 'giay-xac-nhan') => {
    const upload = new File([new Uint8Array(prints.get(kind)!)], `${kind.replace(/^khen-/, '')}.pdf`)
    return (await keepFile({ db, files, now: at(day, 8), actor }, upload, { unitId })).id
  }
}

/** Draws each illustration once and keeps a copy for whoever uses it. */
export function makePictures(db: Db, files: FileStore): PictureOf {
  const drawn = new Map<string, Promise<Buffer>>()
  return async (actor, unitId, day, key) => {
    if (!drawn.has(key))
      drawn.set(
        key,
        sharp(Buffer.from(drawArt(key)))
          .resize(1200)
          .jpeg({ quality: 84 })
          .toBuffer(),
      )
    const upload = new File([new Uint8Array(await drawn.get(key)!)], `${key}.jpg`)
    return (await keepFile({ db, files, now: at(day, 8), actor }, upload, { unitId, only: 'picture' })).id
  }
}
