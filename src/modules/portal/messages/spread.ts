import { messages } from '#platform/i18n.ts'

/** The words of how a way of doing things spread, and where it did not work. */
export const t = messages({
  learnedFrom: { vi: 'Học từ', km: 'រៀនពី', en: 'Learned from' },
  theSource: { vi: 'Nơi có điển hình', km: 'កន្លែងដើម', en: 'The source' },
  failed: { vi: 'Nơi làm không thành', km: 'កន្លែងដែលមិនបានសម្រេច', en: 'Where it did not work' },
  failedLead: {
    vi: 'Không thành cũng là bài học: hỏng ở bước nào, vì sao.',
    km: 'មិនបានសម្រេចក៏ជាមេរៀន៖ បរាជ័យនៅជំហានណា ហេតុអ្វី។',
    en: 'A failure teaches too: at which step, and why.',
  },
  beforeFirst: { vi: 'trước bước đầu', km: 'មុនជំហានដំបូង', en: 'trước bước đầu' },
  atStep: {
    vi: (n: number, title: string) => `bước ${n}: ${title}`,
    km: (n: number, title: string) => `bước ${n}: ${title}`,
    en: (n: number, title: string) => `bước ${n}: ${title}`,
  },
  nFailed: {
    vi: (n: number) => `${n} nơi không thành`,
    km: (n: number) => `${n} កន្លែងមិនបានសម្រេច`,
    en: (n: number) => (n === 1 ? '1 place failed' : `${n} places failed`),
  },
})
