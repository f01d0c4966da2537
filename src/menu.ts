import type { Actor, Role } from '#platform/access/index.ts'
import { type Locale, messages } from '#platform/i18n.ts'
import type { MenuGroup } from '#platform/web/frame.ts'

const t = messages({
  today: { vi: 'Việc hôm nay', km: 'ការងារថ្ងៃនេះ', en: 'Today' },
  exemplarGroup: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplars' },
  exemplars: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  tips: { vi: 'Dân giới thiệu', km: 'ប្រជាពលរដ្ឋណែនាំ', en: 'Tips' },
  fostering: { vi: 'Bồi dưỡng', km: 'ការបណ្តុះបណ្តាល', en: 'Fostering' },
  judging: { vi: 'Hồ sơ tôi chấm', km: 'ឯកសារខ្ញុំដាក់ពិន្ទុ', en: 'Records I judge' },
  councils: { vi: 'Hội đồng', km: 'ក្រុមប្រឹក្សា', en: 'Councils' },
  selection: { vi: 'Giới thiệu Trung ương', km: 'ការណែនាំទៅមជ្ឈិម', en: 'Choice for the nation' },
  commendations: { vi: 'Khen thưởng', km: 'ការសរសើរ', en: 'Commendation' },
  criteria: { vi: 'Tiêu chuẩn', km: 'លក្ខណវិនិច្ឆ័យ', en: 'Criteria' },
  spreadGroup: { vi: 'Lan tỏa', km: 'ការផ្សព្វផ្សាយ', en: 'Spreading' },
  newsroom: { vi: 'Bàn biên tập', km: 'តុនិពន្ធ', en: 'Newsroom' },
  books: { vi: 'Ấn phẩm', km: 'សៀវភៅបោះពុម្ព', en: 'Publications' },
  mails: { vi: 'Thư bạn đọc', km: 'សំបុត្រអ្នកអាន', en: 'Mail to readers' },
  sheets: { vi: 'Áp phích, tài liệu', km: 'ផ្ទាំងរូបភាព ឯកសារ', en: 'Posters and sheets' },
  partners: { vi: 'Cổng bạn', km: 'វិបផតថលដៃគូ', en: 'Other sites' },
  replication: { vi: 'Nhân rộng', km: 'ការពង្រីក', en: 'Replication' },
  events: { vi: 'Sự kiện', km: 'ព្រឹត្តិការណ៍', en: 'Events' },
  contests: { vi: 'Cuộc thi', km: 'ការប្រឡង', en: 'Contests' },
  entries: { vi: 'Bài thi tôi chấm', km: 'ស្នាដៃខ្ញុំដាក់ពិន្ទុ', en: 'Entries I judge' },
  watchGroup: { vi: 'Theo dõi', km: 'ការតាមដាន', en: 'Following up' },
  reach: { vi: 'Lượt tiếp cận', km: 'ការទៅដល់អ្នកអាន', en: 'Reach' },
  money: { vi: 'Kinh phí', km: 'ថវិកា', en: 'Money' },
  quota: { vi: 'Chỉ tiêu', km: 'គោលដៅ', en: 'Quotas' },
  inspections: { vi: 'Kiểm tra', km: 'ការត្រួតពិនិត្យ', en: 'Inspections' },
  training: { vi: 'Tập huấn', km: 'ការបណ្ដុះបណ្ដាល', en: 'Training' },
  reports: { vi: 'Báo cáo', km: 'របាយការណ៍', en: 'Reports' },
  groundGroup: { vi: 'Nền tảng', km: 'មូលដ្ឋាន', en: 'Ground' },
  programme: { vi: 'Chương trình', km: 'កម្មវិធី', en: 'Programme' },
  units: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Units' },
  audit: { vi: 'Nhật ký', km: 'កំណត់ហេតុ', en: 'Audit trail' },
  setup: { vi: 'Thiết lập', km: 'ការរៀបចំ', en: 'Set-up' },
})

type Item = { key: Parameters<typeof label>[1]; href: string; roles?: readonly Role[] }
const label = (locale: Locale, key: keyof ReturnType<typeof t>) => t(locale)[key]

