import { messages } from '#platform/i18n.ts'

/** The words of the public rooms of contests. */
export const t = messages({
  title: { vi: 'Cuộc thi', km: 'ការប្រឡង', en: 'Contests' },
  intro: {
    vi: 'Thi phát hiện và thi viết về người tốt, việc tốt. Thể lệ, giải thưởng, cách chấm và kết quả đều ở đây.',
    km: 'ការប្រឡងរកឃើញ និងសរសេរអំពីមនុស្សល្អ ការងារល្អ។ បទបញ្ជា រង្វាន់ របៀបដាក់ពិន្ទុ និងលទ្ធផល នៅទីនេះ។',
    en: 'Contests of finding good people and of writing about them: rules, prizes, judging and results.',
  },
  none: { vi: 'Chưa có cuộc thi nào', km: 'មិនទាន់មានការប្រឡង', en: 'No contests yet' },
  noneText: {
    vi: 'Bạn vẫn có thể giới thiệu người tốt quanh mình bất cứ lúc nào.',
    km: 'អ្នកនៅតែអាចណែនាំមនុស្សល្អនៅជិតអ្នកគ្រប់ពេល។',
    en: 'You can still tell of somebody good near you at any time.',
  },
  openNow: { vi: 'Đang nhận bài', km: 'កំពុងទទួលស្នាដៃ', en: 'Taking entries' },
  soon: { vi: 'Sắp nhận bài', km: 'ជិតទទួលស្នាដៃ', en: 'Soon' },
  ended: { vi: 'Đã hết hạn nhận bài', km: 'ផុតកំណត់ទទួលស្នាដៃ', en: 'Entries are over' },
  until: {
    vi: (day: string) => `Nhận bài đến hết ${day}`,
    km: (day: string) => `ទទួលស្នាដៃដល់ ${day}`,
    en: (day: string) => `Entries until ${day}`,
  },
  heldBy: { vi: 'Đơn vị tổ chức', km: 'អង្គភាពរៀបចំ', en: 'Held by' },
  phases: { vi: 'Các mốc', km: 'កាលបរិច្ឆេទ', en: 'Dates' },
  enter: { vi: 'Gửi bài dự thi', km: 'ផ្ញើស្នាដៃប្រឡង', en: 'Send an entry' },
  how: { vi: 'Cách dự thi', km: 'របៀបចូលរួម', en: 'How to enter' },
  howText: {
    vi: 'Gửi ngay trên trang này, không cần tài khoản; bạn nhận một mã để xem trả lời. Bài cũng có thể gửi qua bưu điện.',
    km: 'ផ្ញើនៅទំព័រនេះ មិនត្រូវការគណនី អ្នកទទួលលេខកូដសម្រាប់មើលចម្លើយ។ ក៏អាចផ្ញើតាមប្រៃសណីយ៍។',
    en: 'Send it on this page, without an account; you get a receipt to read the answer by. Entries by post are welcome too.',
  },
  prizes: { vi: 'Giải thưởng', km: 'រង្វាន់', en: 'Prizes' },
  perCategory: { vi: 'cho mỗi hạng mục', km: 'សម្រាប់ប្រភេទនីមួយៗ', en: 'in each category' },
  judging: { vi: 'Cách chấm', km: 'របៀបដាក់ពិន្ទុ', en: 'How it is judged' },
  rules: { vi: 'Thể lệ', km: 'បទបញ្ជា', en: 'Rules' },
  amendments: { vi: 'Những lần sửa đổi', km: 'ការកែប្រែ', en: 'Amendments' },
  corrections: { vi: 'Đính chính kết quả', km: 'ការកែតម្រូវលទ្ធផល', en: 'Corrections of the results' },
  correctionsLead: {
    vi: 'Bảng trên là kết quả sau đính chính. Kết quả trước đó được giữ lại dưới đây.',
    km: 'តារាងខាងលើជាលទ្ធផលក្រោយការកែតម្រូវ។ លទ្ធផលមុនត្រូវរក្សាខាងក្រោម។',
    en: 'The results above are those after the correction. What stood before is kept below.',
  },
  results: { vi: 'Kết quả', km: 'លទ្ធផល', en: 'Results' },
  resultsOf: {
    vi: (category: string) => `Bài đạt giải: ${category}`,
    km: (category: string) => `ស្នាដៃទទួលរង្វាន់៖ ${category}`,
    en: (category: string) => `Prize winners: ${category}`,
  },
  noWinners: { vi: 'Không có bài nào đạt giải.', km: 'គ្មានស្នាដៃទទួលរង្វាន់។', en: 'No entry won a prize.' },
  prize: { vi: 'Giải', km: 'រង្វាន់', en: 'Prize' },
  entryTitle: { vi: 'Bài dự thi', km: 'ស្នាដៃ', en: 'Entry' },
  authors: { vi: 'Tác giả', km: 'អ្នកនិពន្ធ', en: 'Authors' },
  unnamed: { vi: 'không nêu tên', km: 'មិនបញ្ចេញឈ្មោះ', en: 'not named' },
  mean: { vi: 'Điểm bình quân', km: 'ពិន្ទុមធ្យម', en: 'Mean points' },
  tied: { vi: 'bằng điểm', km: 'ពិន្ទុស្មើ', en: 'tied' },
  voteNote: {
    vi: 'Bạn đọc được bình chọn. Số phiếu chỉ để Ban Giám khảo tham khảo, không tính vào điểm.',
    km: 'អ្នកអានអាចបោះឆ្នោត។ ចំនួនសន្លឹកសម្រាប់យោងប៉ុណ្ណោះ មិនរាប់ជាពិន្ទុ។',
    en: 'Readers may vote. Votes are advice to the judges and never points.',
  },
  toVote: { vi: 'Bình chọn', km: 'បោះឆ្នោត', en: 'Vote' },
  inVietnamese: {
    vi: 'Thể lệ có giá trị bằng tiếng Việt.',
    km: 'បទបញ្ជាមានសុពលភាពជាភាសាវៀតណាម។',
    en: 'The rules are binding in Vietnamese.',
  },
})
