import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of the work on stories and reports, as in `tasks.ts`. */
export const t = messages({
  recall: {
    vi: ({ name }: Told) => `Thu hồi: ${name}`,
    km: ({ name }: Told) => `ប្រមូលមកវិញ៖ ${name}`,
    en: ({ name }: Told) => `Take back: ${name}`,
  },
  recallWhy: {
    vi: () => 'Khen thưởng bị thu hồi; nơi này phần mềm không tới được, đơn vị tự làm rồi đánh dấu',
    km: () => 'ការសរសើរត្រូវបានដកហូត អង្គភាពត្រូវធ្វើដោយខ្លួនឯង',
    en: () => 'A commendation was revoked; the product does not reach this place',
  },
  recallAct: { vi: 'Xem danh sách', km: 'មើលបញ្ជី', en: 'See the list' },
  settleDelivery: {
    vi: ({ name }: Told) => `Đính chính, thu hồi nơi đã phát: “${name}”`,
    km: ({ name }: Told) => `កែតម្រូវ ឬប្រមូលមកវិញ៖ “${name}”`,
    en: ({ name }: Told) => `Correct or take back where it was carried: “${name}”`,
  },
  settleDeliveryWhy: {
    vi: ({ left }: Told) => `${left} nơi đã phát hoặc in bài này chưa ghi kết quả`,
    km: ({ left }: Told) => `${left} កន្លែងមិនទាន់កត់ត្រាលទ្ធផល`,
    en: ({ left }: Told) => `${left} ${left === 1 ? 'place has' : 'places have'} no answer yet`,
  },
  settleDeliveryAct: { vi: 'Ghi kết quả', km: 'កត់ត្រាលទ្ធផល', en: 'Say how it ended' },
  resendPartner: {
    vi: ({ name }: Told) => `Cổng bạn chưa nhận bài: “${name}”`,
    km: ({ name }: Told) => `វិបផតថលដៃគូមិនទាន់ទទួលអត្ថបទ៖ “${name}”`,
    en: ({ name }: Told) => `Another site has not taken: “${name}”`,
  },
  resendPartnerWhy: {
    vi: ({ note }: Told) => `${note} không trả lời suốt ba ngày; hỏi bên nhận rồi gửi lại`,
    km: ({ note }: Told) => `${note} មិនឆ្លើយរយៈពេលបីថ្ងៃ សូមសួរ រួចផ្ញើម្ដងទៀត`,
    en: ({ note }: Told) => `${note} gave no good answer for three days: ask them, then send it again`,
  },
  resendPartnerAct: { vi: 'Xem cổng', km: 'មើលវិបផតថល', en: 'See the site' },
  approveForm: {
    vi: ({ name }: Told) => `Duyệt bản chuyển thể của bài: “${name}”`,
    km: ({ name }: Told) => `អនុម័តទម្រង់ផ្សេងនៃអត្ថបទ៖ “${name}”`,
    en: ({ name }: Told) => `Approve other forms of “${name}”`,
  },
  approveFormWhy: {
    vi: ({ left, unit, on }: Told) => `${left} bản của ${unit} chờ duyệt từ ngày ${on}`,
    km: ({ left, unit, on }: Told) => `${left} ច្បាប់របស់ ${unit} រង់ចាំតាំងពីថ្ងៃ ${on}`,
    en: ({ left, unit, on }: Told) => `${left} of ${unit} ${left === 1 ? 'waits' : 'wait'} since ${on}`,
  },
  approveFormAct: { vi: 'Đọc và duyệt', km: 'អាន និងអនុម័ត', en: 'Read and judge' },
  renewForm: {
    vi: ({ name }: Told) => `Sửa bản chuyển thể theo bài mới: “${name}”`,
    km: ({ name }: Told) => `កែទម្រង់ផ្សេងតាមអត្ថបទថ្មី៖ “${name}”`,
    en: ({ name }: Told) => `Bring other forms up to “${name}”`,
  },
  renewFormWhy: {
    vi: ({ left, on }: Told) => `Bài đính chính ngày ${on}; ${left} bản còn theo lời cũ`,
    km: ({ left, on }: Told) => `អត្ថបទកែតម្រូវថ្ងៃ ${on} នៅសល់ ${left} ច្បាប់តាមពាក្យចាស់`,
    en: ({ left, on }: Told) => `Corrected on ${on}; ${left} still ${left === 1 ? 'says' : 'say'} the old words`,
  },
  renewFormAct: { vi: 'Xem và sửa', km: 'មើល និងកែ', en: 'Look and mend' },
  writeStory: {
    vi: ({ name }: Told) => `Viết bài: “${name}”`,
    km: ({ name }: Told) => `សរសេរអត្ថបទ៖ “${name}”`,
    en: ({ name }: Told) => `Write: “${name}”`,
  },
  writeStoryWhy: {
    vi: ({ on }: Told) => `Bản nháp, sửa gần nhất ngày ${on}`,
    km: ({ on }: Told) => `សេចក្តីព្រាង កែចុងក្រោយថ្ងៃ ${on}`,
    en: ({ on }: Told) => `A draft, last changed on ${on}`,
  },
  writeStoryAct: { vi: 'Viết tiếp', km: 'សរសេរបន្ត', en: 'Go on writing' },
  mendStory: {
    vi: ({ name }: Told) => `Sửa bài bị trả lại: “${name}”`,
    km: ({ name }: Told) => `កែអត្ថបទដែលប្រគល់ត្រឡប់៖ “${name}”`,
    en: ({ name }: Told) => `Mend: “${name}”`,
  },
  mendStoryWhy: {
    vi: ({ on, note }: Told) => `Trả lại ngày ${on}${note ? `: ${note}` : ''}`,
    km: ({ on, note }: Told) => `ប្រគល់ត្រឡប់ថ្ងៃ ${on}${note ? `៖ ${note}` : ''}`,
    en: ({ on, note }: Told) => `Returned on ${on}${note ? `: ${note}` : ''}`,
  },
  mendStoryAct: { vi: 'Sửa bài', km: 'កែអត្ថបទ', en: 'Mend it' },
  approveStory: {
    vi: ({ name }: Told) => `Duyệt bài: “${name}”`,
    km: ({ name }: Told) => `អនុម័តអត្ថបទ៖ “${name}”`,
    en: ({ name }: Told) => `Approve: “${name}”`,
  },
  approveStoryWhy: {
    vi: ({ unit, on }: Told) => `${unit} gửi duyệt ngày ${on}`,
    km: ({ unit, on }: Told) => `${unit} ផ្ញើសុំអនុម័តថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `Sent to review by ${unit} on ${on}`,
  },
  approveStoryAct: { vi: 'Đọc và duyệt', km: 'អាន និងអនុម័ត', en: 'Read and judge' },
  publishStory: {
    vi: ({ name }: Told) => `Đăng bài: “${name}”`,
    km: ({ name }: Told) => `ផ្សាយអត្ថបទ៖ “${name}”`,
    en: ({ name }: Told) => `Publish: “${name}”`,
  },
  publishStoryWhy: {
    vi: ({ on }: Told) => `Đã duyệt ngày ${on}`,
    km: ({ on }: Told) => `បានអនុម័តថ្ងៃ ${on}`,
    en: ({ on }: Told) => `Approved on ${on}`,
  },
  publishStoryAct: { vi: 'Đăng bài', km: 'ផ្សាយ', en: 'Publish' },
  startReport: {
    vi: ({ note, name }: Told) => `Lập báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `រៀបចំរបាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Begin the report of ${note}: ${name}`,
  },
  startReportWhy: {
    vi: ({ on }: Told) => `Đợt báo cáo mở ngày ${on}; số liệu được lấy sẵn từ hồ sơ`,
    km: ({ on }: Told) => `វគ្គរបាយការណ៍បើកថ្ងៃ ${on} ទិន្នន័យយកពីឯកសារ`,
    en: ({ on }: Told) => `The round opened on ${on}; the figures come from the records`,
  },
  startReportAct: { vi: 'Lập báo cáo', km: 'រៀបចំ', en: 'Begin' },
  writeReport: {
    vi: ({ note, name }: Told) => `Báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `របាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Report of ${note}: ${name}`,
  },
  writeReportWhy: {
    vi: ({ on }: Told) => `Đang soạn từ ngày ${on}, chưa ký`,
    km: ({ on }: Told) => `កំពុងសរសេរពីថ្ងៃ ${on} មិនទាន់ចុះហត្ថលេខា`,
    en: ({ on }: Told) => `Being written since ${on}, not signed yet`,
  },
  writeReportAct: { vi: 'Viết tiếp', km: 'សរសេរបន្ត', en: 'Go on writing' },
  mendReport: {
    vi: ({ note, name }: Told) => `Sửa báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `កែរបាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Mend the report of ${note}: ${name}`,
  },
  mendReportWhy: {
    vi: ({ on, left, of }: Told) => `Bị trả lại ngày ${on}, còn ${left} trong ${of} điểm chưa xong`,
    km: ({ on, left, of }: Told) => `ប្រគល់ត្រឡប់ថ្ងៃ ${on} នៅសល់ ${left} ក្នុង ${of} ចំណុច`,
    en: ({ on, left, of }: Told) => `Returned on ${on}; ${left} of ${of} things still to mend`,
  },
  mendReportAct: { vi: 'Sửa báo cáo', km: 'កែ', en: 'Mend it' },
  signReport: {
    vi: ({ note, name }: Told) => `Ký báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `ចុះហត្ថលេខារបាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Sign the report of ${note}: ${name}`,
  },
  signReportWhy: {
    vi: ({ on }: Told) => `Soạn từ ngày ${on}; xem số liệu, nội dung rồi ký`,
    km: ({ on }: Told) => `សរសេរពីថ្ងៃ ${on} សូមពិនិត្យ រួចចុះហត្ថលេខា`,
    en: ({ on }: Told) => `Being written since ${on}; look through it, then sign`,
  },
  signReportAct: { vi: 'Xem và ký', km: 'មើល និងចុះហត្ថលេខា', en: 'Look and sign' },
  sendReport: {
    vi: ({ note, name }: Told) => `Gửi báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `ផ្ញើរបាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Send the report of ${note}: ${name}`,
  },
  sendReportWhy: {
    vi: () => 'Đã ký, chưa gửi đến nơi nhận',
    km: () => 'បានចុះហត្ថលេខា មិនទាន់ផ្ញើ',
    en: () => 'Signed, not sent yet',
  },
  sendReportAct: { vi: 'Gửi báo cáo', km: 'ផ្ញើ', en: 'Send' },
  acceptReport: {
    vi: ({ note, name }: Told) => `Xem báo cáo năm ${note}: ${name}`,
    km: ({ note, name }: Told) => `មើលរបាយការណ៍ឆ្នាំ ${note}៖ ${name}`,
    en: ({ note, name }: Told) => `Look at the report of ${note}: ${name}`,
  },
  acceptReportWhy: {
    vi: ({ on }: Told) => `Gửi đến ngày ${on}, chờ nhận hoặc trả lại`,
    km: ({ on }: Told) => `ផ្ញើមកថ្ងៃ ${on} រង់ចាំទទួល ឬប្រគល់ត្រឡប់`,
    en: ({ on }: Told) => `Came in on ${on}; accept it or return it`,
  },
  acceptReportAct: { vi: 'Xem báo cáo', km: 'មើល', en: 'Look at it' },
  approveReports: {
    vi: ({ left, note }: Told) => `Duyệt ${left} báo cáo năm ${note} đã nhận`,
    km: ({ left, note }: Told) => `អនុម័តរបាយការណ៍ ${left} ឆ្នាំ ${note}`,
    en: ({ left, note }: Told) => `Approve ${left} accepted ${left === 1 ? 'report' : 'reports'} of ${note}`,
  },
  approveReportsWhy: {
    vi: ({ on }: Told) => `Nhận từ ngày ${on}, chờ người đứng đầu duyệt số liệu`,
    km: ({ on }: Told) => `ទទួលពីថ្ងៃ ${on} រង់ចាំអនុម័ត`,
    en: ({ on }: Told) => `Accepted since ${on}; the head stands for the figures`,
  },
  approveReportsAct: { vi: 'Xem và duyệt', km: 'មើល និងអនុម័ត', en: 'Look and approve' },
  chaseReports: {
    vi: ({ left, note }: Told) => `${left} đơn vị chưa gửi báo cáo năm ${note}`,
    km: ({ left, note }: Told) => `${left} អង្គភាពមិនទាន់ផ្ញើរបាយការណ៍ឆ្នាំ ${note}`,
    en: ({ left, note }: Told) => `${left} ${left === 1 ? 'unit has' : 'units have'} not sent the report of ${note}`,
  },
  chaseReportsWhy: {
    vi: ({ on }: Told) => `Đợt báo cáo mở ngày ${on}`,
    km: ({ on }: Told) => `វគ្គរបាយការណ៍បើកថ្ងៃ ${on}`,
    en: ({ on }: Told) => `The round opened on ${on}`,
  },
  chaseReportsAct: { vi: 'Xem danh sách', km: 'មើលបញ្ជី', en: 'See which' },
  answerSurvey: {
    vi: ({ name }: Told) => `Trả lời câu hỏi: ${name}`,
    km: ({ name }: Told) => `ឆ្លើយសំណួរ៖ ${name}`,
    en: ({ name }: Told) => `Answer a question: ${name}`,
  },
  answerSurveyWhy: {
    vi: ({ unit, on }: Told) => `${unit} hỏi ngày ${on}`,
    km: ({ unit, on }: Told) => `${unit} សួរថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `${unit} asked on ${on}`,
  },
  answerSurveyAct: { vi: 'Trả lời', km: 'ឆ្លើយ', en: 'Answer' },
  answerNudge: {
    vi: ({ left, of, note }: Told) => `Chỉ tiêu năm ${note} có thể thiếu ${left} trên ${of}`,
    km: ({ left, of, note }: Told) => `សូចនាករឆ្នាំ ${note} អាចខ្វះ ${left} លើ ${of}`,
    en: ({ left, of, note }: Told) => `The quota of ${note} may be ${left} of ${of} short`,
  },
  answerNudgeWhy: {
    vi: ({ unit, on }: Told) => `${unit} nhắc ngày ${on}, chờ trả lời`,
    km: ({ unit, on }: Told) => `${unit} រំលឹកថ្ងៃ ${on} រង់ចាំចម្លើយ`,
    en: ({ unit, on }: Told) => `${unit} told you on ${on} and waits for an answer`,
  },
  answerNudgeAct: { vi: 'Xem và trả lời', km: 'មើល និងឆ្លើយ', en: 'Read and answer' },
})
