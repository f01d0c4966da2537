import { messages } from '#platform/i18n.ts'

/** The words of the hand-over list. */
export const t = messages({
  title: { vi: 'Danh mục bàn giao', km: 'បញ្ជីប្រគល់', en: 'Hand-over list' },
  lead: {
    vi: (title: string, unit: string, since: string) =>
      `Tất cả những gì đang chờ chức danh ${title}, ${unit} (giữ từ ${since}). Việc ở lại với chức danh; người nhận thấy đúng các dòng này.`,
    km: (title: string, unit: string, since: string) => `អ្វីៗដែលរង់ចាំតួនាទី ${title} ${unit} (ពី ${since})។`,
    en: (title: string, unit: string, since: string) =>
      `All that waits for the post ${title}, ${unit} (held since ${since}). Work stays with the post; whoever takes it sees these very lines.`,
  },
  after: {
    vi: (name: string) => `Tiếp nhận từ ${name}.`,
    km: (name: string) => `ទទួលពី ${name}។`,
    en: (name: string) => `Taken over from ${name}.`,
  },
  word: { vi: 'Biên bản (Word)', km: 'កំណត់ហេតុ (Word)', en: 'Minutes (Word)' },
  pdf: { vi: 'Biên bản (PDF)', km: 'កំណត់ហេតុ (PDF)', en: 'Minutes (PDF)' },
  inHand: { vi: 'Đang nắm giữ', km: 'កំពុងកាន់', en: 'In hand' },
  work: { vi: 'Việc đang chờ', km: 'កិច្ចការរង់ចាំ', en: 'Work that waits' },
  noWork: { vi: 'Không có việc nào đang chờ.', km: 'គ្មានកិច្ចការ។', en: 'Nothing waits.' },
  nothing: { vi: 'Không có gì', km: 'គ្មាន', en: 'Nothing' },
  records: { vi: 'Hồ sơ điển hình của đơn vị', km: 'ឯកសារគំរូរបស់អង្គភាព', en: 'Exemplars of the unit' },
  openRecords: { vi: 'trong đó chưa công nhận', km: 'មិនទាន់ទទួលស្គាល់', en: 'of these not recognised yet' },
  nominations: {
    vi: 'Đề cử do người bàn giao gửi, chưa xong',
    km: 'សំណើដែលបានផ្ញើ មិនទាន់ចប់',
    en: 'Nominations that they sent, still open',
  },
  plans: { vi: 'Kế hoạch bồi dưỡng đang chạy', km: 'ផែនការបំប៉នកំពុងអនុវត្ត', en: 'Running fostering plans' },
  plansTo: { vi: 'Giao người kèm cặp mới', km: 'ប្រគល់ឱ្យអ្នកណែនាំថ្មី', en: 'Hand them to another mentor' },
  stories: { vi: 'Tin bài đang viết', km: 'អត្ថបទកំពុងសរសេរ', en: 'Stories being written' },
  adoptions: { vi: 'Nơi làm theo chờ xác nhận', km: 'កន្លែងធ្វើតាមរង់ចាំ', en: 'Adoptions that wait to be confirmed' },
  promises: {
    vi: 'Cam kết làm theo tại sự kiện, chưa bắt đầu',
    km: 'ការសន្យាធ្វើតាមនៅព្រឹត្តិការណ៍ មិនទាន់ចាប់ផ្ដើម',
    en: 'Promises made at events, not begun',
  },
  promisesHere: {
    vi: 'Đơn vị khác cam kết tại sự kiện của mình, chưa bắt đầu',
    km: 'អង្គភាពផ្សេងសន្យានៅព្រឹត្តិការណ៍របស់យើង មិនទាន់ចាប់ផ្ដើម',
    en: 'Promises of others at our events, not begun',
  },
  reports: { vi: 'Báo cáo còn nợ hoặc chưa được nhận', km: 'របាយការណ៍នៅជំពាក់', en: 'Reports owed or not accepted' },
  carriesOn: { vi: 'Làm tiếp việc của đơn vị cũ', km: 'បន្តការងារអង្គភាពចាស់', en: 'Carries on the affairs of' },
  what: { vi: 'Việc', km: 'កិច្ចការ', en: 'What' },
  why: { vi: 'Vì sao', km: 'មូលហេតុ', en: 'Why' },
  due: { vi: 'Hạn', km: 'ផុតកំណត់', en: 'Due' },
  received: { vi: 'Đã nhận', km: 'បានទទួល', en: 'Received' },
})
