import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of the work of councils: its title, why it is here (`…Why`), and its one action (`…Act`). */
export const t = messages({
  declareInterest: {
    vi: ({ name }: Told) => `Khai xung đột lợi ích: ${name}`,
    km: ({ name }: Told) => `ប្រកាសផលប្រយោជន៍ទំនាស់៖ ${name}`,
    en: ({ name }: Told) => `Declare interests: ${name}`,
  },
  declareInterestWhy: {
    vi: ({ on, left }: Told) => `Phiên họp ngày ${on}: ${left} nội dung chờ khai; tài liệu chỉ mở sau khi khai`,
    km: ({ on, left }: Told) => `ប្រជុំថ្ងៃ ${on}៖ ${left} ចំណុចរង់ចាំប្រកាស ឯកសារបើកតែក្រោយប្រកាស`,
    en: ({ on, left }: Told) => `Sitting of ${on}: ${left} to declare on; papers open only afterwards`,
  },
  declareInterestAct: { vi: 'Khai', km: 'ប្រកាស', en: 'Declare' },
  castBallot: {
    vi: ({ name }: Told) => `Bỏ phiếu: ${name}`,
    km: ({ name }: Told) => `បោះឆ្នោត៖ ${name}`,
    en: ({ name }: Told) => `Vote: ${name}`,
  },
  castBallotWhy: {
    vi: ({ on, note }: Told) => `${note}, phiên họp ngày ${on}; phiếu đang mở`,
    km: ({ on, note }: Told) => `${note} ប្រជុំថ្ងៃ ${on} កំពុងបើកបោះឆ្នោត`,
    en: ({ on, note }: Told) => `${note}, sitting of ${on}; the ballot is open`,
  },
  castBallotAct: { vi: 'Bỏ phiếu', km: 'បោះឆ្នោត', en: 'Vote' },
  countBallot: {
    vi: ({ name }: Told) => `Kiểm phiếu: ${name}`,
    km: ({ name }: Told) => `រាប់សន្លឹកឆ្នោត៖ ${name}`,
    en: ({ name }: Told) => `Count: ${name}`,
  },
  countBallotWhy: {
    vi: ({ on, of }: Told) => `Phiên họp ngày ${on}: đã đủ ${of} trên ${of} phiếu`,
    km: ({ on, of }: Told) => `ប្រជុំថ្ងៃ ${on}៖ គ្រប់ ${of} លើ ${of} សន្លឹក`,
    en: ({ on, of }: Told) => `Sitting of ${on}: all ${of} ballots are in`,
  },
  countBallotAct: { vi: 'Kiểm phiếu', km: 'រាប់', en: 'Count' },
  typePaperAgain: {
    vi: ({ name }: Told) => `Nhập phiếu giấy lần hai: ${name}`,
    km: ({ name }: Told) => `បញ្ចូលសន្លឹកក្រដាសលើកទីពីរ៖ ${name}`,
    en: ({ name }: Told) => `Type the paper ballots a second time: ${name}`,
  },
  typePaperAgainWhy: {
    vi: ({ on }: Told) => `Phiên họp ngày ${on}: một người đã nhập, giống nhau mới được tính`,
    km: ({ on }: Told) => `ប្រជុំថ្ងៃ ${on}៖ មានម្នាក់បញ្ចូលហើយ ដូចគ្នាទើបរាប់`,
    en: ({ on }: Told) => `Sitting of ${on}: typed once; only equal typings are taken`,
  },
  typePaperAgainAct: { vi: 'Nhập phiếu', km: 'បញ្ចូល', en: 'Type them in' },
})
