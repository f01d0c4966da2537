import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of work on contests: of who holds them, and of who judges. */
export const t = messages({
  checkEntries: {
    vi: ({ name }: Told) => `Kiểm tra bài dự thi: ${name}`,
    km: ({ name }: Told) => `ពិនិត្យស្នាដៃ៖ ${name}`,
    en: ({ name }: Told) => `Check the entries of ${name}`,
  },
  checkEntriesWhy: {
    vi: ({ left, on }: Told) => `${left} bài chờ kiểm tra, bài đầu nhận ngày ${on}`,
    km: ({ left, on }: Told) => `${left} ស្នាដៃរង់ចាំ ទីមួយទទួលថ្ងៃ ${on}`,
    en: ({ left, on }: Told) => `${left} to check, the first since ${on}`,
  },
  checkEntriesAct: { vi: 'Kiểm tra', km: 'ពិនិត្យ', en: 'Check them' },
  beginJudging: {
    vi: ({ name }: Told) => `Khép nhận bài, bắt đầu chấm: ${name}`,
    km: ({ name }: Told) => `ចាប់ផ្ដើមដាក់ពិន្ទុ៖ ${name}`,
    en: ({ name }: Told) => `Begin judging ${name}`,
  },
  beginJudgingWhy: {
    vi: ({ on }: Told) => `Hết hạn nhận bài ngày ${on}; mọi bài đã kiểm tra`,
    km: ({ on }: Told) => `ផុតកំណត់ថ្ងៃ ${on} ស្នាដៃទាំងអស់បានពិនិត្យ`,
    en: ({ on }: Told) => `Entries ended on ${on}; all are checked`,
  },
  beginJudgingAct: { vi: 'Mở cuộc thi', km: 'បើកការប្រឡង', en: 'Open the contest' },
  chaseScores: {
    vi: ({ name }: Told) => `Nhắc giám khảo chấm: ${name}`,
    km: ({ name }: Told) => `រំលឹកគណៈកម្មការ៖ ${name}`,
    en: ({ name }: Told) => `Remind the judges of ${name}`,
  },
  chaseScoresWhy: {
    vi: ({ left, of }: Told) => `Còn thiếu ${left} trong ${of} phiếu điểm`,
    km: ({ left, of }: Told) => `នៅខ្វះ ${left} ក្នុង ${of} សន្លឹកពិន្ទុ`,
    en: ({ left, of }: Told) => `${left} of ${of} score sheets are missing`,
  },
  chaseScoresAct: { vi: 'Xem tiến độ', km: 'មើលវឌ្ឍនភាព', en: 'See how far it is' },
  announceContest: {
    vi: ({ name }: Told) => `Công bố kết quả, lập biên bản: ${name}`,
    km: ({ name }: Told) => `ប្រកាសលទ្ធផល និងកំណត់ហេតុ៖ ${name}`,
    en: ({ name }: Told) => `Announce the results of ${name}, with the minutes`,
  },
  announceContestWhy: {
    vi: ({ of }: Told) => `Đã đủ ${of} phiếu điểm; biên bản chấm thi có khi kết quả được công bố`,
    km: ({ of }: Told) => `គ្រប់ ${of} សន្លឹកពិន្ទុ កំណត់ហេតុមាននៅពេលប្រកាសលទ្ធផល`,
    en: ({ of }: Told) => `All ${of} score sheets are given; the minutes come with the results`,
  },
  announceContestAct: { vi: 'Xem kết quả', km: 'មើលលទ្ធផល', en: 'See the results' },
  judgeEntries: {
    vi: ({ name }: Told) => `Chấm bài dự thi: ${name}`,
    km: ({ name }: Told) => `ដាក់ពិន្ទុស្នាដៃ៖ ${name}`,
    en: ({ name }: Told) => `Judge entries of ${name}`,
  },
  judgeEntriesWhy: {
    vi: ({ left, of }: Told) => `Còn ${left} trong ${of} bài chưa có điểm của bạn`,
    km: ({ left, of }: Told) => `នៅសល់ ${left} ក្នុង ${of} ស្នាដៃ`,
    en: ({ left, of }: Told) => `${left} of ${of} have no points of yours yet`,
  },
  judgeEntriesAct: { vi: 'Chấm', km: 'ដាក់ពិន្ទុ', en: 'Judge' },
  settleTies: {
    vi: ({ name }: Told) => `Xếp các bài bằng điểm: ${name}`,
    km: ({ name }: Told) => `រៀបស្នាដៃស្មើ៖ ${name}`,
    en: ({ name }: Told) => `Settle the ties of ${name}`,
  },
  settleTiesWhy: {
    vi: (_: Told) => 'Mọi giám khảo đã chấm xong; thể lệ để trưởng ban xếp các bài bằng điểm',
    km: (_: Told) => 'គណៈកម្មការដាក់ពិន្ទុចប់ បទបញ្ជាទុកឱ្យប្រធានរៀប',
    en: (_: Told) => 'All judges are done; the rules leave equal entries to the chair',
  },
  settleTiesAct: { vi: 'Xếp thứ tự', km: 'រៀបលំដាប់', en: 'Put them in order' },
})
