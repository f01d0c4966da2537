import { messages } from '#platform/i18n.ts'

/** The words of embargo and schedule. */
export const t = messages({
  title: { vi: 'Hẹn giờ, cấm đăng trước', km: 'កំណត់ម៉ោង និងហាមផ្សាយមុន', en: 'Schedule and embargo' },
  plan: { vi: 'Hẹn giờ đăng', km: 'កំណត់ម៉ោងផ្សាយ', en: 'Schedule it' },
  day: { vi: 'Ngày đăng', km: 'ថ្ងៃផ្សាយ', en: 'Day' },
  hour: { vi: 'Giờ đăng', km: 'ម៉ោងផ្សាយ', en: 'Hour' },
  hourHint: { vi: 'Ví dụ: 08:00', km: 'ឧទាហរណ៍៖ 08:00', en: 'For example 08:00' },
  planned: {
    vi: (at: string, by: string) =>
      `Bài tự đăng lúc ${at}, ${by} hẹn. Đến giờ vẫn kiểm tra sự đồng ý, ảnh và hồ sơ như khi bấm đăng.`,
    km: (at: string, by: string) => `អត្ថបទនឹងផ្សាយដោយខ្លួនឯងនៅ ${at} កំណត់ដោយ ${by}។`,
    en: (at: string, by: string) =>
      `It goes out by itself on ${at}, planned by ${by}, under the same checks as by hand.`,
  },
  cancel: { vi: 'Bỏ hẹn giờ', km: 'លុបការកំណត់', en: 'Cancel the schedule' },
  skipped: {
    vi: (at: string) => `Bài hẹn lúc ${at} chưa đăng`,
    km: (at: string) => `អត្ថបទកំណត់នៅ ${at} មិនបានផ្សាយ`,
    en: (at: string) => `The story planned for ${at} did not go out`,
  },
  skippedHow: {
    vi: 'Sửa nguyên nhân rồi đăng, hoặc hẹn giờ khác.',
    km: 'កែមូលហេតុ រួចផ្សាយ ឬកំណត់ម៉ោងផ្សេង។',
    en: 'Mend the cause, then publish it or plan another hour.',
  },
  embargo: { vi: 'Cấm đăng trước', km: 'ហាមផ្សាយមុន', en: 'Embargo' },
  embargoed: {
    vi: (at: string) => `Không đăng trước ${at}, kể cả nguồn tin và gói báo chí.`,
    km: (at: string) => `មិនផ្សាយមុន ${at}។`,
    en: (at: string) => `Not out before ${at}, nor in feeds or kits.`,
  },
  untilDay: { vi: 'Không đăng trước ngày', km: 'មិនផ្សាយមុនថ្ងៃ', en: 'Not before the day' },
  untilDayHint: {
    vi: 'dd/mm/yyyy; để trống để bỏ cấm',
    km: 'dd/mm/yyyy ទុកទទេដើម្បីលុប',
    en: 'dd/mm/yyyy; empty lifts it',
  },
  untilHour: { vi: 'Giờ', km: 'ម៉ោង', en: 'Hour' },
  setEmbargo: { vi: 'Lưu ngày cấm', km: 'រក្សាទុក', en: 'Save the embargo' },

  'stories.notAnHour': { vi: 'Ghi giờ như 08:00 hoặc 17h30', km: 'សរសេរម៉ោងដូច 08:00', en: 'Write the hour as 08:00' },
  'stories.momentPast': { vi: 'Giờ này đã qua', km: 'ម៉ោងនេះបានកន្លង', en: 'This moment has passed' },
  'stories.embargoed': {
    vi: 'Chưa đăng được: bài còn trong thời gian cấm đăng',
    km: 'មិនទាន់អាចផ្សាយ៖ អត្ថបទនៅក្នុងរយៈពេលហាម',
    en: 'Not out: the embargo still holds',
  },
  'stories.plannedBefore': {
    vi: 'Bài đã hẹn đăng trước ngày này; hãy bỏ hẹn giờ trước',
    km: 'អត្ថបទបានកំណត់មុនថ្ងៃនេះ សូមលុបជាមុន',
    en: 'It is planned for an earlier moment: cancel that first',
  },
  embargoSecond: {
    vi: 'Có thể dời ngày cấm ra sau. Bỏ hoặc rút ngắn do lãnh đạo hoặc tuyên giáo, người duyệt được bài này, thực hiện.',
    km: 'អាចពន្យារថ្ងៃហាម។ ការលុប ឬបន្ថយ ធ្វើដោយអ្នកដែលអាចអនុម័តអត្ថបទនេះ។',
    en: 'You may put it off further. Lifting or shortening it is for a head or orientation who may approve this text.',
  },
  'stories.embargoEased': {
    vi: 'Bỏ hoặc rút ngắn ngày cấm cần người duyệt được bài này',
    km: 'ការលុប ឬបន្ថយថ្ងៃហាម ត្រូវការអ្នកដែលអាចអនុម័តអត្ថបទ',
    en: 'Lifting or shortening it is for who may approve this text',
  },
  'stories.tooLate': {
    vi: 'Máy chủ dừng quá 2 giờ sau giờ hẹn; bài không đăng trễ',
    km: 'ម៉ាស៊ីនឈប់លើស ២ ម៉ោង អត្ថបទមិនផ្សាយយឺត',
    en: 'The product stood still for more than two hours after the moment; nothing goes out late',
  },
  'stories.unready': { vi: 'Bài còn thiếu phần bắt buộc', km: 'អត្ថបទនៅខ្វះផ្នែកចាំបាច់', en: 'The story lacks something' },
  wrongState: {
    vi: 'Đến giờ hẹn bài không ở bước đã duyệt',
    km: 'ដល់ម៉ោង អត្ថបទមិនទាន់អនុម័ត',
    en: 'The story was not approved when its moment came',
  },
  'stories.planRelease': { vi: 'đã hẹn giờ đăng', km: 'បានកំណត់ម៉ោងផ្សាយ', en: 'scheduled the story' },
  'stories.cancelRelease': { vi: 'đã bỏ hẹn giờ', km: 'បានលុបការកំណត់', en: 'cancelled the schedule' },
  'stories.setEmbargo': { vi: 'đã đặt ngày cấm đăng', km: 'បានកំណត់ថ្ងៃហាម', en: 'set the embargo' },
  'stories.releaseByClock': { vi: 'đã đăng theo giờ hẹn', km: 'បានផ្សាយតាមម៉ោង', en: 'went out by the clock' },
  'stories.skipRelease': { vi: 'đã bỏ qua giờ hẹn', km: 'បានរំលងម៉ោង', en: 'was skipped by the clock' },
})
