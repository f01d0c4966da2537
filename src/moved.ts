import { keptMoney } from '#modules/budget/index.ts'
import { keptDossiers } from '#modules/commendations/index.ts'
import { keptContests } from '#modules/contests/index.ts'
import { keptCommitments, keptEvents } from '#modules/events/index.ts'
import { keptNominations, keptRecords, keptTips } from '#modules/exemplars/index.ts'
import { keptPlans } from '#modules/fostering/index.ts'
import { keptPosts } from '#modules/identity/index.ts'
import { keptInspections } from '#modules/inspections/index.ts'
import { keptTasks } from '#modules/programmes/index.ts'
import { keptAdoptions } from '#modules/replication/index.ts'
import { countOwedOf, keptReports, listOwedOf } from '#modules/reporting/index.ts'
import { keptChoices } from '#modules/selection/index.ts'
import { keptEditions, keptStories } from '#modules/stories/index.ts'
import { keptCourses } from '#modules/training/index.ts'
import { type Locale, messages } from '#platform/i18n.ts'
import { countKept, type Kept, listKept, type Moved } from '#platform/web/moved.ts'

const t = messages({
  quota: { vi: 'Chỉ tiêu năm', km: 'គោលដៅប្រចាំឆ្នាំ', en: 'Quota of the year' },
  records: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  tips: { vi: 'Tin người dân đang xử lý', km: 'ព័ត៌មានពីប្រជាជន', en: 'Open tips' },
  dossiers: { vi: 'Hồ sơ khen thưởng chưa xong', km: 'សំណុំរឿងសរសើរ', en: 'Open dossiers' },
  plans: { vi: 'Kế hoạch bồi dưỡng đang chạy', km: 'ផែនការបណ្ដុះដែលកំពុងដំណើរការ', en: 'Running plans of fostering' },
  choices: { vi: 'Lựa chọn giới thiệu Trung ương', km: 'ការជ្រើសរើសណែនាំទៅមជ្ឈិម', en: 'Open choices for the nation' },
  adoptions: { vi: 'Việc làm theo', km: 'ការធ្វើតាម', en: 'Adoptions' },
  courses: { vi: 'Lớp tập huấn chưa kết thúc', km: 'វគ្គបណ្ដុះបណ្ដាលមិនទាន់បិទ', en: 'Open courses' },
  tasks: { vi: 'Việc của kế hoạch chưa xong', km: 'កិច្ចការផែនការមិនទាន់ចប់', en: 'Open tasks of the plan' },
  events: { vi: 'Sự kiện chưa kết thúc', km: 'ព្រឹត្តិការណ៍មិនទាន់បិទ', en: 'Open events' },
  commitments: { vi: 'Cam kết làm theo chưa bắt đầu', km: 'ការសន្យាធ្វើតាមមិនទាន់ចាប់ផ្ដើម', en: 'Open commitments' },
  contests: { vi: 'Cuộc thi chưa kết thúc', km: 'ការប្រឡងមិនទាន់បិទ', en: 'Open contests' },
  inspections: { vi: 'Cuộc kiểm tra chưa kết luận', km: 'ការត្រួតពិនិត្យមិនទាន់បញ្ចប់', en: 'Open inspections' },
  money: { vi: 'Nhiệm vụ chi chưa quyết toán', km: 'ភារកិច្ចចំណាយមិនទាន់ទូទាត់', en: 'Open tasks of money' },
  nominations: { vi: 'Đề cử chờ xử lý', km: 'សំណើរង់ចាំ', en: 'Open nominations' },
  posts: { vi: 'Chức danh', km: 'មុខតំណែង', en: 'Posts' },
  stories: { vi: 'Tin bài', km: 'អត្ថបទ', en: 'Stories' },
  feeds: { vi: 'Tin đang đăng trong dòng tin', km: 'អត្ថបទក្នុងខ្សែព័ត៌មាន', en: 'Stories in the feed' },
  reports: { vi: 'Báo cáo chưa xong', km: 'របាយការណ៍មិនទាន់ចប់', en: 'Open reports' },
})
const named = (key: keyof ReturnType<typeof t>) => ({ key, label: (locale: Locale) => t(locale)[key] as string })

const kept = (it: Kept) => ({ count: countKept(it), list: listKept(it) })

/** What a reform of units moves, in the order of its page. Every module that keeps something at a unit has its line. */
export const movedWithUnits: readonly Moved[] = [
  { ...named('quota'), count: countOwedOf, list: listOwedOf, ofTheDay: true },
  { ...named('tips'), ...kept(keptTips) },
  { ...named('records'), ...kept(keptRecords) },
  { ...named('nominations'), ...kept(keptNominations) },
  { ...named('plans'), ...kept(keptPlans) },
  { ...named('dossiers'), ...kept(keptDossiers) },
  { ...named('choices'), ...kept(keptChoices) },
  { ...named('posts'), ...kept(keptPosts) },
  { ...named('stories'), ...kept(keptStories) },
  { ...named('feeds'), ...kept(keptEditions) },
  { ...named('adoptions'), ...kept(keptAdoptions) },
  { ...named('events'), ...kept(keptEvents) },
  { ...named('commitments'), ...kept(keptCommitments) },
  { ...named('contests'), ...kept(keptContests) },
  { ...named('inspections'), ...kept(keptInspections) },
  { ...named('courses'), ...kept(keptCourses) },
  { ...named('tasks'), ...kept(keptTasks) },
  { ...named('money'), ...kept(keptMoney) },
  { ...named('reports'), ...kept(keptReports) },
]
