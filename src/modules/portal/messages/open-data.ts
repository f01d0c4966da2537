import { messages } from '#platform/i18n.ts'

/** The words of the page of open data. */
export const t = messages({
  title: { vi: 'Dữ liệu mở', km: 'ទិន្នន័យបើកចំហ', en: 'Open data' },
  intro: {
    vi: 'Mọi thứ đang công khai trên trang này, để tải về và dùng lại. Bảng được làm mới ngay khi có thay đổi.',
    km: 'អ្វីៗដែលផ្សាយនៅទីនេះ សម្រាប់ទាញយក និងប្រើឡើងវិញ។ តារាងត្រូវបានធ្វើបច្ចុប្បន្នភាពភ្លាមៗ។',
    en: 'All that is public here, to take away and use again. The tables follow every change at once.',
  },
  licence: {
    vi: 'Giấy phép: Creative Commons Ghi công 4.0 (CC BY 4.0). Khi dùng lại, xin ghi nguồn “Gương Sáng” và ngày tải; lời văn và ảnh của từng chuyện theo ghi chú của chuyện ấy.',
    km: 'អាជ្ញាប័ណ្ណ៖ Creative Commons BY 4.0។ សូមបញ្ជាក់ប្រភព “Gương Sáng” និងថ្ងៃទាញយក។',
    en: 'Licence: Creative Commons Attribution 4.0 (CC BY 4.0). Please name “Gương Sáng” and the day of download; the text and pictures of a story follow its own notes.',
  },
  suppressed: {
    vi: (n: number) =>
      `Không công bố số đếm người dưới ${n}: ô ấy để trống, vì ở một nơi nhỏ có thể đoán ra là ai. Số 0 vẫn ghi là 0.`,
    km: (n: number) => `ចំនួនមនុស្សតិចជាង ${n} មិនត្រូវបានផ្សាយទេ៖ ក្រឡានោះទុកទទេ។ សូន្យនៅតែសរសេរ 0។`,
    en: (n: number) =>
      `Counts of fewer than ${n} people are not published: the cell is empty, since in a small place one could guess who they are. None stays 0.`,
  },
  people: {
    vi: 'Người được nêu tên là người đã đồng ý công khai; khi họ rút lại, tên cũng rời khỏi bảng.',
    km: 'អ្នកដែលមានឈ្មោះបានយល់ព្រម។ ពេលគេដកការយល់ព្រម ឈ្មោះក៏ចេញពីតារាង។',
    en: 'Those who are named agreed to it; when they take it back, the name leaves the table too.',
  },
  column: { vi: 'Cột', km: 'ជួរឈរ', en: 'Column' },
  meaning: { vi: 'Ý nghĩa', km: 'អត្ថន័យ', en: 'Meaning' },
  fieldsOf: {
    vi: (name: string) => `Các cột của bảng “${name}”`,
    km: (name: string) => `ជួរឈរនៃតារាង “${name}”`,
    en: (name: string) => `Columns of “${name}”`,
  },
  download: { vi: 'Tải về', km: 'ទាញយក', en: 'Download' },
  chuyen: { vi: 'Chuyện đã đăng', km: 'រឿងដែលបានផ្សាយ', en: 'Published stories' },
  'dien-hinh': { vi: 'Điển hình đang công khai', km: 'គំរូ', en: 'Public exemplars' },
  'cach-lam': { vi: 'Cách làm hay', km: 'វិធីល្អ', en: 'Ways that work' },
  'khen-thuong': { vi: 'Khen thưởng còn hiệu lực', km: 'ការលើកសរសើរ', en: 'Commendations in force' },
  'quy-dinh': { vi: 'Quy định tiêu chuẩn điển hình', km: 'បទប្បញ្ញត្តិ', en: 'Regulations on criteria' },
  'bao-cao': { vi: 'Báo cáo năm của các đơn vị', km: 'របាយការណ៍ប្រចាំឆ្នាំ', en: 'Yearly reports of units' },
})

