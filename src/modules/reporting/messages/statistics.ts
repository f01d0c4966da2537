import { messages } from '#platform/i18n.ts'

/** The words of the ministry's statistics forms. */
export const t = messages({
  forms: { vi: 'Biểu thống kê của Bộ Nội vụ', km: 'ទម្រង់ស្ថិតិរបស់ក្រសួងមហាផ្ទៃ', en: 'Statistics forms of the ministry' },
  form: {
    vi: (key: string, title: string) => `Biểu ${key}.N. ${title}`,
    km: (key: string, title: string) => `ទម្រង់ ${key}.N៖ ${title}`,
    en: (key: string, title: string) => `Form ${key}.N. ${title}`,
  },
  by: {
    vi: (law: string, day: string) => `Theo ${law}. Số liệu tính đến ngày ${day}.`,
    km: (law: string, day: string) => `តាម ${law}។ គិតត្រឹម ${day}។`,
    en: (law: string, day: string) => `By ${law}. Figures as of ${day}.`,
  },
  toConfirm: { vi: 'Mẫu biểu cần xác nhận', km: 'ទម្រង់ត្រូវបញ្ជាក់', en: 'Form to be confirmed' },
  item: { vi: 'Chỉ tiêu', km: 'សូចនាករ', en: 'Line' },
  code: { vi: 'Mã số', km: 'លេខកូដ', en: 'Code' },
  enter: { vi: 'Nhập', km: 'បញ្ចូល', en: 'Enter' },
  own: {
    vi: 'Không có hồ sơ nào trong hệ thống nói con số này: đơn vị tự nhập, kèm nguồn số liệu.',
    km: 'គ្មានកំណត់ត្រាណាប្រាប់តួលេខនេះទេ៖ អង្គភាពបញ្ចូលដោយខ្លួនឯង ជាមួយប្រភព។',
    en: 'No record here tells this figure: the unit enters it, with where it comes from.',
  },
  versions: { vi: 'Mẫu biểu thống kê', km: 'គំរូទម្រង់ស្ថិតិ', en: 'Statistics forms by date' },
  versionsLead: {
    vi: 'Mỗi báo cáo dùng mẫu có hiệu lực ngày chốt số liệu. Khi có thông tư mới, thêm phiên bản mới; phiên bản cũ giữ nguyên.',
    km: 'របាយការណ៍ប្រើទម្រង់មានសុពលភាពនៅថ្ងៃបិទទិន្នន័យ។ សារាចរថ្មី៖ បន្ថែមកំណែថ្មី។',
    en: 'Each report uses the form that holds on its cut-off day. A newer circular is a newer version; the old one stays.',
  },
  holds: { vi: 'Hiệu lực', km: 'សុពលភាព', en: 'Holds' },
  basis: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'Legal basis' },
  article: { vi: 'Điều, khoản', km: 'មាត្រា', en: 'Article' },
  note: { vi: 'Ghi chú', km: 'កំណត់សម្គាល់', en: 'Note' },
  titleField: { vi: 'Tên biểu', km: 'ឈ្មោះទម្រង់', en: 'Title' },
  marks: { vi: 'Dấu', km: 'សញ្ញា', en: 'Marks' },
  everything: { vi: 'đếm tất cả', km: 'រាប់ទាំងអស់', en: 'every record' },
  titleKm: { vi: 'Tên biểu bằng tiếng Khmer', km: 'ឈ្មោះទម្រង់ជាភាសាខ្មែរ', en: 'Title in Khmer' },
  titleEn: { vi: 'Tên biểu bằng tiếng Anh', km: 'ឈ្មោះទម្រង់ជាភាសាអង់គ្លេស', en: 'Title in English' },
  renew: { vi: 'Thay bằng phiên bản mới', km: 'ជំនួសដោយកំណែថ្មី', en: 'Replace with a newer version' },
  from: { vi: 'Hiệu lực từ ngày', km: 'មានសុពលភាពពី', en: 'Holds from' },
  lines: { vi: 'Các dòng', km: 'ជួរដេក', en: 'Lines' },
  columns: { vi: 'Các cột', km: 'ជួរឈរ', en: 'Columns' },
  howTo: {
    vi: 'Mỗi dòng một mục: mã | tên | dấu. Dấu có + là phải có, có - là không được có, còn lại là có một trong số đó. Dấu ? là mục không hồ sơ nào nói, đơn vị tự nhập. Không ghi dấu là đếm tất cả. Tên ba thứ tiếng viết: tên Việt = tên Khmer = tên Anh; thiếu thì dùng tên Việt.',
    km: 'ក្នុងមួយបន្ទាត់៖ កូដ | ឈ្មោះ | សញ្ញា។ + ត្រូវមាន - មិនត្រូវមាន ក្រៅពីនេះមានមួយ។ ? បញ្ចូលដោយខ្លួនឯង។ ឈ្មោះបីភាសា៖ វៀតណាម = ខ្មែរ = អង់គ្លេស។',
    en: 'One a line: code | name | marks. + must be there, - must not, of the others any. ? alone: no record tells it. No marks: every record. A name in three languages: Vietnamese = Khmer = English; a missing one is said in Vietnamese.',
  },
  known: { vi: 'Các dấu dùng được', km: 'សញ្ញាដែលប្រើបាន', en: 'Marks that can be used' },
  saveForm: { vi: 'Thêm phiên bản', km: 'បន្ថែមកំណែ', en: 'Add the version' },
  blankMeans: {
    vi: 'Ô chưa có số là ô không có hồ sơ nào nói; bấm vào để nhập. Số gạch chân mở danh sách hồ sơ.',
    km: 'ប្រអប់ទទេគឺគ្មានកំណត់ត្រា; ចុចដើម្បីបញ្ចូល។ តួលេខបើកបញ្ជី។',
    en: 'A cell without a number is one that no record tells; open it to enter one. Numbers open their lists.',
  },
  'reporting.formReplaced': { vi: 'Đã có phiên bản sau', km: 'មានកំណែបន្ទាប់ហើយ', en: 'A newer version stands already' },
  'reporting.formTooEarly': {
    vi: 'Ngày phải sau ngày bắt đầu của phiên bản đang thay',
    km: 'ថ្ងៃត្រូវនៅក្រោយកំណែចាស់',
    en: 'The day must be after the first day of the version it replaces',
  },
  'reporting.form.shape': {
    vi: 'Có dòng không đúng dạng «mã | tên | dấu»; mã chỉ gồm số và chữ thường không dấu',
    km: 'មានបន្ទាត់មិនត្រឹមត្រូវ «កូដ | ឈ្មោះ | សញ្ញា»',
    en: 'A line is not «code | name | marks»; a code is digits and small letters',
  },
  'reporting.form.mark': {
    vi: 'Có dấu không nằm trong danh sách các dấu dùng được',
    km: 'មានសញ្ញាមិនស្គាល់',
    en: 'A mark is not in the list of marks',
  },
  'reporting.form.twice': { vi: 'Có mã dùng hai lần', km: 'កូដប្រើពីរដង', en: 'A code is there twice' },
})
