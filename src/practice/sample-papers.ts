import sharp from 'sharp'
import type { OfficialDocument } from '#platform/documents/official-document.ts'

/** A paper to hand in while practising, which says of itself that it is none. */
export const samplePaper: OfficialDocument = {
  ...{ parentOrg: null, org: 'Ủy ban nhân dân xã (luyện tập)', number: 1, symbol: 'LT', place: 'Luyện tập' },
  ...{ date: '2025-07-08', kind: 'Giấy mẫu', subject: 'Dùng để luyện tập, không có giá trị', basis: [] },
  body: [
    {
      type: 'paragraph',
      text: 'LUYỆN TẬP – dữ liệu giả. Giấy này thay cho biên bản, phiếu đồng ý, quyết định khi luyện tập trên hệ thống.',
    },
  ],
  signer: { authority: '', title: 'Người luyện tập', name: '' },
  receivers: ['Xóa khi kết thúc luyện tập'],
}

/** A picture to put into a story while practising: of one colour, of nobody. */
export const samplePicture = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a9c59' } })
    .jpeg()
    .toBuffer()
