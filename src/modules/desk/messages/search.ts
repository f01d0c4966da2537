import { messages } from '#platform/i18n.ts'

/** The words of the desk's search. */
export const t = messages({
  title: { vi: 'Tìm kiếm', km: 'ស្វែងរក', en: 'Search' },
  lead: {
    vi: 'Tìm trong những gì chức danh này được xem. Gõ không dấu cũng được.',
    km: 'ស្វែងរកក្នុងអ្វីដែលតួនាទីនេះអាចមើល។ វាយគ្មានសញ្ញាក៏បាន។',
    en: 'Looks in what this post may see. Tone marks may be left out.',
  },
  label: {
    vi: 'Tên, mã hồ sơ, tên bài, số quyết định',
    km: 'ឈ្មោះ លេខកូដ ចំណងជើង លេខសេចក្ដីសម្រេច',
    en: 'Name, code, title or decision number',
  },
  submit: { vi: 'Tìm', km: 'ស្វែងរក', en: 'Search' },
  exemplars: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  stories: { vi: 'Tin, bài', km: 'អត្ថបទ', en: 'Stories' },
  decisions: { vi: 'Quyết định công nhận', km: 'សេចក្ដីសម្រេចទទួលស្គាល់', en: 'Decisions' },
  dossiers: { vi: 'Hồ sơ khen thưởng', km: 'សំណុំរឿងសរសើរ', en: 'Dossiers' },
  commendations: { vi: 'Quyết định khen thưởng', km: 'សេចក្ដីសម្រេចសរសើរ', en: 'Commendations' },
  reports: { vi: 'Báo cáo', km: 'របាយការណ៍', en: 'Reports' },
  contests: { vi: 'Cuộc thi', km: 'ការប្រឡង', en: 'Contests' },
  courses: { vi: 'Lớp tập huấn', km: 'វគ្គបណ្ដុះបណ្ដាល', en: 'Courses' },
  people: { vi: 'Cán bộ, báo cáo viên', km: 'មន្ត្រី និងអ្នកនិយាយ', en: 'Officers and rapporteurs' },
  units: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Units' },
  more: {
    vi: (n: number) => `${n} kết quả gần nhất; gõ thêm để thu hẹp`,
    km: (n: number) => `លទ្ធផល ${n} សូមវាយបន្ថែម`,
    en: (n: number) => `The nearest ${n}; type more to narrow it`,
  },
  found: {
    vi: (n: number) => `${n} kết quả`,
    km: (n: number) => `លទ្ធផល ${n}`,
    en: (n: number) => (n === 1 ? '1 found' : `${n} found`),
  },
  decision: {
    vi: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    km: (number: string, day: string) => `លេខ ${number} ថ្ងៃ ${day}`,
    en: (number: string, day: string) => `No. ${number} of ${day}`,
  },
  report: {
    vi: (year: string, unit: string) => `Báo cáo năm ${year}: ${unit}`,
    km: (year: string, unit: string) => `របាយការណ៍ឆ្នាំ ${year}៖ ${unit}`,
    en: (year: string, unit: string) => `Report of ${year}: ${unit}`,
  },
  tooShort: {
    vi: 'Hãy gõ ít nhất hai chữ cái hoặc chữ số.',
    km: 'សូមវាយយ៉ាងតិចពីរតួអក្សរ។',
    en: 'Type at least two letters or digits.',
  },
  noneTitle: {
    vi: (q: string) => `Không tìm thấy «${q}»`,
    km: (q: string) => `រកមិនឃើញ «${q}»`,
    en: (q: string) => `Nothing found for “${q}”`,
  },
  noneText: {
    vi: 'Hãy gõ ngắn hơn, hoặc chỉ gõ tên. Hồ sơ của đơn vị ngoài phạm vi chức danh này không hiện ở đây.',
    km: 'សូមវាយខ្លីជាងនេះ។ ឯកសារក្រៅវិសាលភាពមិនបង្ហាញទេ។',
    en: 'Type less, or only the name. Records beyond this post’s reach are not shown.',
  },
})
