import { messages } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'

/** The words of the search page. */
export const t = messages({
  title: { vi: 'Tìm kiếm', km: 'ស្វែងរក', en: 'Search' },
  about: {
    vi: 'Tìm câu chuyện, con người, xã phường và mô hình trong chương trình gương sáng: theo lĩnh vực, nơi, năm và ngôn ngữ.',
    km: 'ស្វែងរករឿង មនុស្ស ឃុំ និងគំរូ តាមវិស័យ ទីកន្លែង ឆ្នាំ និងភាសា។',
    en: 'Find stories, people, communes and models of the programme: by field, place, year and language.',
  },
  label: { vi: 'Từ cần tìm', km: 'ពាក្យដែលត្រូវរក', en: 'What to look for' },
  hint: {
    vi: 'Gõ có dấu hay không dấu đều được: “nguoi tot” cũng tìm ra “người tốt”.',
    km: 'អាចវាយពាក្យវៀតណាមមានសញ្ញា ឬគ្មានសញ្ញា ក៏បាន ឬវាយជាភាសាខ្មែរ។',
    en: 'With or without tone marks: “nguoi tot” finds “người tốt”.',
  },
  found: {
    vi: (n: number) => `${numberIn('vi', n)} kết quả`,
    km: (n: number) => `លទ្ធផល ${numberIn('km', n)}`,
    en: (n: number) => (n === 1 ? '1 result' : `${numberIn('en', n)} results`),
  },
  order: { vi: 'Khớp nhất trước', km: 'ត្រូវជាងគេមុន', en: 'Best match first' },
  narrow: { vi: 'Thu hẹp kết quả', km: 'បង្រួមលទ្ធផល', en: 'Narrow the results' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  year: { vi: 'Năm đăng', km: 'ឆ្នាំផ្សាយ', en: 'Year published' },
  place: { vi: 'Xã, phường', km: 'ឃុំ សង្កាត់', en: 'Commune' },
  trade: { vi: 'Nghề, việc', km: 'មុខរបរ', en: 'Trade' },
  kind: { vi: 'Kể về', km: 'និយាយអំពី', en: 'Tells of' },
  language: { vi: 'Ngôn ngữ', km: 'ភាសា', en: 'Language' },
  takeBack: { vi: 'đang chọn, bấm để bỏ', km: 'បានជ្រើស ចុចដើម្បីដក', en: 'chosen, press to take back' },
  more: {
    vi: (n: number) => `Thêm ${n} mục`,
    km: (n: number) => `បន្ថែម ${n}`,
    en: (n: number) => `${n} more`,
  },
  newestFirst: { vi: 'Mới nhất trước', km: 'ថ្មីបំផុតមុន', en: 'Newest first' },
  nothingSo: {
    vi: 'Không có chuyện nào theo cách thu hẹp này',
    km: 'គ្មានរឿងតាមការបង្រួមនេះទេ',
    en: 'No story is left when narrowed so',
  },
  perhaps: { vi: 'Có phải bạn tìm:', km: 'តើអ្នកចង់រក៖', en: 'Did you mean:' },
  suggested: { vi: 'Gợi ý', km: 'ការណែនាំ', en: 'Suggestions' },
  contests: { vi: 'Cuộc thi', km: 'ការប្រឡង', en: 'Contests' },
  places: { vi: 'Nơi có tên này', km: 'កន្លែងឈ្មោះនេះ', en: 'Places of this name' },
  nothing: {
    vi: (q: string) => `Không tìm thấy chuyện nào có “${q}”`,
    km: (q: string) => `រកមិនឃើញរឿងដែលមាន “${q}”`,
    en: (q: string) => `No story has “${q}”`,
  },
  tryFewer: {
    vi: 'Hãy thử ít từ hơn, hoặc chỉ tên người, tên ấp, tên xã.',
    km: 'សូមសាកល្បងពាក្យតិចជាងនេះ ឬតែឈ្មោះមនុស្ស ភូមិ ឃុំ។',
    en: 'Try fewer words, or only the name of a person or a place.',
  },
  tryWithout: { vi: 'Bỏ phần thu hẹp và tìm lại', km: 'ដកការបង្រួម ហើយរកម្តងទៀត', en: 'Search again without narrowing' },
  tryFields: { vi: 'Hoặc đọc theo lĩnh vực:', km: 'ឬអានតាមវិស័យ៖', en: 'Or read by field:' },
  startTitle: { vi: 'Gõ từ cần tìm vào ô trên', km: 'វាយពាក្យដែលត្រូវរកក្នុងប្រអប់ខាងលើ', en: 'Type what you look for above' },
})
