/** The words of what a round comes to. */
export const results = {
  result: { vi: 'Kết quả', km: 'លទ្ធផល', en: 'Result' },
  resultLine: {
    vi: (percent: string, measure: string, mark: number, isPassed: boolean) =>
      `${measure} ${percent} trên 100, mức đạt ${mark}: ${isPassed ? 'đạt' : 'chưa đạt'}`,
    km: (percent: string, measure: string, mark: number, isPassed: boolean) =>
      `${measure} ${percent} លើ ១០០ កម្រិត ${mark}៖ ${isPassed ? 'ជាប់' : 'មិនទាន់ជាប់'}`,
    en: (percent: string, measure: string, mark: number, isPassed: boolean) =>
      `${measure} ${percent} of 100, mark ${mark}: ${isPassed ? 'passed' : 'not passed'}`,
  },
  soFarLine: {
    vi: (percent: string, measure: string, mark: number) =>
      `Đến lúc này: ${measure.toLowerCase()} ${percent} trên 100, mức đạt ${mark}`,
    km: (percent: string, measure: string, mark: number) => `រហូតមកដល់ពេលនេះ៖ ${measure} ${percent} លើ ១០០ កម្រិត ${mark}`,
    en: (percent: string, measure: string, mark: number) =>
      `So far: ${measure.toLowerCase()} ${percent} of 100, mark ${mark}`,
  },
  countLine: {
    vi: (given: number, needed: number) => `${given} người đã chấm, cần ${needed}`,
    km: (given: number, needed: number) => `${given} នាក់ ត្រូវការ ${needed}`,
    en: (given: number, needed: number) => `${given} have judged, ${needed} needed`,
  },
  spread: { vi: 'Thấp nhất – cao nhất', km: 'ទាប – ខ្ពស់', en: 'Lowest – highest' },
  deviation: { vi: 'Độ lệch chuẩn', km: 'គម្លាតស្តង់ដារ', en: 'Standard deviation' },
  agreedGate: { vi: 'Thấy đạt mọi điều kiện bắt buộc', km: 'លក្ខខណ្ឌចាំបាច់', en: 'Found every gate passed' },
  agreedFloor: { vi: 'Thấy không tiêu chuẩn nào dưới điểm tối thiểu', km: 'អប្បបរមា', en: 'Found every floor reached' },
  agreedBase: { vi: 'Thấy riêng bộ chung đã đạt', km: 'លក្ខណវិនិច្ឆ័យរួម', en: 'Found the common set passed by itself' },
  ofCount: {
    vi: (n: number, all: number) => `${n} trên ${all} người`,
    km: (n: number, all: number) => `${n} លើ ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  share: { vi: 'Điểm trên 100', km: 'ពិន្ទុលើ ១០០', en: 'Of 100' },
  severity: { vi: 'So với người khác chấm cùng hồ sơ', km: 'ធៀបនឹងអ្នកដទៃ', en: 'Against others on the same records' },
  severityOf: {
    vi: (difference: string, n: number) => `${difference} (${n} hồ sơ)`,
    km: (difference: string, n: number) => `${difference} (${n})`,
    en: (difference: string, n: number) => `${difference} (${n} records)`,
  },
  without: { vi: 'Kết quả nếu không có người này', km: 'លទ្ធផលបើគ្មានអ្នកនេះ', en: 'The result without them' },
  anAssessor: {
    vi: (n: number) => `Người chấm ${n}`,
    km: (n: number) => `អ្នកដាក់ពិន្ទុ ${n}`,
    en: (n: number) => `Assessor ${n}`,
  },
  severityNote: {
    vi: 'Độ nghiêm chỉ để tham khảo; không điểm nào bị sửa.',
    km: 'គ្មានពិន្ទុណាត្រូវបានកែទេ។',
    en: 'Severity is shown for information; no score is corrected.',
  },
  closeRound: { vi: 'Kết thúc vòng chấm', km: 'បញ្ចប់វគ្គ', en: 'Close the round' },
  remark: { vi: 'Nhận xét chung của đơn vị thẩm định', km: 'យោបល់រួម', en: 'The unit’s overall remark' },
  cancelRound: { vi: 'Hủy vòng chấm', km: 'បោះបង់វគ្គ', en: 'Call the round off' },
  cancelReason: { vi: 'Lý do hủy', km: 'មូលហេតុ', en: 'Why it is called off' },
  cancelled: {
    vi: (why: string) => `Đã hủy: ${why}`,
    km: (why: string) => `បានបោះបង់៖ ${why}`,
    en: (why: string) => `Called off: ${why}`,
  },
  roundOf: {
    vi: (day: string) => `Vòng chấm mở ngày ${day}`,
    km: (day: string) => `វគ្គថ្ងៃ ${day}`,
    en: (day: string) => `Round opened on ${day}`,
  },
  roundUnderWay: { vi: 'Đang chấm', km: 'កំពុងដាក់ពិន្ទុ', en: 'Under way' },
  toRound: { vi: 'Xem vòng chấm', km: 'មើលវគ្គ', en: 'See the round' },
}
