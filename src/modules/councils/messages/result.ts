import { messages } from '#platform/i18n.ts'

/** How a result is put into words. */
export const t = messages({
  all: { vi: 'ủy viên', km: 'សមាជិក', en: 'members' },
  present: { vi: 'ủy viên tham gia', km: 'សមាជិកចូលរួម', en: 'members taking part' },
  valid: { vi: 'phiếu hợp lệ', km: 'សន្លឹកឆ្នោតត្រឹមត្រូវ', en: 'valid ballots' },
  share: {
    vi: (n: number, of: number, what: string, share: string, reached: boolean, bar: string) =>
      `${n} trên ${of} ${what}, ${share}, ${reached ? 'đạt' : 'chưa đạt'} ${bar}`,
    km: (n: number, of: number, what: string, share: string, reached: boolean, bar: string) =>
      `${n} លើ ${of} ${what} ${share} ${reached ? 'បាន' : 'មិនទាន់បាន'} ${bar}`,
    en: (n: number, of: number, what: string, share: string, reached: boolean, bar: string) =>
      `${n} of ${of} ${what}, ${share}, ${reached ? 'reaches' : 'does not reach'} ${bar}`,
  },
  option: {
    vi: (name: string, share: string) => `${name}: ${share}`,
    km: (name: string, share: string) => `${name}៖ ${share}`,
    en: (name: string, share: string) => `${name}: ${share}`,
  },
  place: { vi: (n: number) => `hạng ${n}`, km: (n: number) => `លេខ ${n}`, en: (n: number) => `place ${n}` },
  sharedPlace: {
    vi: (n: number) => `đồng hạng ${n}`,
    km: (n: number) => `លេខ ${n} ស្មើគ្នា`,
    en: (n: number) => `joint place ${n}`,
  },
  placed: {
    vi: (place: string, name: string, points: string, share: string) => `${place}: ${name}, ${points} điểm (${share})`,
    km: (place: string, name: string, points: string, share: string) => `${place}៖ ${name} ${points} ពិន្ទុ (${share})`,
    en: (place: string, name: string, points: string, share: string) =>
      `${place}: ${name}, ${points} points (${share})`,
  },
  moreThan: { vi: (p: string) => `quá ${p}`, km: (p: string) => `លើស ${p}`, en: (p: string) => `more than ${p}` },
  noQuorum: {
    vi: (n: number, of: number, need: number, share: string) =>
      `không đủ số ủy viên tham gia: ${n} trên ${of}, cần ${need} (${share})`,
    km: (n: number, of: number, need: number, share: string) =>
      `សមាជិកចូលរួមមិនគ្រប់៖ ${n} លើ ${of} ត្រូវការ ${need} (${share})`,
    en: (n: number, of: number, need: number, share: string) =>
      `no quorum: ${n} of ${of} took part, ${need} are needed (${share})`,
  },
})
