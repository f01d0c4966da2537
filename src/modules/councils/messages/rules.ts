import { messages } from '#platform/i18n.ts'

/** The words of the page of ballot rules. */
export const t = messages({
  rules: { vi: 'Quy tắc biểu quyết', km: 'វិធានបោះឆ្នោត', en: 'Rules of ballots' },
  rulesLead: {
    vi: 'Tỷ lệ cần đạt, cách tính và căn cứ của từng loại việc, theo ngày. Khi mở phiếu, quy tắc của ngày họp được giữ nguyên cho lần bỏ phiếu đó.',
    km: 'អត្រាត្រូវបាន របៀបគិត និងមូលដ្ឋាននៃការងារនីមួយៗតាមថ្ងៃ។ ពេលបើកបោះឆ្នោត វិធានថ្ងៃប្រជុំត្រូវរក្សាទុកសម្រាប់លើកនោះ។',
    en: 'What each kind of matter must reach, how it is reckoned and by what act, as of a day. When a ballot opens, the rule of the day of the sitting is frozen into it.',
  },
  onDay: { vi: 'Có hiệu lực ngày', km: 'មានប្រសិទ្ធភាពថ្ងៃ', en: 'In force on' },
  look: { vi: 'Xem', km: 'មើល', en: 'Look' },
  what: { vi: 'Loại việc', km: 'ប្រភេទការងារ', en: 'Kind of matter' },
  needs: { vi: 'Cần tán thành', km: 'ត្រូវការយល់ព្រម', en: 'Must approve' },
  quorum: { vi: 'Cần tham gia', km: 'ត្រូវចូលរួម', en: 'Must take part' },
  basis: { vi: 'Căn cứ', km: 'មូលដ្ឋាន', en: 'Basis' },
  state: { vi: 'Mức tin cậy', km: 'កម្រិតជឿជាក់', en: 'How sure' },
  atLeast: {
    vi: (share: string, of: string) => `ít nhất ${share} ${of}`,
    km: (share: string, of: string) => `យ៉ាងតិច ${share} ${of}`,
    en: (share: string, of: string) => `at least ${share} ${of}`,
  },
  moreThan: {
    vi: (share: string, of: string) => `quá ${share} ${of}`,
    km: (share: string, of: string) => `លើស ${share} ${of}`,
    en: (share: string, of: string) => `more than ${share} ${of}`,
  },
  members: { vi: 'ủy viên', km: 'សមាជិក', en: 'of members' },
  since: { vi: (day: string) => `từ ${day}`, km: (day: string) => `ពី ${day}`, en: (day: string) => `from ${day}` },
  until: {
    vi: (day: string) => `đến trước ${day}`,
    km: (day: string) => `ដល់មុន ${day}`,
    en: (day: string) => `until ${day}`,
  },
  gradeA: { vi: 'đã đối chiếu văn bản gốc', km: 'បានផ្ទៀងជាមួយអត្ថបទដើម', en: 'compared with the official text' },
  gradeB: { vi: 'theo văn bản trích dẫn', km: 'តាមអត្ថបទដកស្រង់', en: 'by a text that quotes it' },
  gradeC: { vi: 'theo nguồn tham khảo', km: 'តាមប្រភពយោង', en: 'by a secondary source' },
  gradeOwn: { vi: 'đề xuất, chưa có nguồn', km: 'សំណើ មិនទាន់មានប្រភព', en: 'proposed, without a source' },
  confirmed: { vi: 'Đã đối chiếu', km: 'បានផ្ទៀង', en: 'Compared' },
  noRules: { vi: 'Ngày này chưa có quy tắc nào', km: 'ថ្ងៃនេះគ្មានវិធាន', en: 'No rules on this day' },
  noRulesText: {
    vi: 'Hãy chọn một ngày khác.',
    km: 'សូមជ្រើសថ្ងៃផ្សេង។',
    en: 'Choose another day.',
  },
  recusedNote: {
    vi: 'Ủy viên không tham gia vì có liên quan vẫn được tính trong tổng số ủy viên. «Không ý kiến» là phiếu thu về nhưng không phải phiếu hợp lệ khi tỷ lệ tính trên số phiếu hợp lệ.',
    km: 'សមាជិកមិនចូលរួមព្រោះពាក់ព័ន្ធនៅតែរាប់ក្នុងចំនួនសមាជិកសរុប។ «អនុប្បវាទ» ជាសន្លឹកទទួលបាន តែមិនរាប់ជាត្រឹមត្រូវពេលគិតលើសន្លឹកត្រឹមត្រូវ។',
    en: 'Members who stand aside still count among all members. An abstention is cast, but is not a valid ballot where the share is of valid ballots.',
  },
})
