/** Why something about a set is refused. */
export const refusals = {
  baseLeftOut: {
    vi: 'Không bỏ được tiêu chuẩn của bộ chung; chỉ được thêm hoặc yêu cầu cao hơn.',
    km: 'មិនអាចដកលក្ខណវិនិច្ឆ័យរួមបានទេ។',
    en: 'A criterion of the common set cannot be left out; a unit may only add or tighten.',
  },
  passMarkBelow: {
    vi: 'Không được thấp hơn mức đạt của bộ chung.',
    km: 'មិនត្រូវទាបជាងលក្ខណវិនិច្ឆ័យរួម។',
    en: 'Not below the mark of the common set.',
  },
  weightBelow: {
    vi: 'Không được thấp hơn số điểm của bộ chung.',
    km: 'មិនត្រូវទាបជាងលក្ខណវិនិច្ឆ័យរួម។',
    en: 'Not below the points of the common set.',
  },
  floorBelow: {
    vi: 'Tỷ lệ điểm tối thiểu không được thấp hơn bộ chung.',
    km: 'អប្បបរមាមិនត្រូវទាបជាងលក្ខណវិនិច្ឆ័យរួម។',
    en: 'The floor, as a share of the points, cannot be below the common set’s.',
  },
  baseWordsStay: {
    vi: 'Lời của bộ chung giữ nguyên; ghi yêu cầu thêm ở ô riêng.',
    km: 'ពាក្យរួមរក្សាដដែល។',
    en: 'The common words stay; write what you add in its own box.',
  },
  baseKindStays: {
    vi: 'Cách xét của bộ chung giữ nguyên.',
    km: 'របៀបពិនិត្យរក្សាដដែល។',
    en: 'How the common set judges it stays.',
  },
  baseApplies: {
    vi: 'Tiêu chuẩn của bộ chung áp dụng cho mọi hồ sơ.',
    km: 'អនុវត្តចំពោះគ្រប់ឯកសារ។',
    en: 'A common criterion applies to every record.',
  },
  baseLevelsStay: {
    vi: 'Các mức của bộ chung giữ nguyên hoặc đặt cao hơn.',
    km: 'កម្រិតរួមរក្សាដដែល ឬខ្ពស់ជាង។',
    en: 'The common levels stay, or begin higher.',
  },
  looser: {
    vi: 'Bản soạn thảo đang nhẹ hơn bộ chung. Hãy xem phần so với bộ chung.',
    km: 'ព្រាងនេះស្រាលជាងលក្ខណវិនិច្ឆ័យរួម។',
    en: 'The draft is looser than the common set.',
  },
  needsLevels: {
    vi: 'Mỗi tiêu chuẩn chấm điểm của đơn vị cần ít nhất hai mức có ví dụ.',
    km: 'លក្ខណវិនិច្ឆ័យនីមួយៗត្រូវការយ៉ាងតិចពីរកម្រិត។',
    en: 'Each scored criterion of the unit needs at least two levels with examples.',
  },
  needsExample: { vi: 'Hãy ghi một ví dụ.', km: 'សូមឱ្យឧទាហរណ៍។', en: 'Give an example.' },
  needsPoints: {
    vi: 'Hãy nhập điểm tối đa cho ít nhất một đối tượng.',
    km: 'សូមបញ្ចូលពិន្ទុ។',
    en: 'Give the most points for at least one kind.',
  },
  floorAboveMost: {
    vi: 'Điểm tối thiểu không được vượt điểm tối đa.',
    km: 'អប្បបរមាមិនត្រូវលើសអតិបរមា។',
    en: 'The fewest cannot be above the most.',
  },
  sameLevel: {
    vi: 'Hai mức không được cùng phần trăm.',
    km: 'កម្រិតពីរមិនត្រូវដូចគ្នា។',
    en: 'Two levels cannot begin at the same share.',
  },
  codeTaken: { vi: 'Mã này đã dùng trong bộ.', km: 'លេខកូដនេះបានប្រើរួចហើយ។', en: 'This code is in the set already.' },
  draftExists: {
    vi: 'Đơn vị đang có bản soạn thảo cho lĩnh vực và đối tượng này.',
    km: 'មានព្រាងរួចហើយ។',
    en: 'Your unit has a draft for this field and kind already.',
  },
  notADraft: {
    vi: 'Bộ này đã ban hành, không sửa được. Hãy soạn bản mới.',
    km: 'បានចេញរួច មិនអាចកែបាន។',
    en: 'This set is issued and cannot be changed. Draft a new version.',
  },
  otherRegulation: {
    vi: 'Số này đã ghi cho một quy định khác ngày hoặc khác hiệu lực.',
    km: 'លេខនេះមានសម្រាប់បទបញ្ជាផ្សេង។',
    en: 'This number stands for a regulation of another day or term.',
  },
  laterSetInForce: {
    vi: 'Đã có bộ cùng lĩnh vực, đối tượng có hiệu lực từ ngày này hoặc sau đó.',
    km: 'មានលក្ខណវិនិច្ឆ័យក្រោយថ្ងៃនេះ។',
    en: 'A set of the same scope is in force from that day or later.',
  },
  notYetIssued: {
    vi: 'Ngày ký không được ở tương lai.',
    km: 'ថ្ងៃចុះហត្ថលេខាមិនត្រូវនៅអនាគត។',
    en: 'It cannot be signed in the future.',
  },
  beforeIssued: {
    vi: 'Không thể có hiệu lực trước ngày ký.',
    km: 'មិនអាចមុនថ្ងៃចុះហត្ថលេខា។',
    en: 'Not before it was signed.',
  },
  endsBeforeItBegins: {
    vi: 'Phải sau ngày bắt đầu.',
    km: 'ត្រូវក្រោយថ្ងៃចាប់ផ្ដើម។',
    en: 'It must come after the beginning.',
  },
  needsFile: {
    vi: 'Hãy chọn bản quét quy định đã ký.',
    km: 'សូមជ្រើសរើសឯកសារ។',
    en: 'Choose the scan of the signed regulation.',
  },
  notYourFile: { vi: 'Hãy chọn lại tệp.', km: 'សូមជ្រើសរើសឯកសារម្ដងទៀត។', en: 'Choose the file again.' },
}