const everyone: readonly Role[] = ['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'judge', 'admin']
const keepers: readonly Role[] = ['officer', 'head', 'editor', 'orientation', 'inspector', 'admin']

const groups: readonly { title?: keyof ReturnType<typeof t>; items: readonly Item[] }[] = [
  { items: [{ key: 'today', href: '/lam-viec' }] },
  {
    title: 'exemplarGroup',
    items: [
      { key: 'exemplars', href: '/lam-viec/dien-hinh' },
      { key: 'tips', href: '/lam-viec/gioi-thieu', roles: ['officer', 'head', 'inspector', 'admin'] },
      { key: 'fostering', href: '/lam-viec/boi-duong', roles: ['officer', 'head', 'inspector', 'admin'] },
      { key: 'judging', href: '/lam-viec/tham-dinh', roles: ['officer', 'head', 'member', 'judge'] },
      { key: 'councils', href: '/lam-viec/hoi-dong', roles: ['officer', 'head', 'member', 'admin'] },
      { key: 'commendations', href: '/lam-viec/khen-thuong', roles: ['officer', 'head', 'inspector', 'admin'] },
      {
        key: 'selection',
        href: '/lam-viec/gioi-thieu-trung-uong',
        roles: ['officer', 'head', 'inspector', 'admin'],
      },
      { key: 'criteria', href: '/lam-viec/tieu-chuan' },
    ],
  },
  {
    title: 'spreadGroup',
    items: [
      { key: 'newsroom', href: '/lam-viec/bien-tap', roles: keepers },
      { key: 'books', href: '/lam-viec/phat-hanh/an-pham', roles: keepers },
      { key: 'sheets', href: '/lam-viec/phat-hanh/bai', roles: ['officer', 'editor', 'head'] },
      { key: 'mails', href: '/lam-viec/phat-hanh/thu', roles: ['officer', 'editor', 'head', 'admin'] },
      { key: 'partners', href: '/lam-viec/phat-hanh/cong-ban', roles: ['officer', 'editor', 'head', 'admin'] },
      { key: 'replication', href: '/lam-viec/nhan-rong', roles: keepers },
      { key: 'events', href: '/lam-viec/su-kien', roles: keepers },
      { key: 'contests', href: '/lam-viec/cuoc-thi', roles: ['officer', 'head', 'editor', 'inspector', 'admin'] },
      { key: 'entries', href: '/lam-viec/cham-thi', roles: ['officer', 'head', 'editor', 'member', 'judge'] },
    ],
  },
  {
    title: 'watchGroup',
    items: [
      { key: 'quota', href: '/lam-viec/chi-tieu', roles: keepers },
      { key: 'reach', href: '/lam-viec/phat-hanh/tiep-can', roles: keepers },
      { key: 'reports', href: '/lam-viec/bao-cao', roles: ['officer', 'head', 'inspector', 'admin'] },
      { key: 'inspections', href: '/lam-viec/kiem-tra', roles: ['officer', 'head', 'inspector', 'admin'] },
      { key: 'training', href: '/lam-viec/tap-huan', roles: keepers },
      { key: 'money', href: '/lam-viec/kinh-phi', roles: ['officer', 'head', 'inspector'] },
    ],
  },
  {
    title: 'groundGroup',
    items: [
      { key: 'programme', href: '/lam-viec/chuong-trinh' },
      { key: 'units', href: '/lam-viec/don-vi' },
      { key: 'audit', href: '/lam-viec/nhat-ky', roles: ['head', 'inspector', 'admin'] },
      { key: 'setup', href: '/lam-viec/thiet-lap', roles: ['admin'] },
    ],
  },
]

/** The menu of the desk: what this actor's posts may open, and nothing else. */
export function menuFor(actor: Actor, path: string, locale: Locale): MenuGroup[] {
  const held = new Set(actor.posts.map(({ role }) => role))
  const isOpen = ({ roles = everyone }: Item) => roles.some((role) => held.has(role))
  const isCurrent = (href: string) =>
    href === '/lam-viec' ? path === href : path === href || path.startsWith(`${href}/`)
  return groups
    .map(({ title, items }) => ({
      title: title ? label(locale, title) : '',
      items: items
        .filter(isOpen)
        .map(({ key, href }) => ({ label: label(locale, key), href, current: isCurrent(href) })),
    }))
    .filter(({ items }) => items.length > 0)
}
