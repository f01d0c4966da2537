/** Why something about a round is refused. */
export const refusals = {
  'exemplars.roundOpen': {
    vi: 'Hồ sơ đang có vòng chấm nhiều người.',
    km: 'មានវគ្គដាក់ពិន្ទុរួចហើយ។',
    en: 'A round is under way for this record.',
  },
  'exemplars.noRound': {
    vi: 'Hồ sơ không có vòng chấm nào đang mở.',
    km: 'គ្មានវគ្គបើក។',
    en: 'No round is open for this record.',
  },
  'exemplars.roundOver': { vi: 'Vòng chấm đã kết thúc.', km: 'វគ្គបានបញ្ចប់។', en: 'The round is over.' },
  'exemplars.answered': {
    vi: 'Người này đã chấm hoặc đã xin không chấm.',
    km: 'បានឆ្លើយហើយ។',
    en: 'This was answered already.',
  },
  'exemplars.notScoringNow': {
    vi: 'Giai đoạn này không chấm.',
    km: 'ដំណាក់កាលនេះមិនដាក់ពិន្ទុ។',
    en: 'There is no scoring in this phase.',
  },
  'exemplars.tooFewAssessors': {
    vi: 'Không đủ người còn nhận thêm hồ sơ.',
    km: 'មិនមានអ្នកគ្រប់គ្រាន់។',
    en: 'Not so many can take another record.',
  },
  'exemplars.overCap': {
    vi: 'Có người đã nhận đủ số hồ sơ tối đa.',
    km: 'លើសចំនួនកំណត់។',
    en: 'Somebody has as many as the cap allows.',
  },
  'exemplars.tooFewJudged': {
    vi: 'Chưa đủ số người chấm xong.',
    km: 'មិនទាន់គ្រប់អ្នកដាក់ពិន្ទុ។',
    en: 'Not enough have judged yet.',
  },
  'exemplars.nominatedIt': { vi: 'là người giới thiệu hồ sơ', km: 'ជាអ្នកណែនាំ', en: 'nominated it' },
  'exemplars.wroteIt': {
    vi: 'đã lập hồ sơ hoặc thêm minh chứng',
    km: 'បានបង្កើតឯកសារ',
    en: 'wrote it or added evidence',
  },
  'exemplars.knowsIt': {
    vi: 'đã biết hồ sơ của ai, không chấm giấu tên được',
    km: 'បានស្គាល់រួចហើយ',
    en: 'knows whose it is and cannot judge without names',
  },
  'exemplars.fileTells': {
    vi: 'Tệp còn ghi tên người hoặc đơn vị bên trong. Hãy tải bản đã che tên.',
    km: 'ឯកសារនៅមានឈ្មោះ។',
    en: 'The file still holds a name or unit. Give a copy with the names covered.',
  },
  'exemplars.notStrippable': {
    vi: 'Chỉ dùng được ảnh hoặc PDF. Hãy tải bản đã che tên.',
    km: 'តែរូបភាព ឬ PDF ប៉ុណ្ណោះ។',
    en: 'Only pictures and PDF will do. Give a covered copy.',
  },
  noScoringPhase: {
    vi: 'Cần ít nhất một giai đoạn được chấm.',
    km: 'ត្រូវមានដំណាក់កាលដាក់ពិន្ទុ។',
    en: 'At least one phase must allow scoring.',
  },
  endsBeforeItBegins: {
    vi: 'Phải sau ngày bắt đầu.',
    km: 'ត្រូវក្រោយថ្ងៃចាប់ផ្ដើម។',
    en: 'It must come after the beginning.',
  },
  phasesOverlap: { vi: 'Giai đoạn trước chưa hết.', km: 'ដំណាក់កាលមុនមិនទាន់ចប់។', en: 'The phase before has not ended.' },
  editsWhileScored: {
    vi: 'Không vừa chấm vừa cho sửa hồ sơ.',
    km: 'មិនអាចដាក់ពិន្ទុ និងកែព្រមគ្នា។',
    en: 'A record cannot be scored and edited at once.',
  },
  namesWereSeen: {
    vi: 'Tên đã hiện ở giai đoạn trước, không giấu lại được.',
    km: 'ឈ្មោះបានបង្ហាញរួចហើយ។',
    en: 'Names were shown before and cannot be hidden again.',
  },
}
