import type { Role } from '#platform/access/index.ts'

type DemoPost = { username: string; name: string; posts: Held[] }

/** `to` is the first day on which the post is no longer held. */
type Held = {
  role: Role
  unit: string
  title: string
  from?: string
  to?: string
  /** Which units it reaches, where not its own: an inspector sees only what a team of theirs inspects. */
  reaches?: readonly string[]
}

const province = 'tinh-vinh-long'
const reform = '2025-07-01'

/**
 * The people behind the posts that the demonstration offers (docs/contract.md), all invented. The officials of Châu Điền
 * and of Cầu Kè are still winding up the affairs of their units, so that the old three levels can be tried too.
 */
export const demoPosts: readonly DemoPost[] = [
  one('quan-tri', 'Dương Quốc Khải', 'admin', province, 'Quản trị hệ thống', reform),
  {
    username: 'tinh',
    name: 'Lê Hoàng Ngân',
    posts: [
      { role: 'officer', unit: province, title: 'Chuyên viên Ban Thi đua - Khen thưởng tỉnh', from: reform },
      { role: 'officer', unit: 'tinh-tra-vinh', title: 'Chuyên viên Ban Thi đua - Khen thưởng tỉnh', to: reform },
    ],
  },
  one('giam-doc', 'Trần Thị Minh Nguyệt', 'head', province, 'Trưởng ban Thi đua - Khen thưởng tỉnh', reform),
  one('chu-tich', 'Lê Thành Tâm', 'head', province, 'Chủ tịch UBND tỉnh', reform),
  {
    username: 'huyen',
    name: 'Trần Quốc Đạt',
    posts: [
      { role: 'officer', unit: 'huyen-cau-ke', title: 'Chuyên viên Phòng Nội vụ huyện', from: '2023-01-02' },
      { role: 'head', unit: 'huyen-cau-ke', title: 'Làm thay Phó Chủ tịch UBND huyện (được ủy quyền)' },
    ],
  },
  {
    username: 'xa',
    name: 'Nguyễn Thị Thảo Vy',
    posts: [
      { role: 'officer', unit: 'xa-chau-dien', title: 'Cán bộ thi đua - khen thưởng xã', from: '2023-01-02' },
      { role: 'head', unit: 'xa-chau-dien', title: 'Làm thay Phó Chủ tịch UBND xã (được ủy quyền)' },
    ],
  },
  {
    username: 'xa-moi',
    name: 'Thạch Thị Hồng Vân',
    posts: [
      { role: 'officer', unit: 'xa-cau-ke-vinh-long', title: 'Công chức Văn hóa - Xã hội xã', from: '2025-07-02' },
      {
        role: 'head',
        unit: 'xa-cau-ke-vinh-long',
        title: 'Làm thay Phó Chủ tịch UBND xã (được ủy quyền)',
        from: reform,
      },
    ],
  },
  {
    username: 'so',
    name: 'Phan Ngọc Diễm',
    posts: [
      {
        role: 'officer',
        unit: 'so-giao-duc-va-dao-tao-vinh-long',
        title: 'Chuyên viên Văn phòng Sở',
        from: '2025-07-02',
      },
      {
        role: 'head',
        unit: 'so-giao-duc-va-dao-tao-vinh-long',
        title: 'Làm thay Phó Giám đốc Sở (được ủy quyền)',
        from: reform,
      },
    ],
  },
  one('mat-tran', 'Sơn Thị Na Ri', 'officer', 'mat-tran-tinh-vinh-long', 'Cán bộ Ban Phong trào', reform),
  {
    username: 'tuyen-giao',
    name: 'Võ Thanh Liêm',
    posts: [
      { role: 'orientation', unit: province, title: 'Chuyên viên Ban Tuyên giáo và Dân vận Tỉnh ủy', from: reform },
      { role: 'officer', unit: 'ban-tuyen-giao-va-dan-van-tinh-uy-vinh-long', title: 'Chuyên viên', from: reform },
    ],
  },
  {
    username: 'bao',
    name: 'Lê Thu Hà',
    posts: [
      { role: 'editor', unit: province, title: 'Biên tập viên Báo và Phát thanh, Truyền hình', from: reform },
      { role: 'editor', unit: 'bao-va-phat-thanh-truyen-hinh-vinh-long', title: 'Biên tập viên', from: reform },
    ],
  },
  ...councilNames().map((name, at) =>
    one(
      `hd-${String(at + 1).padStart(2, '0')}`,
      name,
      'member',
      province,
      at === 0 ? 'Phó Chủ tịch Hội đồng Thi đua - Khen thưởng' : 'Ủy viên Hội đồng Thi đua - Khen thưởng',
      reform,
    ),
  ),
  {
    username: 'kiem-tra',
    name: 'Bùi Trung Hiếu',
    posts: [{ role: 'inspector', unit: province, title: 'Cán bộ kiểm tra', from: reform, reaches: [] }],
  },
  one('giam-khao', 'Kim Thị Đa Ra', 'judge', province, 'Giám khảo cuộc thi viết', reform),
]

function one(username: string, name: string, role: Role, unit: string, title: string, from = '2023-01-01'): DemoPost {
  return { username, name, posts: [{ role, unit, title, from }] }
}

function councilNames(): string[] {
  return [
    ...['Nguyễn Hữu Phước', 'Huỳnh Kim Loan', 'Thạch Minh Tâm', 'Phạm Công Danh', 'Trương Bích Thủy'],
    ...['Sơn Ngọc Thạnh', 'Đặng Phước Lộc', 'Lâm Thị Sô Phi', 'Hồ Quang Vinh', 'Ngô Thị Mỹ Linh'],
    ...['Kiên Ra Vi', 'Đỗ Thành Nhân', 'Cao Thị Hồng Gấm', 'Bùi Hải Đăng', 'Lý Cẩm Tiên'],
  ]
}
