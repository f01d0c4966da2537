import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of work on money. */
export const t = messages({
  payPrizes: {
    vi: ({ name, left }: Told) => `Chi tiền thưởng: ${name} (${left})`,
    km: ({ name, left }: Told) => `ចំណាយរង្វាន់៖ ${name} (${left})`,
    en: ({ name, left }: Told) => `Pay the prizes of ${name} (${left})`,
  },
  payPrizesWhy: {
    vi: ({ on, left }: Told) => `Quyết định ký ngày ${on}, còn ${left} khen thưởng chưa chi tiền`,
    km: ({ on, left }: Told) => `ចុះហត្ថលេខា ${on} នៅសល់ ${left}`,
    en: ({ on, left }: Told) => `Signed on ${on}; ${left} prizes are not paid yet`,
  },
  payPrizesAct: { vi: 'Chi tiền', km: 'ចំណាយ', en: 'Pay' },
  recoverPrize: {
    vi: ({ name }: Told) => `Thu hồi tiền thưởng: ${name}`,
    km: ({ name }: Told) => `យករង្វាន់វិញ៖ ${name}`,
    en: ({ name }: Told) => `Recover the prize of ${name}`,
  },
  recoverPrizeWhy: {
    vi: ({ on, note }: Told) => `Khen thưởng theo ${note} bị hủy bỏ ngày ${on}; tiền đã chi chưa thu hồi đủ`,
    km: ({ on, note }: Told) => `${note} ត្រូវបានលុប ${on}`,
    en: ({ on, note }: Told) => `The award of ${note} was taken back on ${on}; its money has not all come back`,
  },
  recoverPrizeAct: { vi: 'Ghi thu hồi', km: 'កត់ការយកវិញ', en: 'Enter it' },
  giveMoney: {
    vi: ({ name, note }: Told) => `Giao kinh phí ${note}: ${name}`,
    km: ({ name, note }: Told) => `ផ្ដល់ថវិកា ${note}៖ ${name}`,
    en: ({ name, note }: Told) => `Give the money of ${note}: ${name}`,
  },
  giveMoneyWhy: {
    vi: ({ left }: Told) => `${left} nhiệm vụ đã lập dự toán, chưa được giao`,
    km: ({ left }: Told) => `${left} ភារកិច្ចរង់ចាំ`,
    en: ({ left }: Told) => `${left} tasks are estimated and wait for money`,
  },
  giveMoneyAct: { vi: 'Xem và giao', km: 'មើល និងផ្ដល់', en: 'Look and give' },
})
