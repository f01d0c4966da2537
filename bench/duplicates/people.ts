import { chanceFrom } from '../measure/chance.ts'
import { slips } from './slips.ts'

/** An invented person of the register. */
export type Person = { name: string; birthYear: number | null; unit: number; hamlet: string | null }
/** Which two of the people are one, and in which ways the second was written otherwise. */
export type Planted = { a: number; b: number; how: string }

/** How many communes people live in. */
export const communes = 106

/**
 * `count` people with `doubles` of them written down twice, the second time otherwise: with a slip of the pen, in the order of a
 * list by given names, without tone marks, a year off, … or several of these. The same seed gives the same people.
 */
export function invent(count: number, doubles: number, seed: number): { people: Person[]; planted: Planted[] } {
  const chance = chanceFrom(seed)
  const whole = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!
  const people: Person[] = Array.from({ length: count - doubles }, () => aPerson(chance, whole))
  const planted: Planted[] = []
  for (let at = 0; at < doubles; at++) {
    const kinds = Object.keys(slips) as (keyof typeof slips)[]
    const how = kinds[at % kinds.length]!
    // Where the place says nothing, the year of birth must: of a name alone nobody can tell two of one from one of two.
    const mayBe = ({ birthYear, hamlet }: Person) =>
      (birthYear !== null || !how.includes('elsewhere')) && (hamlet !== null || !how.includes('hamlet'))
    let a = -1
    while (a < 0 || !mayBe(people[a]!)) a = Math.floor(chance() * (count - doubles))
    const b = people.length
    people.push(slips[how]({ ...people[a]! }, chance))
    planted.push({ a, b, how })
  }
  return { people, planted }
}

type Whole = <T>(list: readonly T[]) => T

/** Names are drawn as they are spread among the people of the south: few family names, many given ones; three in ten are Khmer. */
function aPerson(chance: () => number, whole: Whole): Person {
  const isWoman = chance() < 0.5
  const isKhmer = chance() < 0.3
  return {
    name: isKhmer ? khmerName(chance, whole, isWoman) : vietnameseName(chance, whole, isWoman),
    birthYear: chance() < 0.05 ? null : 1938 + Math.floor(chance() * 68),
    unit: Math.floor(chance() * communes),
    hamlet: chance() < 0.7 ? `Ấp ${whole(hamlets)} ${1 + Math.floor(chance() * 3)}` : null,
  }
}

function vietnameseName(chance: () => number, whole: Whole, isWoman: boolean): string {
  const family = families[Math.floor(chance() ** 2.2 * families.length)]!
  const particle = isWoman ? (chance() < 0.7 ? ['Thị'] : []) : chance() < 0.45 ? ['Văn'] : []
  const middle = chance() < 0.6 || particle.length === 0 ? [whole(middles)] : []
  return [family, ...particle, ...middle, whole(isWoman ? women : men)].join(' ')
}

function khmerName(chance: () => number, whole: Whole, isWoman: boolean): string {
  const particle = isWoman && chance() < 0.5 ? ['Thị'] : []
  const given = chance() < 0.7 ? [whole(khmerFirst), whole(khmerLast)] : [whole(khmerLast)]
  return [whole(khmerFamilies), ...particle, ...given].join(' ')
}

const list = (text: string) => text.trim().split(/\s+/)
const families =
  list(`Nguyễn Trần Lê Phạm Huỳnh Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Lý Cao Lâm Đinh Mai Trịnh Đoàn Vương
  Tô Tạ Châu Quách Tăng Hà Lưu Từ Thái Đào Lương Vũ Hoàng La Diệp Kiều Phùng Văn`)
const middles =
  list(`Ngọc Kim Minh Thanh Hoàng Hữu Quốc Thành Tấn Chí Công Đức Gia Hải Hồng Khánh Mỹ Như Phước Quang Thu Thùy Trọng
  Trung Tuấn Xuân Bích Cẩm Diễm Hoài Huỳnh Lệ Mộng Nhật Phương Quỳnh Tường Vĩnh Bảo Anh`)
const men =
  list(`Hùng Dũng Tuấn Sơn Hải Nam Long Phúc Thành Đức Bình Lợi Nghĩa Hiếu Tâm Trí Khoa Kiệt Phong Vinh Quang Thắng Tài Lộc
  Phát Đạt An Khang Duy Huy Khánh Toàn Tân Trường Cường Linh Giang Hậu Út Bảy Sáu Năm Tư Đông Thuận Tiến Thái Hòa Nhân Danh Liêm
  Luân Đăng Vũ Thơ Lực Hưng Trọng Khải Nguyên Quân Lâm Nhựt Phước Quí Sang Tín Triết Việt Hiền Chương Bửu Cảnh Đệ Đực Được Giàu`)
const women =
  list(`Lan Hoa Hồng Mai Cúc Hương Thu Thủy Hà Hạnh Loan Nga Oanh Phượng Trang Trinh Tuyết Vân Yến Xuân Diệu Dung Diễm
  Duyên Hân Hằng Huệ Kiều Liên Linh Lệ Ly Mỹ My Nhi Như Ngân Nguyệt Nhung Phương Quyên Quỳnh Sương Tâm Thảo Thắm Thanh Thi Thơ
  Thúy Tiên Trâm Trân Trúc Tú Tươi Vy Ánh Bích Cẩm Châu Chi Đào Đẹp Điệp Gấm Giang Hoàng Lành Lượm Mận Nở Sáu Tư Út Bé Bông`)
const khmerFamilies = list('Thạch Kim Sơn Lâm Kiên Trầm Danh Châu Tăng Diệp Huỳnh Lý Trần Nhan')
const khmerFirst = list(
  'Sa Sô Sóc Sâm So Som Ra Rô Ri Thi Tha Chanh Chane Kha Khêm Mô Ma Na Phi Pho Pha Đa Đara Bo Bu Vi Vanh Sết Siêng Út',
)
const khmerLast =
  list(`Rương Mol Phia Vuth Phol Thia Khol Rinh Thươl Vanna Đara Ry Thy Bon Ly Khưm Phan Rane Nêng Bình Oanh Thon Kunh
  Ruôn Phêne Rathana Kosal Mạnh Keo Sang Thu Sane Vann Bích Hoàng Sươl Thone Ươl Nang Phách Lai`)
const hamlets = list(
  'Ô_Rồm Trà_Kháo Giồng_Lớn Cây_Da Sóc_Ruộng Bến_Đình Chợ Rạch_Sâu Đầu_Giồng Tân_Lập Mỹ_Hòa Ô_Tưng',
).map((it) => it.replace('_', ' '))
