import { messages } from '#platform/i18n.ts'

/** The words of «Việc hôm nay» around its lines. */
export const t = messages({
  title: { vi: 'Việc hôm nay', km: 'ការងារថ្ងៃនេះ', en: 'Today' },
  introduce: { vi: 'Giới thiệu một gương', km: 'ណែនាំគំរូមួយ', en: 'Introduce somebody' },
  weekday: {
    vi: (n: number) => ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'][n] ?? '',
    km: (n: number) => ['អាទិត្យ', 'ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'][n] ?? '',
    en: (n: number) => ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][n] ?? '',
  },
  toReport: {
    vi: (n: number) => `${n} ngày đến hạn báo cáo năm`,
    km: (n: number) => `${n} ថ្ងៃដល់កំណត់របាយការណ៍ឆ្នាំ`,
    en: (n: number) => `${n} days to the yearly report`,
  },
  toQuota: {
    vi: (n: number) => `${n} ngày đến hạn chỉ tiêu`,
    km: (n: number) => `${n} ថ្ងៃដល់កំណត់សូចនាករ`,
    en: (n: number) => `${n} days to the end of the quota year`,
  },
  left: {
    vi: (what: string) => `Còn ${what}.`,
    km: (what: string) => `នៅ ${what}។`,
    en: (what: string) => `${what}.`,
  },
  summary: { vi: 'Tóm tắt', km: 'សង្ខេប', en: 'Summary' },
  late: { vi: 'Trễ hạn', km: 'ហួសកំណត់', en: 'Late' },
  lateSmall: { vi: 'Trễ lâu nhất ở trên', km: 'យូរបំផុតនៅលើ', en: 'The longest first' },
  waitingShort: { vi: 'Đang chờ', km: 'កំពុងរង់ចាំ', en: 'Waiting' },
  waiting: { vi: 'Đang chờ xử lý', km: 'កំពុងរង់ចាំដោះស្រាយ', en: 'Waiting for you' },
  waitingSmall: { vi: 'Cũ nhất ở trên', km: 'ចាស់បំផុតនៅលើ', en: 'The oldest first' },
  soon: { vi: 'Sắp đến hạn', km: 'ជិតដល់កំណត់', en: 'Coming due' },
  soonSmall: {
    vi: (n: number) => `Trong ${n} ngày`,
    km: (n: number) => `ក្នុង ${n} ថ្ងៃ`,
    en: (n: number) => `Within ${n} days`,
  },
  done: { vi: 'Xong tuần này', km: 'រួចក្នុងសប្តាហ៍នេះ', en: 'Done this week' },
  doneNothing: {
    vi: 'Từ thứ Hai đến nay chưa ghi việc nào.',
    km: 'ចាប់ពីថ្ងៃចន្ទមក មិនទាន់មានការងារ។',
    en: 'Nothing since Monday.',
  },
  showAll: {
    vi: (n: number) => `Xem tất cả ${n} việc`,
    km: (n: number) => `មើលទាំងអស់ ${n}`,
    en: (n: number) => `Show all ${n}`,
  },
  nothingTitle: {
    vi: 'Không có việc nào đang chờ hoặc trễ hạn',
    km: 'គ្មានការងាររង់ចាំ ឬហួសកំណត់ទេ',
    en: 'Nothing waits and nothing is late',
  },
  nothingWork: {
    vi: 'Biết một người, một nhóm làm việc tốt ở địa phương, đơn vị thì ghi lại ngay.',
    km: 'បើដឹងមនុស្សល្អក្នុងមូលដ្ឋាន សូមកត់ទុក។',
    en: 'If you know of somebody who does well, write it down.',
  },
  nothingRead: {
    vi: 'Chức danh này theo dõi, không xử lý hồ sơ. Việc của các đơn vị xem ở Hồ sơ điển hình và Chỉ tiêu.',
    km: 'តួនាទីនេះតាមដានប៉ុណ្ណោះ។ សូមមើលឯកសារគំរូ និងសូចនាករ។',
    en: 'This post follows up and handles no records. See Exemplars and Quotas.',
  },
  lateBy: {
    vi: (n: number) => `Trễ ${n} ngày`,
    km: (n: number) => `ហួស ${n} ថ្ងៃ`,
    en: (n: number) => (n === 1 ? '1 day late' : `${n} days late`),
  },
  dueIn: {
    vi: (n: number) => (n === 0 ? 'Hạn hôm nay' : `Còn ${n} ngày`),
    km: (n: number) => (n === 0 ? 'កំណត់ថ្ងៃនេះ' : `នៅ ${n} ថ្ងៃ`),
    en: (n: number) => (n === 0 ? 'Due today' : n === 1 ? '1 day left' : `${n} days left`),
  },
  waitsFor: {
    vi: (n: number) => `Chờ ${n} ngày`,
    km: (n: number) => `រង់ចាំ ${n} ថ្ងៃ`,
    en: (n: number) => (n === 1 ? 'Waits 1 day' : `Waits ${n} days`),
  },
  isNew: { vi: 'Mới', km: 'ថ្មី', en: 'New' },
  due: { vi: (day: string) => `hạn ${day}`, km: (day: string) => `កំណត់ ${day}`, en: (day: string) => `due ${day}` },
  since: { vi: (day: string) => `từ ${day}`, km: (day: string) => `ពី ${day}`, en: (day: string) => `since ${day}` },
  todayAt: {
    vi: (time: string) => `hôm nay, ${time}`,
    km: (time: string) => `ថ្ងៃនេះ ${time}`,
    en: (time: string) => `today, ${time}`,
  },
})
