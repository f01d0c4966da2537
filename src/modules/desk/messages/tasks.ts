import { messages } from '#platform/i18n.ts'

/** What a line of work is told with: names as they are kept, days as they are shown. */
export type Told = { name: string; unit: string; on: string; left: number; of: number; note: string }

/** The words of every kind of work: its title, why it is here (`…Why`), and its one action (`…Act`). */
export const t = messages({
  foster: {
    vi: ({ name }: Told) => `Lập kế hoạch bồi dưỡng: ${name}`,
    km: ({ name }: Told) => `រៀបចំផែនការបំប៉ន៖ ${name}`,
    en: ({ name }: Told) => `Plan the fostering of ${name}`,
  },
  fosterWhy: {
    vi: ({ on }: Told) => `Nhân tố mới, phát hiện ngày ${on}, chưa có kế hoạch bồi dưỡng`,
    km: ({ on }: Told) => `គំរូថ្មី រកឃើញថ្ងៃ ${on} មិនទាន់មានផែនការបំប៉ន`,
    en: ({ on }: Told) => `Emerging, found on ${on}, no fostering plan yet`,
  },
  fosterAct: { vi: 'Lập kế hoạch', km: 'រៀបចំផែនការ', en: 'Make a plan' },
  review: {
    vi: ({ name }: Told) => `Xem xét kết quả bồi dưỡng: ${name}`,
    km: ({ name }: Told) => `ពិនិត្យលទ្ធផលបំប៉ន៖ ${name}`,
    en: ({ name }: Told) => `Review the fostering of ${name}`,
  },
  reviewWhy: {
    vi: ({ on }: Told) => `Kế hoạch bồi dưỡng từ ${on}, lần xem xét này chưa có kết quả`,
    km: ({ on }: Told) => `ផែនការបំប៉នពី ${on} ការពិនិត្យនេះមិនទាន់មានលទ្ធផល`,
    en: ({ on }: Told) => `Fostered since ${on}; this review has no findings yet`,
  },
  reviewAct: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Record the findings' },
  remedy: {
    vi: ({ name }: Told) => `Khắc phục hạn chế: ${name}`,
    km: ({ name }: Told) => `កែលម្អចំណុចខ្វះខាត៖ ${name}`,
    en: ({ name }: Told) => `Remedy a weakness: ${name}`,
  },
  remedyWhy: { vi: ({ note }: Told) => note, km: ({ note }: Told) => note, en: ({ note }: Told) => note },
  remedyAct: { vi: 'Ghi đã khắc phục', km: 'កត់ថាបានកែ', en: 'Record the remedy' },
  takeOver: {
    vi: ({ name }: Told) => `Trả lời đề nghị nhận bồi dưỡng: ${name}`,
    km: ({ name }: Told) => `ឆ្លើយសំណើទទួលបំប៉ន៖ ${name}`,
    en: ({ name }: Told) => `Answer the offer to foster ${name}`,
  },
  takeOverWhy: {
    vi: ({ unit, on, note }: Told) => `${unit} đề nghị ngày ${on}: ${note}`,
    km: ({ unit, on, note }: Told) => `${unit} ស្នើថ្ងៃ ${on}៖ ${note}`,
    en: ({ unit, on, note }: Told) => `Offered by ${unit} on ${on}: ${note}`,
  },
  takeOverAct: { vi: 'Trả lời', km: 'ឆ្លើយ', en: 'Answer' },
  look: {
    vi: ({ left }: Told) => `Rà lại kín ${left} điển hình đã công nhận`,
    km: ({ left }: Told) => `ពិនិត្យស្ងាត់គំរូ ${left}`,
    en: ({ left }: Told) => `Look quietly at ${left} recognised exemplars`,
  },
  lookWhy: {
    vi: () => 'Sáu tháng một lần; chưa rà thì bàn biên tập được báo trước khi đăng bài',
    km: () => 'រៀងរាល់ប្រាំមួយខែ។ បើមិនទាន់ពិនិត្យ តុនិពន្ធត្រូវបានជូនដំណឹង',
    en: () => 'Every six months; until then the newsroom is warned before a story runs',
  },
  lookAct: { vi: 'Rà lại', km: 'ពិនិត្យ', en: 'Look' },
  judge: {
    vi: ({ name }: Told) => `Chấm hồ sơ: ${name}`,
    km: ({ name }: Told) => `ដាក់ពិន្ទុឯកសារ៖ ${name}`,
    en: ({ name }: Told) => `Judge the record ${name}`,
  },
  judgeWhy: {
    vi: ({ note, on }: Told) => `${note}, được phân công ngày ${on}`,
    km: ({ note, on }: Told) => `${note} ចាត់តាំងថ្ងៃ ${on}`,
    en: ({ note, on }: Told) => `${note}, asked on ${on}`,
  },
  judgeAct: { vi: 'Chấm', km: 'ដាក់ពិន្ទុ', en: 'Judge' },
  mend: {
    vi: ({ name }: Told) => `Bổ sung hồ sơ: ${name}`,
    km: ({ name }: Told) => `បំពេញឯកសារ៖ ${name}`,
    en: ({ name }: Told) => `Mend the record of ${name}`,
  },
  mendWhy: {
    vi: ({ unit, on, left, of }: Told) => `${unit} trả lại ngày ${on}, còn ${left} trong ${of} điểm chưa xong`,
    km: ({ unit, on, left, of }: Told) => `${unit} ប្រគល់ត្រឡប់ថ្ងៃ ${on} នៅសល់ ${left} ក្នុង ${of} ចំណុច`,
    en: ({ unit, on, left, of }: Told) => `Sent back by ${unit} on ${on}; ${left} of ${of} things still to mend`,
  },
  mendAct: { vi: 'Bổ sung', km: 'បំពេញ', en: 'Mend' },
  resubmit: {
    vi: ({ name }: Told) => `Gửi lại hồ sơ: ${name}`,
    km: ({ name }: Told) => `ផ្ញើឯកសារឡើងវិញ៖ ${name}`,
    en: ({ name }: Told) => `Send again: ${name}`,
  },
  resubmitWhy: {
    vi: ({ unit, of }: Told) => `Đã sửa xong ${of} điểm, ${unit} đang chờ hồ sơ`,
    km: ({ unit, of }: Told) => `បានកែ ${of} ចំណុចរួច ${unit} កំពុងរង់ចាំ`,
    en: ({ unit, of }: Told) => `All ${of} things are mended; ${unit} waits for the record`,
  },
  resubmitAct: { vi: 'Gửi lại', km: 'ផ្ញើឡើងវិញ', en: 'Send again' },
  verify: {
    vi: ({ name }: Told) => `Xác minh: ${name}`,
    km: ({ name }: Told) => `ផ្ទៀងផ្ទាត់៖ ${name}`,
    en: ({ name }: Told) => `Verify: ${name}`,
  },
  verifyWhy: {
    vi: ({ unit, on }: Told) => `${unit} giới thiệu, gửi ngày ${on}`,
    km: ({ unit, on }: Told) => `${unit} ណែនាំ ផ្ញើថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `Nominated by ${unit} on ${on}`,
  },
  verifyAct: { vi: 'Xác minh', km: 'ផ្ទៀងផ្ទាត់', en: 'Verify' },
  assess: {
    vi: ({ name }: Told) => `Thẩm định: ${name}`,
    km: ({ name }: Told) => `វាយតម្លៃ៖ ${name}`,
    en: ({ name }: Told) => `Assess: ${name}`,
  },
  assessWhy: {
    vi: ({ unit, on }: Told) => `${unit} giới thiệu, đã xác minh ngày ${on}`,
    km: ({ unit, on }: Told) => `${unit} ណែនាំ បានផ្ទៀងផ្ទាត់ថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `Nominated by ${unit}, verified on ${on}`,
  },
  assessAct: { vi: 'Thẩm định', km: 'វាយតម្លៃ', en: 'Assess' },
  recognise: {
    vi: ({ name }: Told) => `Quyết định công nhận: ${name}`,
    km: ({ name }: Told) => `សម្រេចទទួលស្គាល់៖ ${name}`,
    en: ({ name }: Told) => `Decide on ${name}`,
  },
  recogniseWhy: {
    vi: ({ unit, on }: Told) => `${unit} giới thiệu, thẩm định đạt ngày ${on}, chờ ký`,
    km: ({ unit, on }: Told) => `${unit} ណែនាំ វាយតម្លៃជាប់ថ្ងៃ ${on} រង់ចាំចុះហត្ថលេខា`,
    en: ({ unit, on }: Told) => `Nominated by ${unit}, passed on ${on}; waits for your signature`,
  },
  recogniseAct: { vi: 'Quyết định', km: 'សម្រេច', en: 'Decide' },
  askConsent: {
    vi: ({ name }: Told) => `Xin ý kiến đồng ý đăng lên cổng: ${name}`,
    km: ({ name }: Told) => `សុំការយល់ព្រមផ្សាយលើវិបផតថល៖ ${name}`,
    en: ({ name }: Told) => `Ask for consent to the portal: ${name}`,
  },
  askConsentWhy: {
    vi: ({ on }: Told) => `Đã công nhận ngày ${on}, chưa có sự đồng ý còn hiệu lực nên chưa đăng được`,
    km: ({ on }: Told) => `បានទទួលស្គាល់ថ្ងៃ ${on} មិនទាន់មានការយល់ព្រម ដូច្នេះមិនទាន់ផ្សាយបាន`,
    en: ({ on }: Told) => `Recognised on ${on}; without a consent that holds, nothing can be published`,
  },
  askConsentAct: { vi: 'Ghi sự đồng ý', km: 'កត់ការយល់ព្រម', en: 'Record the consent' },
  renewConsent: {
    vi: ({ name }: Told) => `Xin lại sự đồng ý: ${name}`,
    km: ({ name }: Told) => `សុំការយល់ព្រមឡើងវិញ៖ ${name}`,
    en: ({ name }: Told) => `Ask again for consent: ${name}`,
  },
  renewConsentWhy: {
    vi: ({ left }: Told) => `${left} mục đích sử dụng sắp hết hạn; hết hạn thì tin, bài tự gỡ`,
    km: ({ left }: Told) => `គោលបំណង ${left} ជិតផុតកំណត់ ពេលផុតកំណត់អត្ថបទដកដោយខ្លួនឯង`,
    en: ({ left }: Told) => `${left} ${left === 1 ? 'use ends' : 'uses end'} soon; then the story comes down by itself`,
  },
  renewConsentAct: { vi: 'Xin đồng ý', km: 'សុំការយល់ព្រម', en: 'Ask again' },
  answerTip: {
    vi: ({ name }: Told) => `Tìm hiểu lời giới thiệu: ${name}`,
    km: ({ name }: Told) => `ពិនិត្យការណែនាំ៖ ${name}`,
    en: ({ name }: Told) => `Look into a tip: ${name}`,
  },
  answerTipWhy: {
    vi: ({ on, note }: Told) =>
      note
        ? `Tự đến từ khen thưởng hoặc cuộc thi ngày ${on}. Không ai chờ trả lời`
        : `Người dân giới thiệu ngày ${on}. Trả lời trong 10 ngày làm việc`,
    km: ({ on, note }: Told) =>
      note ? `មកដោយស្វ័យប្រវត្តិពីការប្រឡង ឬរង្វាន់ថ្ងៃ ${on}។ គ្មានអ្នករង់ចាំ` : `ប្រជាពលរដ្ឋណែនាំថ្ងៃ ${on}។ ឆ្លើយក្នុង ១០ ថ្ងៃធ្វើការ`,
    en: ({ on, note }: Told) =>
      note
        ? `It came by itself, from an award or a contest, on ${on}. Nobody waits for an answer`
        : `A citizen told of them on ${on}. An answer is due within ten working days`,
  },
  answerTipAct: { vi: 'Mở lời giới thiệu', km: 'បើកការណែនាំ', en: 'Open the tip' },
  confirmAdoption: {
    vi: ({ unit, name }: Told) => `Xác nhận nơi làm theo: ${unit} học cách làm của ${name}`,
    km: ({ unit, name }: Told) => `បញ្ជាក់កន្លែងធ្វើតាម៖ ${unit} ធ្វើតាម ${name}`,
    en: ({ unit, name }: Told) => `Confirm that ${unit} follows ${name}`,
  },
  confirmAdoptionWhy: {
    vi: ({ note, on }: Told) => `${note}, ghi nhận ngày ${on}. Xác nhận rồi mới tính là đã nhân rộng`,
    km: ({ note, on }: Told) => `${note} កត់ថ្ងៃ ${on}។ រាប់ជាបានពង្រីកតែក្រោយពេលបញ្ជាក់`,
    en: ({ note, on }: Told) => `${note}, recorded on ${on}. It counts once you confirm it`,
  },
  confirmAdoptionAct: { vi: 'Xem và xác nhận', km: 'មើល និងបញ្ជាក់', en: 'Look and confirm' },
  answerLearner: {
    vi: ({ name }: Told) => `Trả lời người muốn học: ${name}`,
    km: ({ name }: Told) => `ឆ្លើយអ្នកចង់រៀន៖ ${name}`,
    en: ({ name }: Told) => `Answer who wants to learn: ${name}`,
  },
  answerLearnerWhy: {
    vi: ({ unit, on }: Told) => `${unit || 'Bạn đọc Cổng'} gửi ngày ${on}. Trả lời trong 5 ngày làm việc`,
    km: ({ unit, on }: Told) => `${unit || 'អ្នកអាន'} ផ្ញើថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `${unit || 'A reader'} asked on ${on}. Answered within 5 working days`,
  },
  answerLearnerAct: { vi: 'Xem và trả lời', km: 'មើល និងឆ្លើយ', en: 'Look and answer' },
  tellResult: {
    vi: ({ left, name }: Told) => `Ghi kết quả sau ${left} tháng làm theo ${name}`,
    km: ({ left, name }: Told) => `កត់លទ្ធផលក្រោយ ${left} ខែ ធ្វើតាម ${name}`,
    en: ({ left, name }: Told) => `Tell the result after ${left} months of following ${name}`,
  },
  tellResultWhy: {
    vi: ({ note, on }: Told) => `${note}. Đến kỳ ngày ${on}; làm không thành thì ghi hỏng ở bước nào, vì sao`,
    km: ({ note, on }: Told) => `${note}។ ដល់ពេលថ្ងៃ ${on}`,
    en: ({ note, on }: Told) => `${note}. Due since ${on}; if it failed, tell at which step and why`,
  },
  tellResultAct: { vi: 'Ghi kết quả', km: 'កត់លទ្ធផល', en: 'Tell the result' },
  replicate: {
    vi: ({ left }: Told) => `Ghi nhận thêm ${left} gương được nhân rộng`,
    km: ({ left }: Told) => `កត់ត្រាគំរូពង្រីកបន្ថែម ${left}`,
    en: ({ left }: Told) => `${left} more to be replicated`,
  },
  replicateWhy: {
    vi: ({ left, of }: Told) =>
      `Chỉ tiêu năm là ${of}, còn thiếu ${left}. Chỉ tính gương vừa được tuyên truyền vừa được nhân rộng`,
    km: ({ left, of }: Told) => `សូចនាករឆ្នាំ ${of} នៅខ្វះ ${left}។ រាប់តែគំរូដែលបានផ្សព្វផ្សាយ និងពង្រីក`,
    en: ({ left, of }: Told) => `The year asks for ${of}; ${left} short. Only what is publicised and replicated counts`,
  },
  replicateAct: { vi: 'Xem chỉ tiêu', km: 'មើលសូចនាករ', en: 'See the quota' },
})
