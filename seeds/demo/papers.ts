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
    const upload = new File([new Uint8Array(prints.get(kind)!)], `${kind}.pdf`)
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
