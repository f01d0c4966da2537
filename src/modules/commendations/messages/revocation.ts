import { messages } from '#platform/i18n.ts'

/** The words of taking back: classes of reason, the preview, the register, and the ledger of prizes. */
export const t = messages({
  false_declaration: { vi: 'Kê khai không đúng sự thật', km: 'ប្រកាសមិនពិត', en: 'False declaration' },
  conviction: { vi: 'Bị kết án', km: 'ត្រូវបានផ្ដន្ទាទោស', en: 'Conviction' },
  wrong_procedure: { vi: 'Sai trình tự, thủ tục', km: 'ខុសនីតិវិធី', en: 'Wrong procedure' },
  clerical_error: { vi: 'Sai sót khi soạn quyết định', km: 'កំហុសពេលរៀបចំសេចក្ដីសម្រេច', en: 'Clerical error' },
  false_declarationHint: {
    vi: 'Thành tích không có thật: không được khen lại; hồ sơ điển hình tạm dừng; gỡ tin, bài nêu khen thưởng.',
    km: 'ស្នាដៃមិនពិត៖ មិនសរសើរម្ដងទៀត ឯកសារផ្អាក ដកអត្ថបទ។',
    en: 'The deed is not rewarded again, the record is put on hold, stories that name the honour come down.',
  },
  convictionHint: {
    vi: 'Tước danh hiệu theo bản án: không được khen lại thành tích này; hồ sơ tạm dừng; gỡ tin, bài nêu khen thưởng.',
    km: 'ដកហូតតាមសាលក្រម៖ មិនសរសើរម្ដងទៀត ឯកសារផ្អាក ដកអត្ថបទ។',
    en: 'Stripped after a judgment: not rewarded again, record on hold, stories that name the honour come down.',
  },
  wrong_procedureHint: {
    vi: 'Thành tích vẫn đúng: hồ sơ trở lại bàn xử lý và làm lại từ đầu; tin, bài ghi đính chính.',
    km: 'ស្នាដៃនៅតែពិត៖ ធ្វើឡើងវិញពីដើម អត្ថបទកែតម្រូវ។',
    en: 'The deed stands: the dossier is done anew, stories carry a correction.',
  },
  clerical_errorHint: {
    vi: 'Thành tích vẫn đúng: hồ sơ trở lại chỗ trước khi vào quyết định; tin, bài ghi đính chính.',
    km: 'ស្នាដៃនៅតែពិត៖ សំណុំរឿងត្រឡប់ទៅមុនសេចក្ដីសម្រេច អត្ថបទកែតម្រូវ។',
    en: 'The deed stands: the dossier goes back to before the decision, stories carry a correction.',
  },
  revoke: { vi: 'Thu hồi khen thưởng', km: 'ដកហូតការសរសើរ', en: 'Revoke commendations' },
  chooseLead: {
    vi: 'Chọn người, tập thể bị thu hồi và lý do, xem trước mọi nơi bị ảnh hưởng, rồi mới xác nhận. Thu hồi rồi thì không hoàn lại được: nếu thu hồi nhầm, phải có quyết định khen thưởng mới.',
    km: 'ជ្រើសឈ្មោះ និងមូលហេតុ មើលជាមុន រួចបញ្ជាក់។ ដកហូតហើយមិនអាចត្រឡប់វិញទេ៖ បើច្រឡំ ត្រូវមានសេចក្ដីសម្រេចថ្មី។',
    en: 'Choose whom and why, preview all that it reaches, then confirm. It cannot be turned back: a mistake is answered by a new decision.',
  },
  who: { vi: 'Thu hồi của ai', km: 'ដកហូតរបស់អ្នកណា', en: 'Whose' },
  all: {
    vi: (n: string) => `Tất cả ${n} khen thưởng còn hiệu lực của quyết định`,
    km: (n: string) => `ទាំងអស់ ${n} ដែលមានសុពលភាព`,
    en: (n: string) => `All ${n} of the decision that are in force`,
  },
  find: { vi: 'Tìm tên trong quyết định', km: 'ស្វែងរកឈ្មោះ', en: 'Find a name in the decision' },
  findIt: { vi: 'Tìm', km: 'ស្វែងរក', en: 'Find' },
  moreNames: {
    vi: (n: string) => `Còn ${n} tên nữa; hãy tìm theo tên.`,
    km: (n: string) => `នៅសល់ ${n} ឈ្មោះទៀត សូមស្វែងរក។`,
    en: (n: string) => `${n} more; find them by name.`,
  },
  why: { vi: 'Lý do', km: 'មូលហេតុ', en: 'Reason' },
  preview: { vi: 'Xem trước', km: 'មើលជាមុន', en: 'Preview' },
  previewTitle: {
    vi: (n: string) => `Thu hồi ${n} khen thưởng: những gì sẽ thay đổi`,
    km: (n: string) => `ដកហូត ${n}៖ អ្វីនឹងផ្លាស់ប្ដូរ`,
    en: (n: string) => `Revoking ${n}: what will change`,
  },
  chooseAgain: { vi: 'Chọn lại', km: 'ជ្រើសឡើងវិញ', en: 'Choose again' },
  lines: { vi: 'Khen thưởng bị thu hồi', km: 'ការសរសើរត្រូវដកហូត', en: 'Commendations revoked' },
  effect: { vi: 'Ảnh hưởng', km: 'ឥទ្ធិពល', en: 'What it reaches' },
  place: { vi: 'Nơi', km: 'កន្លែង', en: 'Where' },
  happens: { vi: 'Điều sẽ xảy ra', km: 'អ្វីនឹងកើតឡើង', en: 'What happens' },
  decisionPlace: { vi: 'Quyết định', km: 'សេចក្ដីសម្រេច', en: 'Decision' },
  decisionFalls: {
    vi: 'Cả quyết định bị hủy bỏ.',
    km: 'សេចក្ដីសម្រេចទាំងមូលត្រូវលុបចោល។',
    en: 'The whole decision is revoked.',
  },
  decisionStays: {
    vi: (n: string) => `Quyết định còn ${n} khen thưởng có hiệu lực.`,
    km: (n: string) => `សេចក្ដីសម្រេចនៅមាន ${n} មានសុពលភាព។`,
    en: (n: string) => `${n} of the decision stay in force.`,
  },
  moneyPlace: { vi: 'Tiền thưởng', km: 'ប្រាក់រង្វាន់', en: 'Prize money' },
  moneyBack: {
    vi: (n: string, sum: string) => `Ghi ${n} dòng thu hồi, cộng ${sum} đồng, vào sổ tiền thưởng.`,
    km: (n: string, sum: string) => `កត់ ${n} ជួរ សរុប ${sum} ដុង។`,
    en: (n: string, sum: string) => `${n} recovery lines, ${sum} đồng together, enter the ledger.`,
  },
  noMoney: { vi: 'Không có tiền thưởng phải thu hồi.', km: 'គ្មានប្រាក់ត្រូវយកវិញ។', en: 'No prize is to come back.' },
  deedPlace: { vi: 'Thành tích và hồ sơ', km: 'ស្នាដៃ និងសំណុំរឿង', en: 'Deed and dossier' },
  bookPlace: { vi: 'Sổ vàng, trang điển hình', km: 'សៀវភៅមាស ទំព័រគំរូ', en: 'Golden book, exemplar’s page' },
  bookGone: {
    vi: (n: string) => `${n} dòng không còn hiện; số chưa công bố tên cũng giảm theo.`,
    km: (n: string) => `${n} ជួរលែងបង្ហាញ។`,
    en: (n: string) => `${n} lines no longer show, nor are they counted.`,
  },
  certificatePlace: { vi: 'Giấy chứng nhận, mã QR', km: 'វិញ្ញាបនបត្រ QR', en: 'Certificates, QR codes' },
  certificateGone: {
    vi: 'Trang xác minh báo đã thu hồi, kèm nhóm lý do; không nêu lý do cụ thể.',
    km: 'ទំព័រផ្ទៀងផ្ទាត់បង្ហាញថាបានដកហូត និងប្រភេទមូលហេតុ។',
    en: 'Verification says revoked, with the class of reason and no more.',
  },
  recordPlace: { vi: 'Hồ sơ điển hình', km: 'ឯកសារគំរូ', en: 'Exemplar’s record' },
  recordHeld: {
    vi: (n: string) =>
      `${n} hồ sơ tạm dừng: mọi trang và tin, bài về điển hình không hiện cho đến khi đơn vị xem xét xong.`,
    km: (n: string) => `ឯកសារ ${n} ផ្អាក៖ គ្មានទំព័របង្ហាញរហូតដល់អង្គភាពពិនិត្យរួច។`,
    en: (n: string) => `${n} records are put on hold: no page or story of them shows until their unit has decided.`,
  },
  act: { vi: 'Quyết định thu hồi', km: 'សេចក្ដីសម្រេចដកហូត', en: 'The act that revokes' },
  number: { vi: 'Số, ký hiệu', km: 'លេខ', en: 'Number' },
  decidedOn: { vi: 'Ngày ban hành', km: 'ថ្ងៃចេញ', en: 'Of' },
  signer: { vi: 'Người ký', km: 'អ្នកចុះហត្ថលេខា', en: 'Signed by' },
  copy: { vi: 'Bản đã ký', km: 'ច្បាប់ចុះហត្ថលេខា', en: 'Signed copy' },
  reason: { vi: 'Lý do cụ thể', km: 'មូលហេតុលម្អិត', en: 'The reason in words' },
  reasonHint: {
    vi: 'Chỉ lưu nội bộ. Công chúng chỉ thấy nhóm lý do.',
    km: 'រក្សាទុកផ្ទៃក្នុង។ សាធារណៈឃើញតែប្រភេទ។',
    en: 'Kept inside. The public sees the class alone.',
  },
  confirm: {
    vi: (n: string) => `Thu hồi ${n} khen thưởng`,
    km: (n: string) => `ដកហូត ${n}`,
    en: (n: string) => `Revoke ${n}`,
  },
  mayNot: {
    vi: 'Chỉ người đứng đầu đơn vị ban hành quyết định mới thu hồi được.',
    km: 'មានតែប្រធានអង្គភាពចេញសេចក្ដីសម្រេចទេ។',
    en: 'Only the head of the unit that issued it may revoke.',
  },
  noneLeft: {
    vi: 'Không còn khen thưởng nào có hiệu lực.',
    km: 'គ្មានអ្វីមានសុពលភាពទៀត។',
    en: 'Nothing is in force any more.',
  },
  chooseFirst: {
    vi: 'Hãy chọn thu hồi của ai và vì lý do nào.',
    km: 'សូមជ្រើសថាដកហូតរបស់អ្នកណា និងមូលហេតុអ្វី។',
    en: 'Choose whose commendation is revoked, and why.',
  },
  storyPlace: { vi: 'Tin, bài, nguồn tin', km: 'អត្ថបទ', en: 'Stories and feeds' },
  storiesDown: {
    vi: 'Bài nêu khen thưởng này được gỡ khỏi cổng, tìm kiếm và các nguồn tin; nơi phần mềm không tới được thành việc phải làm.',
    km: 'អត្ថបទត្រូវដក កន្លែងដែលកម្មវិធីទៅមិនដល់ក្លាយជាការងារ។',
    en: 'Stories that name it come down from the portal, search and feeds; what the product cannot reach becomes work to do.',
  },
  storiesCorrected: {
    vi: (n: string) =>
      `Bài nêu ${n} khen thưởng này mang lời đính chính; nơi phần mềm không tới được thành việc phải làm.`,
    km: (n: string) => `អត្ថបទដែលនិយាយពី ${n} នេះមានការកែតម្រូវ។`,
    en: (n: string) =>
      `Stories that name these ${n} carry a correction; what the product cannot reach becomes work to do.`,
  },
  register: { vi: 'Sổ thu hồi khen thưởng', km: 'បញ្ជីដកហូត', en: 'Register of revocations' },
  registerLead: {
    vi: 'Mỗi lần thu hồi một dòng: quyết định nào, theo văn bản nào, vì sao, bao nhiêu khen thưởng.',
    km: 'ការដកហូតនីមួយៗមួយជួរ។',
    en: 'One line for each: which decision, by which act, why, how many.',
  },
  registerEmpty: { vi: 'Chưa có khen thưởng nào bị thu hồi.', km: 'មិនទាន់មានការដកហូតទេ។', en: 'Nothing was revoked.' },
  byAct: { vi: 'Theo văn bản', km: 'តាមលិខិត', en: 'By the act' },
  count: { vi: 'Số khen thưởng', km: 'ចំនួន', en: 'How many' },
  recovered: { vi: 'Tiền phải thu hồi', km: 'ប្រាក់ត្រូវយកវិញ', en: 'To come back' },
  dong: { vi: (n: string) => `${n} đồng`, km: (n: string) => `${n} ដុង`, en: (n: string) => `${n} đồng` },
  revokedOf: {
    vi: (day: string, number: string) => `thu hồi ngày ${day} theo Quyết định số ${number}`,
    km: (day: string, number: string) => `ដកហូតថ្ងៃ ${day} តាមសេចក្ដីសម្រេចលេខ ${number}`,
    en: (day: string, number: string) => `revoked on ${day} by decision ${number}`,
  },
})
