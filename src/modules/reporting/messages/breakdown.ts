import { messages } from '#platform/i18n.ts'

/** The words of the board by field, kind, people and area. */
export const t = messages({
  breakdown: { vi: 'Cơ cấu và bản đồ', km: 'រចនាសម្ព័ន្ធ និងផែនទី', en: 'By field, people and place' },
  title: {
    vi: (year: number) => `Cơ cấu điển hình năm ${year}`,
    km: (year: number) => `រចនាសម្ព័ន្ធគំរូឆ្នាំ ${year}`,
    en: (year: number) => `Exemplars of ${year} by field, people and place`,
  },
  lead: {
    vi: (block: string, day: string) =>
      `${block}, tính đến ${day}. Mỗi điển hình tính một lần. Ô không có ai là nơi nên tìm thêm.`,
    km: (block: string, day: string) => `${block} គិតត្រឹម ${day}។ គំរូម្នាក់រាប់ម្តង។ ប្រអប់ទទេជាកន្លែងគួររកបន្ថែម។`,
    en: (block: string, day: string) =>
      `${block}, as of ${day}. Each exemplar counts once. Where there is nobody is where to look.`,
  },
  field: { vi: 'Theo lĩnh vực', km: 'តាមវិស័យ', en: 'By field' },
  kind: { vi: 'Theo loại điển hình', km: 'តាមប្រភេទ', en: 'By kind' },
  people: {
    vi: 'Nữ, người Khmer, người trực tiếp lao động',
    km: 'ស្ត្រី ខ្មែរ អ្នកធ្វើការផ្ទាល់',
    en: 'Women, Khmer, direct workers',
  },
  area: { vi: 'Theo vùng của đơn vị', km: 'តាមតំបន់នៃអង្គភាព', en: 'By area of the unit' },
  ...{
    individual: { vi: 'Cá nhân', km: 'បុគ្គល', en: 'Individuals' },
    collective: { vi: 'Tập thể', km: 'សមូហភាព', en: 'Collectives' },
    household: { vi: 'Hộ gia đình', km: 'គ្រួសារ', en: 'Households' },
    model: { vi: 'Mô hình', km: 'គំរូ', en: 'Models' },
    women: { vi: 'Nữ', km: 'ស្ត្រី', en: 'Women' },
    directWorkers: { vi: 'Người trực tiếp lao động', km: 'អ្នកធ្វើការផ្ទាល់', en: 'Direct workers' },
    people_khmer: { vi: 'Người Khmer', km: 'ជនជាតិខ្មែរ', en: 'Khmer' },
    remote: { vi: 'Vùng sâu, vùng xa', km: 'តំបន់ដាច់ស្រយាល', en: 'Remote' },
    island: { vi: 'Đảo', km: 'កោះ', en: 'Islands' },
    coastal: { vi: 'Ven biển', km: 'ឆ្នេរសមុទ្រ', en: 'Coast' },
    border: { vi: 'Biên giới', km: 'ព្រំដែន', en: 'Border' },
    area_khmer: { vi: 'Có đông đồng bào Khmer', km: 'មានជនជាតិខ្មែរច្រើន', en: 'With many Khmer' },
  },
  part: { vi: 'Nhóm', km: 'ក្រុម', en: 'Part' },
  column: { vi: 'Bản đồ theo', km: 'ផែនទីតាម', en: 'Map of' },
  unplaced: {
    vi: (n: number, all: number) =>
      `Danh bạ chưa có vị trí của ${n} trên ${all} xã, phường lúc đó nên không vẽ bản đồ.`,
    km: (n: number, all: number) => `មិនទាន់មានទីតាំង ${n} ក្នុងចំណោម ${all} ឃុំនៅពេលនោះ។`,
    en: (n: number, all: number) =>
      `The place of ${n} of the ${all} communes of then is not known, so no map is drawn.`,
  },
  mapOfNow: {
    vi: 'Bản đồ theo đơn vị hiện nay',
    km: 'ផែនទីតាមអង្គភាពបច្ចុប្បន្ន',
    en: 'The map by the units of today',
  },
  map: { vi: 'Bản đồ', km: 'ផែនទី', en: 'Map' },
  mapLabel: {
    vi: (what: string) => `Bản đồ: ${what.toLowerCase()} theo xã, phường`,
    km: (what: string) => `ផែនទី៖ ${what} តាមឃុំ សង្កាត់`,
    en: (what: string) => `Map: ${what.toLowerCase()} by commune`,
  },
  sketch: {
    vi: 'Hình phác, không phải địa giới hành chính. Bấm một nơi để mở danh sách.',
    km: 'គំនូសព្រាង មិនមែនព្រំដែនរដ្ឋបាលទេ។ ចុចដើម្បីបើកបញ្ជី។',
    en: 'A sketch, not administrative boundaries. Each place opens its list.',
  },
  legend: {
    vi: (a: number, b: number | undefined) => (b === undefined ? `từ ${a}` : a === b ? `${a}` : `${a}–${b}`),
    km: (a: number, b: number | undefined) => (b === undefined ? `ចាប់ពី ${a}` : a === b ? `${a}` : `${a}–${b}`),
    en: (a: number, b: number | undefined) => (b === undefined ? `${a} or more` : a === b ? `${a}` : `${a}–${b}`),
  },
})
