import { countRecordsOf } from '#modules/exemplars/index.ts'
import { countPostsOf } from '#modules/identity/index.ts'
import { countOpenReportsOf } from '#modules/reporting/index.ts'
import { countStoriesOf } from '#modules/stories/index.ts'
import { type Locale, messages } from '#platform/i18n.ts'
import type { Moved } from '#platform/web/moved.ts'

const t = messages({
  records: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  posts: { vi: 'Chức danh', km: 'មុខតំណែង', en: 'Posts' },
  stories: { vi: 'Tin bài', km: 'អត្ថបទ', en: 'Stories' },
  reports: { vi: 'Báo cáo chưa xong', km: 'របាយការណ៍មិនទាន់ចប់', en: 'Open reports' },
})
const label = (key: keyof ReturnType<typeof t>) => (locale: Locale) => t(locale)[key]

/** What a reform of units moves, in the order of its page. Every module that keeps something at a unit has its line. */
export const movedWithUnits: readonly Moved[] = [
  { label: label('records'), count: countRecordsOf },
  { label: label('posts'), count: countPostsOf },
  { label: label('stories'), count: countStoriesOf },
  { label: label('reports'), count: countOpenReportsOf },
]
