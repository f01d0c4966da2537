import { messages } from '#platform/i18n.ts'

/** The words of the page of the criteria. */
export const t = messages({
  title: { vi: 'Tiêu chuẩn', km: 'លក្ខណវិនិច្ឆ័យ', en: 'Criteria' },
  lead: {
    vi: 'Điển hình tiên tiến được thẩm định theo các bộ tiêu chuẩn dưới đây. Mỗi hồ sơ giữ bộ tiêu chuẩn đã dùng để chấm.',
    km: 'គំរូជឿនលឿនត្រូវបានវាយតម្លៃតាមលក្ខណវិនិច្ឆ័យខាងក្រោម។',
    en: 'Exemplars are assessed by the sets below. Each record keeps the set it was judged by.',
  },
  version: { vi: (n: number) => `bản ${n}`, km: (n: number) => `កំណែ ${n}`, en: (n: number) => `version ${n}` },
  common: { vi: 'Áp dụng chung cho mọi đơn vị', km: 'សម្រាប់គ្រប់អង្គភាព', en: 'Common to all units' },
  issuer: { vi: 'Ban hành', km: 'ចេញដោយ', en: 'Issued by' },
  regulation: { vi: 'Quy định', km: 'បទបញ្ជា', en: 'Regulation' },
  source: { vi: 'Nguồn', km: 'ប្រភព', en: 'Source' },
  inForce: { vi: 'Hiệu lực', km: 'សុពលភាព', en: 'In force' },
  pass: { vi: 'Mức đạt', km: 'កម្រិតជាប់', en: 'To pass' },
  passMark: {
    vi: (n: number) => `từ ${n} điểm trên tổng điểm tối đa 100`,
    km: (n: number) => `ចាប់ពី ${n} ពិន្ទុលើ ១០០`,
    en: (n: number) => `${n} points or more out of 100`,
  },
  from: { vi: (day: string) => `từ ${day}`, km: (day: string) => `ពី ${day}`, en: (day: string) => `from ${day}` },
  fromTo: {
    vi: (from: string, to: string) => `từ ${from} đến hết ${to}`,
    km: (from: string, to: string) => `ពី ${from} ដល់ ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  caption: {
    vi: (name: string) => `${name}: điểm tối đa theo loại đối tượng`,
    km: (name: string) => `${name}៖ ពិន្ទុអតិបរមា`,
    en: (name: string) => `${name}: the most points by kind of subject`,
  },
  code: { vi: 'Mã', km: 'លេខកូដ', en: 'Code' },
  criterion: { vi: 'Tiêu chuẩn', km: 'លក្ខណវិនិច្ឆ័យ', en: 'Criterion' },
  individual: { vi: 'Cá nhân', km: 'បុគ្គល', en: 'Individual' },
  collective: { vi: 'Tập thể', km: 'សមូហភាព', en: 'Collective' },
  household: { vi: 'Hộ gia đình', km: 'គ្រួសារ', en: 'Household' },
  model: { vi: 'Mô hình', km: 'គំរូការងារ', en: 'Model' },
  total: { vi: 'Cộng', km: 'សរុប', en: 'Total' },
  toConfirm: { vi: 'Cần xác nhận', km: 'ត្រូវបញ្ជាក់', en: 'To be confirmed' },
  toConfirmWhy: {
    vi: 'Lời tiêu chuẩn theo kế hoạch; thang điểm là đề xuất ban đầu, chờ cơ quan có thẩm quyền xác nhận.',
    km: 'ពាក្យតាមផែនការ ពិន្ទុជាសំណើដំបូង រង់ចាំការបញ្ជាក់។',
    en: 'The words are the plan’s; the points are a first proposal that waits to be confirmed.',
  },
  whole: { vi: 'Xem cả bộ, các mức và ví dụ', km: 'មើលទាំងអស់', en: 'See the whole set with levels and examples' },
  noneTitle: { vi: 'Chưa có bộ tiêu chuẩn nào', km: 'មិនទាន់មានលក្ខណវិនិច្ឆ័យ', en: 'No criteria yet' },
})
