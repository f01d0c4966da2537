import { messages } from '#platform/i18n.ts'

/** The words that stand in a press kit. Its reader is an editor elsewhere, who knows nothing of this product. */
export const t = messages({
  kit: { vi: 'Bộ tư liệu báo chí', km: 'ឯកសារសារព័ត៌មាន', en: 'Press kit' },
  edition: {
    vi: (n: number, day: string) => `Bản ${n}, đăng ngày ${day}`,
    km: (n: number, day: string) => `ច្បាប់ទី ${n} ផ្សាយថ្ងៃ ${day}`,
    en: (n: number, day: string) => `Edition ${n}, published on ${day}`,
  },
  handed: {
    vi: (to: string, day: string) => `Giao cho ${to} ngày ${day}`,
    km: (to: string, day: string) => `ប្រគល់ឱ្យ ${to} ថ្ងៃ ${day}`,
    en: (to: string, day: string) => `Handed to ${to} on ${day}`,
  },
  byline: { vi: 'Người viết', km: 'អ្នកសរសេរ', en: 'Written by' },
  desk: { vi: 'Đơn vị chịu trách nhiệm', km: 'អង្គភាពទទួលខុសត្រូវ', en: 'Responsible office' },
  contact: { vi: 'Đầu mối liên hệ', km: 'អ្នកទំនាក់ទំនង', en: 'Contact' },
  noContact: {
    vi: 'Đơn vị chưa ghi đầu mối liên hệ báo chí.',
    km: 'អង្គភាពមិនទាន់មានអ្នកទំនាក់ទំនង។',
    en: 'The office has named no contact for the press yet.',
  },
  address: { vi: 'Bài trên cổng', km: 'អត្ថបទនៅលើវិបផតថល', en: 'On the portal' },
  facts: { vi: 'Số liệu, sự việc đã xác nhận', km: 'ទិន្នន័យដែលបានបញ្ជាក់', en: 'Confirmed facts and figures' },
  noFacts: { vi: 'Chưa có số liệu nào được xác nhận.', km: 'មិនទាន់មានទិន្នន័យ។', en: 'No fact is confirmed yet.' },
  mayUse: { vi: 'Được dùng', km: 'អាចប្រើបាន', en: 'May be used' },
  mayNotUse: { vi: 'Không được dùng', km: 'មិនអាចប្រើបាន', en: 'May not be used' },
  until: {
    vi: (day: string) => `đến hết ${day}`,
    km: (day: string) => `ដល់ ${day}`,
    en: (day: string) => `until ${day}`,
  },
  use_portal: { vi: 'cổng thông tin này', km: 'វិបផតថលនេះ', en: 'this portal' },
  use_press: {
    vi: 'báo in, báo điện tử, truyền hình',
    km: 'សារព័ត៌មាន និងទូរទស្សន៍',
    en: 'newspapers, news sites, television',
  },
  use_social: { vi: 'mạng xã hội', km: 'បណ្តាញសង្គម', en: 'social networks' },
  use_radio: { vi: 'phát thanh, loa truyền thanh', km: 'វិទ្យុ និងឧបករណ៍បំពងសំឡេង', en: 'radio and loudspeakers' },
  use_print: { vi: 'sách, ấn phẩm', km: 'សៀវភៅ និងបោះពុម្ព', en: 'books and other print' },
  use_central: { vi: 'hồ sơ gửi Trung ương', km: 'ឯកសារផ្ញើមជ្ឈិម', en: 'files for the centre' },
  notOnlyConsent: {
    vi: 'Không dùng địa chỉ nhà, số điện thoại, giấy tờ của người trong bài. Ảnh dùng kèm tên tác giả; không cắt ghép làm sai nội dung. Khi bài được đính chính hoặc thu hồi, cơ quan đã nhận bộ tư liệu này được báo và phải làm theo.',
    km: 'កុំប្រើអាសយដ្ឋាន លេខទូរស័ព្ទ ឬឯកសារផ្ទាល់ខ្លួន។ រូបភាពត្រូវមានឈ្មោះអ្នកថត។ ពេលអត្ថបទត្រូវកែ ឬប្រមូលមកវិញ ត្រូវអនុវត្តតាម។',
    en: 'Use no home address, telephone number or papers of the people. Pictures carry their credit and are not cut to say something else. When the story is corrected or called back, whoever took this kit is told and follows.',
  },
  pictures: { vi: 'Ảnh', km: 'រូបភាព', en: 'Pictures' },
  noPictures: { vi: 'Không có ảnh được dùng.', km: 'គ្មានរូបភាព។', en: 'No picture may be used.' },
  credit: { vi: 'Ảnh', km: 'រូបភាព', en: 'Picture' },
  rights: { vi: 'Quyền sử dụng', km: 'សិទ្ធិប្រើប្រាស់', en: 'Rights' },
})
