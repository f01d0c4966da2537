import type { Phrase } from '#platform/i18n.ts'

/** Why a dossier stays behind in a batch, by where it stands, and what else a batch is refused for. */
export const batchRefusals = {
  'commendations.nothingChosen': { vi: 'Hãy chọn ít nhất một hồ sơ.', km: 'សូមជ្រើសសំណុំរឿង។', en: 'Choose at least one.' },
  'commendations.changedSince': {
    vi: 'Có hồ sơ đã thay đổi sau khi xem trước. Hãy xem trước lại.',
    km: 'មានសំណុំរឿងបានប្ដូរ សូមមើលម្ដងទៀត។',
    en: 'A dossier has changed since the preview. Preview again.',
  },
  'commendations.stays.draft': {
    vi: 'Hồ sơ còn đang soạn, chưa trình.',
    km: 'សំណុំរឿងកំពុងរៀបចំ មិនទាន់ដាក់ជូន។',
    en: 'It is still a draft and was not submitted.',
  },
  'commendations.stays.moving': {
    vi: 'Hồ sơ đang được thẩm định.',
    km: 'សំណុំរឿងកំពុងពិនិត្យ។',
    en: 'It is being appraised.',
  },
  'commendations.stays.returned': {
    vi: 'Hồ sơ đã trả lại, chờ đơn vị đề nghị bổ sung.',
    km: 'សំណុំរឿងបានប្រគល់ត្រឡប់ រង់ចាំបំពេញ។',
    en: 'It was sent back and waits to be mended.',
  },
  'commendations.stays.council': {
    vi: 'Hồ sơ đang chờ Hội đồng bỏ phiếu.',
    km: 'សំណុំរឿងរង់ចាំក្រុមប្រឹក្សាបោះឆ្នោត។',
    en: 'It waits for the council’s vote.',
  },
  'commendations.stays.passed': {
    vi: 'Hội đồng đã thông qua; hồ sơ được đưa vào quyết định, không chuyển tiếp.',
    km: 'ក្រុមប្រឹក្សាបានអនុម័ត ត្រូវដាក់ក្នុងសេចក្ដីសម្រេច មិនបញ្ជូនបន្ត។',
    en: 'The council passed it: it goes on a decision, not to another desk.',
  },
  'commendations.stays.placed': {
    vi: 'Hồ sơ đã nằm trong một dự thảo quyết định.',
    km: 'សំណុំរឿងមានក្នុងសេចក្ដីព្រាងរួចហើយ។',
    en: 'It stands on a draft decision already.',
  },
  'commendations.stays.decided': {
    vi: 'Hồ sơ đã được khen thưởng.',
    km: 'សំណុំរឿងបានសរសើររួចហើយ។',
    en: 'It was commended.',
  },
  'commendations.stays.declined': {
    vi: 'Hồ sơ đã kết thúc: không được chọn.',
    km: 'សំណុំរឿងបានបញ្ចប់៖ មិនបានជ្រើស។',
    en: 'It is closed: not selected.',
  },
  'commendations.stays.withdrawn': {
    vi: 'Hồ sơ đã kết thúc: đơn vị đề nghị đã rút.',
    km: 'សំណុំរឿងបានបញ្ចប់៖ បានដក។',
    en: 'It is closed: withdrawn.',
  },
} satisfies Record<string, Phrase>
