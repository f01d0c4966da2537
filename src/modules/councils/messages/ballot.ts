import { messages } from '#platform/i18n.ts'

/** The words of ballots over several options: filling one in, typing paper, reading the result. */
export const t = messages({
  methodRank: { vi: 'Xếp hạng trong danh sách', km: 'រៀបលំដាប់ក្នុងបញ្ជី', en: 'Rank a list' },
  secretLead: {
    vi: 'Không ai, kể cả người quản trị, xem được phiếu của từng người. Gửi rồi không sửa được.',
    km: 'គ្មាននរណា សូម្បីអ្នកគ្រប់គ្រង អាចមើលសន្លឹកឆ្នោតរបស់ម្នាក់ៗបានទេ។ ផ្ញើហើយមិនអាចកែបាន។',
    en: 'Nobody, the administrator included, can see how anyone votes. Once sent it cannot be changed.',
  },
  openLead: {
    vi: 'Ý kiến của từng ủy viên được ghi tên trong biên bản. Gửi rồi không sửa được.',
    km: 'មតិរបស់សមាជិកម្នាក់ៗត្រូវកត់ឈ្មោះ។ ផ្ញើហើយមិនអាចកែបាន។',
    en: 'What each member says is recorded by name. Once sent it cannot be changed.',
  },
  chooseLead: {
    vi: 'Đánh dấu những lựa chọn ông/bà tán thành; được chọn nhiều.',
    km: 'គូសជម្រើសដែលលោក/លោកស្រីយល់ព្រម អាចជ្រើសច្រើន។',
    en: 'Tick those that you approve of, as many as you like.',
  },
  rankLead: {
    vi: 'Hạng 1 là cao nhất. Lựa chọn được xếp hạng là được tán thành; lựa chọn để «Không xếp hạng» là không được tán thành.',
    km: 'លេខ 1 ខ្ពស់បំផុត។ ជម្រើសមានលេខគឺយល់ព្រម ជម្រើសគ្មានលេខគឺមិនយល់ព្រម។',
    en: 'Rank 1 is the highest. Whoever is ranked has your approval; whoever is left unranked has not.',
  },
  rank: { vi: (n: number) => `Hạng ${n}`, km: (n: number) => `លេខ ${n}`, en: (n: number) => `Rank ${n}` },
  noRank: { vi: 'Không xếp hạng', km: 'មិនដាក់លេខ', en: 'Not ranked' },
  blank: {
    vi: 'Bỏ phiếu trắng: không tán thành lựa chọn nào',
    km: 'បោះឆ្នោតស៖ មិនយល់ព្រមជម្រើសណាមួយ',
    en: 'Blank ballot: none of them',
  },
  blankAndNamed: {
    vi: 'Đã đánh dấu phiếu trắng thì không chọn lựa chọn nào.',
    km: 'សន្លឹកសមិនអាចមានជម្រើសទេ។',
    en: 'A blank ballot names nobody.',
  },
  nothingNamed: {
    vi: 'Chưa chọn lựa chọn nào. Muốn bỏ phiếu trắng thì đánh dấu ô «Bỏ phiếu trắng».',
    km: 'មិនទាន់ជ្រើស។ ចង់បោះឆ្នោតស សូមគូសប្រអប់សន្លឹកស។',
    en: 'Nothing is chosen. To cast a blank ballot, tick its box.',
  },
  rankTwice: {
    vi: 'Hạng này được ghi cho hai lựa chọn; mỗi hạng chỉ dùng một lần.',
    km: 'លេខនេះដាក់ឱ្យជម្រើសពីរ លេខនីមួយៗប្រើតែម្តង។',
    en: 'This rank is given twice: use each only once.',
  },
  rankGap: {
    vi: 'Cách quãng: chưa có lựa chọn nào ở hạng liền trên. Hãy xếp liền từ hạng 1.',
    km: 'លោតលេខ៖ គ្មានជម្រើសនៅលេខមុន។ សូមរៀបបន្តពីលេខ 1។',
    en: 'There is a gap: nobody holds the rank just above. Rank without a gap from 1.',
  },
  tooManyOptions: {
    vi: 'Nhiều nhất 30 lựa chọn trong một lá phiếu.',
    km: 'យ៉ាងច្រើន 30 ជម្រើសក្នុងសន្លឹកមួយ។',
    en: 'At most 30 options on one ballot.',
  },
  option: { vi: 'Lựa chọn', km: 'ជម្រើស', en: 'Option' },
  place: { vi: 'Hạng', km: 'លេខ', en: 'Place' },
  sharedPlace: {
    vi: (n: number) => `${n} (đồng hạng)`,
    km: (n: number) => `${n} (ស្មើគ្នា)`,
    en: (n: number) => `${n} (joint)`,
  },
  points: { vi: 'Điểm', km: 'ពិន្ទុ', en: 'Points' },
  share: { vi: 'Tỷ lệ', km: 'អត្រា', en: 'Share' },
  verdict: { vi: 'Kết quả', km: 'លទ្ធផល', en: 'Result' },
  reached: { vi: 'Đạt', km: 'ជាប់', en: 'Passes' },
  notReached: { vi: 'Chưa đạt', km: 'មិនជាប់', en: 'Does not pass' },
  blankOrInvalid: { vi: 'Phiếu trắng, phiếu không hợp lệ', km: 'សន្លឹកស ឬមិនត្រឹមត្រូវ', en: 'Blank or not valid' },
  pointsLead: {
    vi: (n: number) =>
      `Đạt hay chưa tính theo số phiếu có xếp hạng lựa chọn đó. Điểm chỉ để xếp thứ tự những lựa chọn đã đạt: mỗi phiếu cho hạng 1 là ${n} điểm, mỗi hạng sau ít hơn 1 điểm.`,
    km: (n: number) =>
      `ជាប់ឬអត់គិតតាមចំនួនសន្លឹកដែលដាក់លេខជម្រើសនោះ។ ពិន្ទុគ្រាន់តែរៀបលំដាប់ជម្រើសដែលជាប់៖ លេខ 1 បាន ${n} ពិន្ទុ លេខបន្ទាប់តិចជាង 1។`,
    en: (n: number) =>
      `Whether an option passes depends on how many ballots rank it. Points only order those that passed: a first rank brings ${n}, each later one a point less.`,
  },
  paperLines: {
    vi: 'Các phiếu giấy, mỗi phiếu một dòng',
    km: 'សន្លឹកក្រដាស មួយបន្ទាត់មួយសន្លឹក',
    en: 'The paper ballots, one to a line',
  },
  paperRankHint: {
    vi: 'Ghi số thứ tự của các lựa chọn, hạng 1 trước, ví dụ «2 1 3». Phiếu trắng hoặc không hợp lệ ghi «0».',
    km: 'សរសេរលេខរៀងជម្រើស លេខ 1 មុន ឧទាហរណ៍ «2 1 3»។ សន្លឹកស ឬមិនត្រឹមត្រូវសរសេរ «0»។',
    en: 'The numbers of the options, the first rank first, such as «2 1 3». A blank or invalid ballot is «0».',
  },
  paperChooseHint: {
    vi: 'Ghi số thứ tự của các lựa chọn được chọn, ví dụ «1 3». Phiếu trắng hoặc không hợp lệ ghi «0».',
    km: 'សរសេរលេខរៀងជម្រើសដែលបានជ្រើស ឧទាហរណ៍ «1 3»។ សន្លឹកស ឬមិនត្រឹមត្រូវសរសេរ «0»។',
    en: 'The numbers of the options chosen, such as «1 3». A blank or invalid ballot is «0».',
  },
  paperLine: {
    vi: (n: string) => `Dòng ${n} không đọc được: có số không thuộc danh sách hoặc một lựa chọn ghi hai lần.`,
    km: (n: string) => `បន្ទាត់ ${n} អានមិនបាន៖ មានលេខក្រៅបញ្ជី ឬសរសេរពីរដង។`,
    en: (n: string) => `Line ${n} cannot be read: a number that is not in the list, or one given twice.`,
  },
  typedLine: {
    vi: (n: string) => `Dòng ${n} khác với lần nhập trước; hãy cùng xem lại phiếu.`,
    km: (n: string) => `បន្ទាត់ ${n} ខុសពីលើកមុន សូមពិនិត្យសន្លឹកឡើងវិញ។`,
    en: (n: string) => `Line ${n} differs from the first typing: look at the ballots again.`,
  },
  countEarly: {
    vi: (n: number) => `Kiểm phiếu khi còn ${n} người chưa bỏ phiếu`,
    km: (n: number) => `រាប់ពេលនៅ ${n} នាក់មិនទាន់បោះឆ្នោត`,
    en: (n: number) => `Count although ${n} have not voted`,
  },
  countEarlyTitle: {
    vi: (n: number) => `Kiểm phiếu lúc này thì ${n} người không bỏ phiếu được nữa`,
    km: (n: number) => `រាប់ឥឡូវនេះ ${n} នាក់លែងអាចបោះឆ្នោត`,
    en: (n: number) => `Once it is counted, ${n} can no longer vote`,
  },
  countEarlyAll: {
    vi: 'Phiếu chưa bỏ được tính như không tán thành, vì tỷ lệ không tính trên số phiếu hợp lệ.',
    km: 'សន្លឹកមិនទាន់បោះរាប់ដូចមិនយល់ព្រម ព្រោះអត្រាមិនគិតលើសន្លឹកត្រឹមត្រូវ។',
    en: 'A ballot that is not cast counts like one against, for the share is not reckoned from valid ballots.',
  },
  countEarlyValid: {
    vi: 'Phiếu chưa bỏ không được tính: tỷ lệ tính trên số phiếu hợp lệ.',
    km: 'សន្លឹកមិនទាន់បោះមិនរាប់៖ អត្រាគិតលើសន្លឹកត្រឹមត្រូវ។',
    en: 'A ballot that is not cast does not count: the share is reckoned from valid ballots.',
  },
  checkAgain: {
    vi: 'Nhập lại lá phiếu đúng như đã bỏ, cùng mã phiếu. Phần mềm không giữ từng lá phiếu nên cần cả hai để đối chiếu.',
    km: 'បញ្ចូលសន្លឹកឆ្នោតដូចបានបោះ ជាមួយលេខកូដ។ កម្មវិធីមិនរក្សាសន្លឹកនីមួយៗទេ ដូច្នេះត្រូវការទាំងពីរ។',
    en: 'Fill in the ballot just as you cast it, with the receipt. No single ballot is kept, so both are needed.',
  },
  checkNotThis: {
    vi: 'Không có phiếu nào mang mã này với nội dung này.',
    km: 'គ្មានសន្លឹកមានលេខកូដ និងខ្លឹមសារនេះទេ។',
    en: 'No ballot with this receipt says this.',
  },
})
