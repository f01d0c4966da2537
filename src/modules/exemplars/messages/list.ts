import { messages } from '#platform/i18n.ts'

/** The words of the list of records. */
export const t = messages({
  title: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplars' },
  lead: {
    vi: 'Những người, tập thể, gia đình và mô hình mà đơn vị này và các đơn vị trực thuộc đang giữ hồ sơ.',
    km: 'បុគ្គល សមូហភាព គ្រួសារ និងគំរូការងារដែលអង្គភាពនេះរក្សាឯកសារ។',
    en: 'The people, collectives, households and models on record here and in the units below.',
  },
  record: { vi: 'Giới thiệu một gương', km: 'ណែនាំគំរូមួយ', en: 'Introduce somebody' },
  duplicates: { vi: 'Hồ sơ có thể trùng', km: 'ឯកសារអាចស្ទួន', en: 'Records that may be one' },
  mayNotRecord: {
    vi: 'Chức danh này chỉ xem; cán bộ phụ trách hoặc người đứng đầu đơn vị lập hồ sơ.',
    km: 'តួនាទីនេះអាចមើលប៉ុណ្ណោះ។',
    en: 'This post only reads; officers and heads write records.',
  },
  q: { vi: 'Tên, ấp hoặc mã hồ sơ', km: 'ឈ្មោះ ភូមិ ឬលេខកូដ', en: 'Name, hamlet or code' },
  views: { vi: 'Theo đơn vị nào', km: 'តាមអង្គភាពណា', en: 'By which units' },
  asThen: { vi: 'Như lúc đó', km: 'ដូចពេលនោះ', en: 'As then' },
  asNow: { vi: 'Quy đổi về đơn vị hiện nay', km: 'គិតតាមអង្គភាពបច្ចុប្បន្ន', en: 'In the units of today' },
  unitThen: {
    vi: (name: string) => `lúc đó: ${name}`,
    km: (name: string) => `ពេលនោះ៖ ${name}`,
    en: (name: string) => `then: ${name}`,
  },
  unit: { vi: 'Đơn vị', km: 'អង្គភាព', en: 'Unit' },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  stage: { vi: 'Tình trạng', km: 'ស្ថានភាព', en: 'State' },
  kind: { vi: 'Loại', km: 'ប្រភេទ', en: 'Kind' },
  year: { vi: 'Năm phát hiện', km: 'ឆ្នាំរកឃើញ', en: 'Year found' },
  all: { vi: 'Tất cả', km: 'ទាំងអស់', en: 'All' },
  filter: { vi: 'Lọc', km: 'ច្រោះ', en: 'Filter' },
  clear: { vi: 'Bỏ lọc', km: 'លុបតម្រង', en: 'Clear' },
  byStage: { vi: 'Số hồ sơ theo tình trạng', km: 'ចំនួនតាមស្ថានភាព', en: 'Records by state' },
  subject: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplar' },
  discovered: { vi: 'Phát hiện', km: 'រកឃើញ', en: 'Found' },
  caption: {
    vi: (total: string) => `${total} hồ sơ, mới phát hiện trước`,
    km: (total: string) => `${total} ឯកសារ ថ្មីមុន`,
    en: (total: string) => `${total} records, newest first`,
  },
  noneTitle: { vi: 'Chưa có hồ sơ nào', km: 'មិនទាន់មានឯកសារ', en: 'No records yet' },
  noneText: {
    vi: 'Biết một người, một nhóm làm việc tốt thì ghi lại ngay: chỉ cần bốn mục, minh chứng bổ sung sau.',
    km: 'បើដឹងនរណាធ្វើល្អ សូមកត់ទុក៖ ត្រូវការតែបួនចំណុច។',
    en: 'If you know of somebody who does well, write it down: four things are enough.',
  },
  noMatchTitle: { vi: 'Không có hồ sơ nào khớp', km: 'គ្មានឯកសារត្រូវគ្នា', en: 'Nothing matches' },
  noMatchText: {
    vi: 'Hãy bớt điều kiện lọc, hoặc gõ tên không dấu.',
    km: 'សូមបន្ថយលក្ខខណ្ឌ។',
    en: 'Loosen the filter, or type the name without marks.',
  },
})
