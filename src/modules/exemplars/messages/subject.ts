import { messages } from '#platform/i18n.ts'

/** What the stages, kinds and sources of a record are called, wherever they are shown. */
export const t = messages({
  emerging: { vi: 'Nhân tố mới', km: 'គំរូថ្មី', en: 'Emerging' },
  nominated: { vi: 'Đã giới thiệu', km: 'បានណែនាំ', en: 'Nominated' },
  returned: { vi: 'Bị trả lại', km: 'បានប្រគល់ត្រឡប់', en: 'Sent back' },
  verified: { vi: 'Đã xác minh', km: 'បានផ្ទៀងផ្ទាត់', en: 'Verified' },
  assessed: { vi: 'Đã thẩm định đạt', km: 'បានវាយតម្លៃជាប់', en: 'Assessed, passed' },
  recognised: { vi: 'Đã công nhận', km: 'បានទទួលស្គាល់', en: 'Recognised' },
  on_hold: { vi: 'Tạm dừng', km: 'ផ្អាក', en: 'On hold' },
  withdrawn: { vi: 'Đã rút', km: 'បានដក', en: 'Withdrawn' },
  merged: { vi: 'Đã gộp', km: 'បានបញ្ចូល', en: 'Merged' },
  individual: { vi: 'Cá nhân', km: 'បុគ្គល', en: 'Individual' },
  collective: { vi: 'Tập thể', km: 'សមូហភាព', en: 'Collective' },
  household: { vi: 'Hộ gia đình', km: 'គ្រួសារ', en: 'Household' },
  model: { vi: 'Mô hình', km: 'គំរូការងារ', en: 'Model' },
  male: { vi: 'Nam', km: 'ប្រុស', en: 'Male' },
  female: { vi: 'Nữ', km: 'ស្រី', en: 'Female' },
  official: { vi: 'Cán bộ phát hiện', km: 'មន្ត្រីរកឃើញ', en: 'Found by an official' },
  citizen: { vi: 'Người dân giới thiệu', km: 'ប្រជាពលរដ្ឋណែនាំ', en: 'A citizen’s word' },
  front: { vi: 'Mặt trận, đoàn thể giới thiệu', km: 'រណសិរ្ស អង្គការមហាជនណែនាំ', en: 'The Front or a mass organisation' },
  press: { vi: 'Báo chí phản ánh', km: 'សារព័ត៌មានផ្សាយ', en: 'The press' },
  contest: { vi: 'Từ cuộc thi', km: 'ពីការប្រឡង', en: 'A contest' },
})
