import { countNominationsOf, countRecordsOf } from '#modules/exemplars/index.ts'
import { countPostsOf } from '#modules/identity/index.ts'
import { countOpenReportsOf, countOwedOf } from '#modules/reporting/index.ts'
import { countEditionsOf, countStoriesOf } from '#modules/stories/index.ts'
import { type Locale, messages } from '#platform/i18n.ts'
import type { Moved } from '#platform/web/moved.ts'

const t = messages({
  quota: { vi: 'Chỉ tiêu năm', km: 'គោលដៅប្រចាំឆ្នាំ', en: 'Quota of the year' },
  records: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  nominations: { vi: 'Đề cử chờ xử lý', km: 'សំណើរង់ចាំ', en: 'Open nominations' },
  posts: { vi: 'Chức danh', km: 'មុខតំណែង', en: 'Posts' },
  stories: { vi: 'Tin bài', km: 'អត្ថបទ', en: 'Stories' },
  feeds: { vi: 'Tin đang đăng trong dòng tin', km: 'អត្ថបទក្នុងខ្សែព័ត៌មាន', en: 'Stories in the feed' },
  reports: { vi: 'Báo cáo chưa xong', km: 'របាយការណ៍មិនទាន់ចប់', en: 'Open reports' },
})
const named = (key: keyof ReturnType<typeof t>) => ({ key, label: (locale: Locale) => t(locale)[key] as string })

/** What a reform of units moves, in the order of its page. Every module that keeps something at a unit has its line. */
export const movedWithUnits: readonly Moved[] = [
  { ...named('quota'), count: countOwedOf, ofTheDay: true },
  { ...named('records'), count: countRecordsOf },
  { ...named('nominations'), count: countNominationsOf },
  { ...named('posts'), count: countPostsOf },
  { ...named('stories'), count: countStoriesOf },
  { ...named('feeds'), count: countEditionsOf },
  { ...named('reports'), count: countOpenReportsOf },
]
