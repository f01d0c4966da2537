import { messages } from '#platform/i18n.ts'

/** The words of looking for a model that answers a need. */
export const t = messages({
  title: { vi: 'Tôi đang cần', km: 'ខ្ញុំត្រូវការ', en: 'What I need' },
  lead: {
    vi: 'Nói lĩnh vực, việc đang vướng và điều kiện đang có; máy so với các cách làm đã viết.',
    km: 'ប្រាប់វិស័យ បញ្ហា និងលក្ខខណ្ឌ ម៉ាស៊ីនប្រៀបធៀបនឹងវិធី។',
    en: 'Tell the field, the trouble and what you have; it is compared with the models that are described.',
  },
  rule: {
    vi: 'Cách xếp: cùng lĩnh vực 2 điểm; mỗi từ của việc đang vướng có trong tên, lý do hoặc các bước 1 điểm; mỗi từ của điều kiện đang có mà cách làm cần 1 điểm. Bằng điểm thì nơi làm theo nhiều hơn (trừ nơi không thành) đứng trước.',
    km: 'វិស័យដូចគ្នា ២ ពិន្ទុ; ពាក្យនីមួយៗត្រូវគ្នា ១ ពិន្ទុ។',
    en: 'Two points for the field; one for each word of the trouble in the name, problem or steps; one for each word of what you have that it needs. Of equal ones that first which more places follow, failures taken off.',
  },
  field: { vi: 'Lĩnh vực', km: 'វិស័យ', en: 'Field' },
  anyField: { vi: 'Lĩnh vực nào cũng được', km: 'វិស័យណាក៏បាន', en: 'Any field' },
  words: { vi: 'Đang vướng việc gì', km: 'បញ្ហាអ្វី', en: 'What is wrong' },
  wordsHint: {
    vi: 'Ví dụ: mùa khô nước mặn, dừa rụng trái.',
    km: 'ឧទាហរណ៍៖ ទឹកប្រៃ។',
    en: 'For example: salt water in the dry season.',
  },
  have: { vi: 'Đang có gì', km: 'មានអ្វី', en: 'What you have' },
  haveHint: { vi: 'Ví dụ: vườn 4 công, có tổ hội.', km: 'ឧទាហរណ៍៖ ដីសួន។', en: 'For example: a garden, a group.' },
  seek: { vi: 'Tìm cách làm', km: 'ស្វែងរកវិធី', en: 'Find models' },
  found: {
    vi: (n: number) => `${n} cách làm gần nhất`,
    km: (n: number) => `${n} វិធី`,
    en: (n: number) => `${n} models`,
  },
  none: { vi: 'Chưa có cách làm nào khớp', km: 'រកមិនឃើញ', en: 'No model answers this yet' },
  noneText: {
    vi: 'Hãy thử từ khác, hoặc bỏ bớt lĩnh vực.',
    km: 'សូមសាកពាក្យផ្សេង។',
    en: 'Try other words, or any field.',
  },
  model: { vi: 'Cách làm', km: 'វិធី', en: 'Model' },
  why: { vi: 'Vì sao khớp', km: 'ហេតុអ្វី', en: 'Why' },
  points: { vi: 'Điểm', km: 'ពិន្ទុ', en: 'Points' },
  places: { vi: 'Nơi làm theo', km: 'កន្លែងធ្វើតាម', en: 'Followed by' },
  sameField: { vi: 'cùng lĩnh vực', km: 'វិស័យដូចគ្នា', en: 'the same field' },
  saysWords: {
    vi: (it: string) => `có từ: ${it}`,
    km: (it: string) => `មានពាក្យ៖ ${it}`,
    en: (it: string) => `words: ${it}`,
  },
  needsThat: {
    vi: (it: string) => `điều kiện khớp: ${it}`,
    km: (it: string) => `លក្ខខណ្ឌ៖ ${it}`,
    en: (it: string) => `you have: ${it}`,
  },
  nFailed: {
    vi: (n: number, failed: number) => (failed > 0 ? `${n}, không thành ${failed}` : `${n}`),
    km: (n: number, failed: number) => (failed > 0 ? `${n} មិនបានសម្រេច ${failed}` : `${n}`),
    en: (n: number, failed: number) => (failed > 0 ? `${n}, failed at ${failed}` : `${n}`),
  },
})
