import type { Chance } from './chance.ts'

/** An invented person. */
export type Invented = {
  name: string
  nameKm: string | null
  gender: 'male' | 'female'
  ethnicity: 'Kinh' | 'Khmer' | 'Hoa'
}

const kinh = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Phan',
  'Trương',
  'Bùi',
  'Đặng',
  'Đỗ',
  'Ngô',
  'Hồ',
  'Dương',
  'Lý',
  'Cao',
]
const kinhMen = [
  'Văn Tấn',
  'Hoàng Phúc',
  'Minh Đức',
  'Thanh Liêm',
  'Quốc Dũng',
  'Văn Bảy',
  'Hữu Nghĩa',
  'Chí Công',
  'Văn Út',
  'Trung Hiếu',
  'Văn Thơ',
  'Phước Lộc',
  'Công Danh',
  'Tấn Lực',
  'Văn Sáu',
  'Thành Nhân',
  'Hải Đăng',
  'Quang Vinh',
]
const kinhWomen = [
  'Thị Ngọc Hân',
  'Thị Bé Tư',
  'Kim Loan',
  'Thị Thu Hà',
  'Ngọc Diễm',
  'Thị Mỹ Linh',
  'Thị Lệ',
  'Cẩm Tiên',
  'Thị Hồng Gấm',
  'Bích Thủy',
  'Thị Sáu',
  'Thị Phượng',
  'Thanh Trúc',
  'Thị Ánh Nguyệt',
  'Thị Mười',
  'Thúy An',
]
const khmer = ['Thạch', 'Sơn', 'Kim', 'Kiên', 'Lâm', 'Trầm', 'Danh', 'Chau']
const khmerMen = [
  'Sa Rương',
  'Sô Phia',
  'Minh Tâm',
  'Ra Vi',
  'Som Bath',
  'Na Rinh',
  'Sô Khum',
  'Ngọc Thạnh',
  'Vu Thi',
  'Sa Oanh',
  'Phi Rum',
  'Rith Thy',
]
const khmerWomen = [
  'Thị Sa Rinh',
  'Thị Na Ri',
  'Thị Sô Phi',
  'Thị Đa Ra',
  'Thị Sa Mết',
  'Thị Chan Thu',
  'Thị Ri Đa',
  'Thị Sóc Kha',
  'Thị Pha Ly',
  'Thị Sa Phinh',
]
const familyKm: Record<string, string> = {
  ...{ Thạch: 'ថាច់', Sơn: 'សឺន', Kim: 'គីម', Kiên: 'គៀន', Lâm: 'ឡឹម', Trầm: 'ត្រឹម', Danh: 'យ៉ាញ់', Chau: 'ចៅ' },
}
const givenKm: Record<string, string> = {
  ...{ 'Sa Rương': 'សារឿង', 'Sô Phia': 'សុភា', 'Ra Vi': 'រ៉ាវី', 'Som Bath': 'សំបាត់', 'Na Rinh': 'ណារិន', 'Sô Khum': 'សុឃុំ' },
  ...{ 'Phi Rum': 'ភិរម្យ', 'Rith Thy': 'ឫទ្ធី', 'Thị Sa Rinh': 'ធី សារិន', 'Thị Na Ri': 'ធី ណារី', 'Thị Sô Phi': 'ធី សុភី' },
  ...{ 'Thị Đa Ra': 'ធី ដារ៉ា', 'Thị Chan Thu': 'ធី ច័ន្ទធូ', 'Thị Pha Ly': 'ធី ផល្លី', 'Thị Sóc Kha': 'ធី សុខា' },
}

/** Invents a person; about a third of the province is Khmer. */
export function invent(chance: Chance, khmerShare = 0.33): Invented {
  const gender = chance.is(0.48) ? 'female' : 'male'
  if (chance.is(khmerShare)) {
    const family = chance.of(khmer)
    const given = chance.of(gender === 'male' ? khmerMen : khmerWomen)
    const nameKm = familyKm[family] && givenKm[given] ? `${familyKm[family]} ${givenKm[given]}` : null
    return { name: `${family} ${given}`, nameKm, gender, ethnicity: 'Khmer' }
  }
  const family = chance.of(kinh)
  return {
    name: `${family} ${chance.of(gender === 'male' ? kinhMen : kinhWomen)}`,
    nameKm: null,
    gender,
    ethnicity: 'Kinh',
  }
}
