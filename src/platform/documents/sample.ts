import type { OfficialDocument } from './official-document.ts'

/** A yearly report with every part an official document can have, for tests. */
export const report: OfficialDocument = {
  parentOrg: 'Ủy ban nhân dân tỉnh Trà Vinh',
  org: 'Sở Nội vụ',
  number: 7,
  symbol: 'BC-SNV',
  place: 'Trà Vinh',
  date: '2026-02-05',
  kind: 'Báo cáo',
  subject: 'Kết quả phát hiện, bồi dưỡng, tôn vinh và nhân rộng điển hình tiên tiến năm 2025',
  basis: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Kế hoạch tuyên truyền, nhân rộng điển hình tiên tiến trên địa bàn tỉnh',
  ],
  recipients: ['Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
  body: [
    { type: 'heading', level: 1, text: 'Tình hình chung' },
    {
      type: 'paragraph',
      text: 'Năm 2025, các đơn vị đã phát hiện và giới thiệu 214 điển hình, trong đó 126 cá nhân, 61 tập thể và 27 hộ gia đình. Việc bồi dưỡng được giao cho người kèm cặp cụ thể và rà soát theo quý.',
    },
    { type: 'heading', level: 2, text: 'Phát hiện điển hình ở cơ sở' },
    { type: 'paragraph', text: 'Xã Lương Hòa (ឃុំលឿងហ័រ) có mô hình dạy chữ Khmer dịp hè: ភាសាខ្មែរ.' },
    { type: 'list', items: ['Giới thiệu từ nhân dân: 88 điển hình;', 'Giới thiệu từ đơn vị: 126 điển hình.'] },
    { type: 'heading', level: 3, text: 'Theo lĩnh vực' },
    {
      type: 'table',
      caption: 'Số điển hình theo đơn vị',
      columns: [
        { label: 'STT', align: 'center' },
        { label: 'Đơn vị', align: 'left' },
        { label: 'Chỉ tiêu', align: 'right' },
        { label: 'Thực hiện', align: 'right' },
        { label: 'Tỷ lệ', align: 'right' },
      ],
      rows: Array.from({ length: 40 }, (_, index) => [
        `${index + 1}`,
        `Đơn vị giới thiệu thứ ${index + 1} của tỉnh`,
        '2',
        `${(index * 7) % 5}`,
        `${((index * 7) % 5) * 50}%`,
      ]),
    },
    {
      type: 'figure',
      caption: 'Điển hình được giới thiệu theo quý',
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160" width="400" height="160"><g fill="#9b1c1c">${[
        40, 70, 55, 110,
      ]
        .map((height, index) => `<rect x="${40 + index * 90}" y="${130 - height}" width="50" height="${height}"/>`)
        .join('')}</g><g font-family="Be Vietnam Pro" font-size="12" text-anchor="middle">${[
        'Quý I',
        'Quý II',
        'Quý III',
        'Quý IV',
      ]
        .map((name, index) => `<text x="${65 + index * 90}" y="148">${name}</text>`)
        .join('')}</g></svg>`,
    },
    { type: 'heading', level: 1, text: 'Kiến nghị' },
    { type: 'paragraph', text: 'Đề nghị Ủy ban nhân dân tỉnh xem xét, chỉ đạo.' },
  ],
  signer: { authority: 'KT. Giám đốc', title: 'Phó Giám đốc', name: 'Thạch Thị Ngọc Hân' },
  receivers: ['Như trên', 'Ban Giám đốc Sở', 'Lưu: VT, TĐKT'],
  signedNote: 'Đã ký số: 05/02/2026 09:12:00 +07:00',
}
