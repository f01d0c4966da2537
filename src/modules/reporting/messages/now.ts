import { messages } from '#platform/i18n.ts'

/** The words of reports in the units of today, and of those that a unit took over. */
export const t = messages({
  views: { vi: 'Theo đơn vị nào', km: 'តាមអង្គភាពណា', en: 'By which units' },
  asThen: { vi: 'Như lúc đó', km: 'ដូចពេលនោះ', en: 'As then' },
  asNow: { vi: 'Quy đổi về đơn vị hiện nay', km: 'គិតតាមអង្គភាពបច្ចុប្បន្ន', en: 'In the units of today' },
  title: { vi: 'Quy đổi về đơn vị hiện nay', km: 'គិតតាមអង្គភាពបច្ចុប្បន្ន', en: 'In the units of today' },
  lead: {
    vi: 'Cộng từ các báo cáo đã gửi, giữ nguyên từng con số trong báo cáo; điển hình nào nhiều đơn vị cùng tính chỉ đếm một lần.',
    km: 'បូកពីរបាយការណ៍ដែលបានផ្ញើ រក្សាតួលេខដដែល គំរូរួមរាប់តែម្ដង។',
    en: 'Added up from the reports that were sent, which stay as they are; what several of them count is counted once.',
  },
  caption: {
    vi: (year: number) => `Báo cáo năm ${year} quy đổi về đơn vị hiện nay`,
    km: (year: number) => `របាយការណ៍ឆ្នាំ ${year} តាមអង្គភាពបច្ចុប្បន្ន`,
    en: (year: number) => `Reports of ${year} in the units of today`,
  },
  unit: { vi: 'Đơn vị hiện nay', km: 'អង្គភាពបច្ចុប្បន្ន', en: 'Unit of today' },
  sent: { vi: 'Đã gửi', km: 'បានផ្ញើ', en: 'Sent' },
  madeOf: { vi: 'gồm', km: 'រួមមាន', en: 'made of' },
  total: {
    vi: (n: number) => `Cộng ${n} đơn vị`,
    km: (n: number) => `សរុប ${n} អង្គភាព`,
    en: (n: number) => `${n} units together`,
  },
  inherited: {
    vi: 'Báo cáo của đơn vị đã nhập vào',
    km: 'របាយការណ៍នៃអង្គភាពដែលបានបញ្ចូល',
    en: 'Reports of units taken over',
  },
  inheritedLead: {
    vi: 'Đơn vị đã kết thúc, báo cáo còn dở: đơn vị tiếp nhận làm tiếp.',
    km: 'អង្គភាពបានបញ្ចប់ របាយការណ៍នៅមិនទាន់ចប់៖ អ្នកទទួលធ្វើបន្ត។',
    en: 'The unit has ended and its report is open: whoever carries on finishes it.',
  },
  allTitle: {
    vi: (year: number) => `Số liệu mọi đơn vị năm ${year}`,
    km: (year: number) => `តួលេខអង្គភាពទាំងអស់ឆ្នាំ ${year}`,
    en: (year: number) => `Figures of all units in ${year}`,
  },
  allLead: {
    vi: (day: string) => `Máy đếm từ hồ sơ, tính đến ${day}; mỗi con số mở đúng danh sách của nó.`,
    km: (day: string) => `រាប់ពីឯកសារ គិតត្រឹម ${day}។`,
    en: (day: string) => `Counted from the records as of ${day}; every figure opens its list.`,
  },
  once: {
    vi: 'Dòng cộng đếm mỗi hồ sơ một lần, dù nhiều đơn vị cùng có.',
    km: 'ជួរសរុបរាប់ឯកសារនីមួយៗតែម្ដង។',
    en: 'The sum counts each record once, even where several units have it.',
  },
})