/** What each column holds. */
export const columnWords = messages({
  title: { vi: 'Tên', km: 'ចំណងជើង', en: 'Title' },
  language: { vi: 'Ngôn ngữ: vi, km, en', km: 'ភាសា៖ vi, km, en', en: 'Language: vi, km, en' },
  standfirst: { vi: 'Đoạn dẫn', km: 'សេចក្តីផ្តើម', en: 'Standfirst' },
  field: { vi: 'Lĩnh vực theo kế hoạch', km: 'វិស័យតាមផែនការ', en: 'Field of the plan' },
  topic: { vi: 'Chủ đề trong lĩnh vực', km: 'ប្រធានបទ', en: 'Topic of the field' },
  unit: { vi: 'Đơn vị phụ trách', km: 'អង្គភាពទទួលបន្ទុក', en: 'Unit in charge' },
  published_on: { vi: 'Ngày đăng lần đầu (năm-tháng-ngày)', km: 'ថ្ងៃផ្សាយដំបូង', en: 'Day first published (yyyy-mm-dd)' },
  edition: {
    vi: 'Lần đăng: 1 là bản đầu, lớn hơn là đã đính chính',
    km: 'លេខបោះពុម្ព',
    en: 'Edition: above 1 after corrections',
  },
  address: { vi: 'Địa chỉ trang', km: 'អាសយដ្ឋានទំព័រ', en: 'Address of the page' },
  code: { vi: 'Mã hồ sơ', km: 'លេខកូដ', en: 'Code of the record' },
  name: { vi: 'Tên', km: 'ឈ្មោះ', en: 'Name' },
  name_km: { vi: 'Tên bằng chữ Khmer', km: 'ឈ្មោះជាអក្សរខ្មែរ', en: 'Name in Khmer letters' },
  kind: {
    vi: 'Loại: individual cá nhân, collective tập thể, household hộ gia đình, model mô hình',
    km: 'ប្រភេទ៖ individual, collective, household, model',
    en: 'Kind: individual, collective, household, model',
  },
  place: { vi: 'Nơi ở, làm việc, theo tên lúc ghi hồ sơ', km: 'ទីកន្លែង', en: 'Place, by its name in the record' },
  summary: { vi: 'Tóm tắt thành tích', km: 'សង្ខេប', en: 'Summary of what was done' },
  level: {
    vi: 'Cấp công nhận: base cơ sở, district huyện hoặc sở, province tỉnh, nation toàn quốc',
    km: 'ថ្នាក់៖ base, district, province, nation',
    en: 'Level: base, district, province, nation',
  },
  decision_no: { vi: 'Số quyết định công nhận', km: 'លេខសេចក្តីសម្រេច', en: 'Number of the decision' },
  decided_on: { vi: 'Ngày quyết định', km: 'ថ្ងៃសម្រេច', en: 'Day of the decision' },
  exemplar: { vi: 'Ai đã làm trước', km: 'អ្នកធ្វើមុន', en: 'Who did it first' },
  conditions: { vi: 'Điều kiện cần có', km: 'លក្ខខណ្ឌ', en: 'What it needs' },
  cost: { vi: 'Chi phí', km: 'ចំណាយ', en: 'Cost' },
  duration: { vi: 'Thời gian thấy kết quả', km: 'រយៈពេល', en: 'Until results show' },
  steps: { vi: 'Số bước', km: 'ចំនួនជំហាន', en: 'Number of steps' },
  adoptions: { vi: 'Số nơi đã làm theo', km: 'ចំនួនកន្លែងធ្វើតាម', en: 'Places that follow it' },
  year: { vi: 'Năm', km: 'ឆ្នាំ', en: 'Year' },
  named: { vi: 'Số khen thưởng được nêu tên trong sổ vàng', km: 'ចំនួនដែលមានឈ្មោះ', en: 'Named in the golden book' },
  unnamed: {
    vi: 'Số khen thưởng không nêu tên; để trống khi từ 1 đến 4',
    km: 'ចំនួនដែលគ្មានឈ្មោះ។ ទទេពេលពី 1 ដល់ 4',
    en: 'Not named; empty when 1 to 4',
  },
  number: { vi: 'Số văn bản', km: 'លេខលិខិត', en: 'Number of the document' },
  issued_on: { vi: 'Ngày ban hành', km: 'ថ្ងៃចេញ', en: 'Day of issue' },
  valid_from: { vi: 'Có hiệu lực từ', km: 'ចាប់ពី', en: 'In force from' },
  valid_to: { vi: 'Ngày đầu tiên hết hiệu lực', km: 'ថ្ងៃឈប់មានសុពលភាព', en: 'First day no longer in force' },
  due_on: { vi: 'Hạn gửi', km: 'កាលកំណត់', en: 'Due on' },
  owed: { vi: 'Số đơn vị phải gửi', km: 'ចំនួនអង្គភាពត្រូវផ្ញើ', en: 'Units that owe one' },
  sent: { vi: 'Số đơn vị đã gửi', km: 'ចំនួនអង្គភាពបានផ្ញើ', en: 'Units that sent one' },
})
