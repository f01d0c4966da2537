import { messages } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'

/** The words of the terms of a contest: strands, states, tie rules, the form, and what public pages say of them. */
export const t = messages({
  strand: { vi: 'Loại cuộc thi', km: 'ប្រភេទការប្រឡង', en: 'Strand' },
  find: { vi: 'Thi phát hiện gương', km: 'ប្រឡងរកឃើញគំរូ', en: 'Finding exemplars' },
  write: { vi: 'Thi viết về gương', km: 'ប្រឡងសរសេរអំពីគំរូ', en: 'Writing about exemplars' },
  draft: { vi: 'Đang soạn', km: 'កំពុងរៀបចំ', en: 'Draft' },
  open: { vi: 'Đang mở', km: 'កំពុងបើក', en: 'Open' },
  judging: { vi: 'Đang chấm', km: 'កំពុងដាក់ពិន្ទុ', en: 'Being judged' },
  results: { vi: 'Có kết quả', km: 'មានលទ្ធផល', en: 'Results are out' },
  closed: { vi: 'Đã khép lại', km: 'បានបិទ', en: 'Closed' },
  name: { vi: 'Tên cuộc thi', km: 'ឈ្មោះការប្រឡង', en: 'Name' },
  lead: { vi: 'Giới thiệu ngắn', km: 'សេចក្ដីណែនាំខ្លី', en: 'In short' },
  leadHint: { vi: 'Một, hai câu: thi gì, cho ai', km: 'មួយពីរប្រយោគ៖ ប្រឡងអ្វី សម្រាប់អ្នកណា', en: 'A sentence or two' },
  rules: { vi: 'Thể lệ', km: 'បទបញ្ជា', en: 'Rules' },
  rulesHint: {
    vi: 'Đầy đủ như sẽ công bố. Mỗi đoạn cách nhau một dòng trống.',
    km: 'ពេញលេញដូចនឹងផ្សាយ។ កថាខណ្ឌនីមួយៗឃ្លាតគ្នាមួយបន្ទាត់។',
    en: 'In full, as they will be published. A blank line between paragraphs.',
  },
  eligibility: { vi: 'Ai được dự thi', km: 'អ្នកណាអាចចូលរួម', en: 'Who may enter' },
  howToEnter: { vi: 'Cách dự thi', km: 'របៀបចូលរួម', en: 'How to enter' },
  howToEnterHint: {
    vi: 'Ngoài trang dự thi trên mạng: gửi bưu điện về đâu, nộp ở đâu',
    km: 'ក្រៅពីទំព័រលើបណ្ដាញ៖ ផ្ញើតាមប្រៃសណីយ៍ទៅណា',
    en: 'Besides the page on the web: where to send by post, where to hand in',
  },
  groupsAllowed: { vi: 'Nhóm tác giả được dự thi', km: 'ក្រុមអ្នកនិពន្ធអាចចូលរួម', en: 'Groups of authors may enter' },
  publicVote: {
    vi: 'Có bình chọn của bạn đọc (chỉ để tham khảo)',
    km: 'មានការបោះឆ្នោតរបស់អ្នកអាន (សម្រាប់យោងប៉ុណ្ណោះ)',
    en: 'Readers may vote (as advice only)',
  },
  limits: { vi: 'Giới hạn bài dự thi', km: 'ដែនកំណត់ស្នាដៃ', en: 'Limits of an entry' },
  wordLimit: { vi: 'Số chữ nhiều nhất', km: 'ចំនួនពាក្យអតិបរមា', en: 'Most words' },
  minuteLimit: {
    vi: 'Số phút nhiều nhất (âm thanh, hình)',
    km: 'នាទីអតិបរមា (សំឡេង រូបភាព)',
    en: 'Most minutes (sound, film)',
  },
  words: {
    vi: (n: number) => `Không quá ${formatNumber(n)} chữ`,
    km: (n: number) => `មិនលើស ${formatNumber(n)} ពាក្យ`,
    en: (n: number) => `At most ${formatNumber(n)} words`,
  },
  minutes: {
    vi: (n: number) => `không quá ${n} phút`,
    km: (n: number) => `មិនលើស ${n} នាទី`,
    en: (n: number) => `at most ${n} minutes`,
  },
  judgesNeeded: { vi: 'Số giám khảo chấm mỗi bài', km: 'ចំនួនគណៈកម្មការក្នុងមួយស្នាដៃ', en: 'Judges of each entry' },
  passPercent: {
    vi: 'Điểm tối thiểu để có giải (%)',
    km: 'ពិន្ទុអប្បបរមាសម្រាប់រង្វាន់ (%)',
    en: 'Least share of points for a prize (%)',
  },
  judgingTitle: { vi: 'Cách chấm', km: 'របៀបដាក់ពិន្ទុ', en: 'How it is judged' },
  judgingWords: {
    vi: (judges: number, percent: number) =>
      `Mỗi bài do ít nhất ${judges} giám khảo chấm độc lập, không biết tên tác giả. Bài đạt từ ${percent}% số điểm mới được xét giải.`,
    km: (judges: number, percent: number) =>
      `ស្នាដៃនីមួយៗដាក់ពិន្ទុដោយគណៈកម្មការយ៉ាងតិច ${judges} នាក់ដោយឯករាជ្យ មិនដឹងឈ្មោះអ្នកនិពន្ធ។ ត្រូវបានចាប់ពី ${percent}% ទើបអាចទទួលរង្វាន់។`,
    en: (judges: number, percent: number) =>
      `Each entry is judged by ${judges} judges or more on their own, who do not know its author. Prizes go to entries with ${percent}% of the points or more.`,
  },
  tieRule: { vi: 'Khi các bài bằng điểm', km: 'ពេលស្នាដៃមានពិន្ទុស្មើគ្នា', en: 'When entries are equal' },
  tieHint: {
    vi: 'Chọn trước khi mở cuộc thi; được công bố cùng thể lệ.',
    km: 'ជ្រើសមុនពេលបើក ផ្សាយជាមួយបទបញ្ជា។',
    en: 'Chosen before the opening and published with the rules.',
  },
  tie_share: {
    vi: 'Các bài bằng điểm cùng nhận một giải; giải kế tiếp bỏ trống bấy nhiêu.',
    km: 'ស្នាដៃពិន្ទុស្មើទទួលរង្វាន់ដូចគ្នា រង្វាន់បន្ទាប់ទុកទំនេរចំនួននោះ។',
    en: 'Equal entries share the prize, and as many of the next are left out.',
  },
  tie_criteria: {
    vi: 'Bài có điểm cao hơn ở tiêu chí đứng trước thì xếp trên; vẫn bằng nhau ở mọi tiêu chí thì cùng hạng.',
    km: 'ស្នាដៃមានពិន្ទុខ្ពស់ជាងក្នុងលក្ខណៈទីមួយ ឈរលើ បើនៅស្មើគ្នាទាំងអស់ ស្ថិតក្នុងលំដាប់ដូចគ្នា។',
    en: 'The one with more points for the first criterion goes first, then by the next; equal in all, they share the place.',
  },
  tie_median: {
    vi: 'Bài có điểm trung vị của các giám khảo cao hơn thì xếp trên; vẫn bằng nhau thì cùng hạng.',
    km: 'ស្នាដៃមានមេដ្យានពិន្ទុខ្ពស់ជាង ឈរលើ បើនៅស្មើគ្នា ស្ថិតក្នុងលំដាប់ដូចគ្នា។',
    en: 'The one with the higher median of its judges goes first; if still equal, they share the place.',
  },
  tie_earlier: {
    vi: 'Bài gửi đến sớm hơn thì xếp trên.',
    km: 'ស្នាដៃដែលផ្ញើមកមុន ឈរលើ។',
    en: 'The one that came in earlier goes first.',
  },
  tie_chair: {
    vi: 'Trưởng ban giám khảo xếp thứ tự các bài bằng điểm, có nêu lý do trong biên bản.',
    km: 'ប្រធានគណៈកម្មការរៀបលំដាប់ ដោយបញ្ជាក់ហេតុផលក្នុងកំណត់ហេតុ។',
    en: 'The chair of the judges puts equal entries in order and gives the reason in the minutes.',
  },
  dates: { vi: 'Các mốc', km: 'កាលបរិច្ឆេទ', en: 'Dates' },
  opensOn: { vi: 'Nhận bài từ', km: 'ទទួលស្នាដៃពី', en: 'Entries from' },
  closesOn: { vi: 'Ngày cuối nhận bài', km: 'ថ្ងៃចុងក្រោយទទួលស្នាដៃ', en: 'Last day for entries' },
  judgedBy: { vi: 'Chấm xong trước hết ngày', km: 'ដាក់ពិន្ទុចប់ត្រឹម', en: 'Judged by' },
  resultsOn: { vi: 'Công bố kết quả', km: 'ប្រកាសលទ្ធផល', en: 'Results on' },
  dateWords: {
    vi: (from: string, to: string, judged: string, results: string) =>
      `Nhận bài từ ${from} đến hết ${to}; chấm xong trước hết ${judged}; công bố kết quả ${results}.`,
    km: (from: string, to: string, judged: string, results: string) =>
      `ទទួលស្នាដៃពី ${from} ដល់ ${to} ដាក់ពិន្ទុត្រឹម ${judged} ប្រកាសលទ្ធផល ${results}។`,
    en: (from: string, to: string, judged: string, results: string) =>
      `Entries from ${from} to ${to}; judged by ${judged}; results on ${results}.`,
  },
  categories: { vi: 'Hạng mục', km: 'ប្រភេទស្នាដៃ', en: 'Categories' },
  category: {
    vi: (n: number) => `Hạng mục ${n}`,
    km: (n: number) => `ប្រភេទទី ${n}`,
    en: (n: number) => `Category ${n}`,
  },
  criteria: { vi: 'Tiêu chí chấm', km: 'លក្ខណៈវិនិច្ឆ័យ', en: 'What points are given for' },
  criterion: {
    vi: (n: number) => `Tiêu chí ${n}`,
    km: (n: number) => `លក្ខណៈទី ${n}`,
    en: (n: number) => `Criterion ${n}`,
  },
  criterionPoints: {
    vi: (n: number) => `Điểm nhiều nhất của tiêu chí ${n}`,
    km: (n: number) => `ពិន្ទុអតិបរមានៃលក្ខណៈទី ${n}`,
    en: (n: number) => `Most points of criterion ${n}`,
  },
  points: { vi: (n: number) => `${n} điểm`, km: (n: number) => `${n} ពិន្ទុ`, en: (n: number) => `${n} points` },
  prizes: { vi: 'Giải thưởng của mỗi hạng mục', km: 'រង្វាន់នៃប្រភេទនីមួយៗ', en: 'Prizes of each category' },
  prizesHint: {
    vi: 'Từ giải cao nhất. Tiền thưởng bằng đồng, chỉ ghi số; để trống nếu là hiện vật.',
    km: 'ពីរង្វាន់ខ្ពស់បំផុត។ ប្រាក់ជាដុង សរសេរតែលេខ។',
    en: 'From the highest. Money in đồng, digits only; leave empty for things.',
  },
  prize: { vi: (n: number) => `Giải thứ ${n}`, km: (n: number) => `រង្វាន់ទី ${n}`, en: (n: number) => `Prize ${n}` },
  prizeCount: {
    vi: (n: number) => `Số lượng của giải thứ ${n}`,
    km: (n: number) => `ចំនួននៃរង្វាន់ទី ${n}`,
    en: (n: number) => `How many of prize ${n}`,
  },
  prizeAmount: {
    vi: (n: number) => `Tiền thưởng của giải thứ ${n} (đồng)`,
    km: (n: number) => `ប្រាក់រង្វាន់ទី ${n} (ដុង)`,
    en: (n: number) => `Money of prize ${n} (đồng)`,
  },
  prizeLine: {
    vi: (count: number, name: string, amount: number | null) =>
      `${count} ${name}${amount === null ? '' : `: ${formatNumber(amount)} đồng`}`,
    km: (count: number, name: string, amount: number | null) =>
      `${count} ${name}${amount === null ? '' : `៖ ${formatNumber(amount)} ដុង`}`,
    en: (count: number, name: string, amount: number | null) =>
      `${count} ${name}${amount === null ? '' : `: ${formatNumber(amount)} đồng`}`,
  },
  yes: { vi: 'Có', km: 'មាន', en: 'Yes' },
  no: { vi: 'Không', km: 'គ្មាន', en: 'No' },
  none: { vi: 'Chưa có', km: 'មិនទាន់មាន', en: 'None yet' },
  'contests.needsRules': { vi: 'Chưa có thể lệ', km: 'មិនទាន់មានបទបញ្ជា', en: 'There are no rules yet' },
  'contests.needsEligibility': {
    vi: 'Chưa ghi ai được dự thi',
    km: 'មិនទាន់កំណត់អ្នកចូលរួម',
    en: 'Who may enter is not said yet',
  },
  'contests.needsCategory': { vi: 'Cần ít nhất một hạng mục', km: 'ត្រូវមានប្រភេទយ៉ាងតិចមួយ', en: 'One category at least' },
  'contests.needsCriterion': {
    vi: 'Cần ít nhất một tiêu chí chấm',
    km: 'ត្រូវមានលក្ខណៈយ៉ាងតិចមួយ',
    en: 'One criterion at least',
  },
  'contests.needsPrize': { vi: 'Cần ít nhất một giải', km: 'ត្រូវមានរង្វាន់យ៉ាងតិចមួយ', en: 'One prize at least' },
  'contests.alreadyOver': {
    vi: 'Ngày cuối nhận bài đã qua',
    km: 'ថ្ងៃចុងក្រោយបានកន្លងហើយ',
    en: 'The last day for entries is past',
  },
  'contests.beforeOpening': {
    vi: 'Phải từ ngày nhận bài trở đi',
    km: 'ត្រូវចាប់ពីថ្ងៃទទួលស្នាដៃ',
    en: 'Not before entries begin',
  },
  'contests.beforeClosing': {
    vi: 'Phải từ ngày cuối nhận bài trở đi',
    km: 'ត្រូវចាប់ពីថ្ងៃចុងក្រោយ',
    en: 'Not before entries end',
  },
  'contests.beforeJudged': {
    vi: 'Phải từ ngày chấm xong trở đi',
    km: 'ត្រូវចាប់ពីថ្ងៃដាក់ពិន្ទុចប់',
    en: 'Not before it is judged',
  },
  'contests.twice': { vi: 'Đã có hạng mục cùng tên', km: 'មានប្រភេទឈ្មោះដូចគ្នា', en: 'There is a category of this name' },
})
