import { messages } from '#platform/i18n.ts'

/** The words about stories that stay on a reader's own machine. */
export const t = messages({
  save: { vi: 'Lưu để đọc sau', km: 'រក្សាទុកអានពេលក្រោយ', en: 'Save for later' },
  unsave: { vi: 'Đã lưu – bấm để bỏ', km: 'បានរក្សាទុក – ចុចដើម្បីដក', en: 'Saved – press to remove' },
  seeSaved: { vi: 'Xem các chuyện đã lưu', km: 'មើលរឿងដែលបានរក្សាទុក', en: 'See what is saved' },
  withoutScript: {
    vi: 'Để lưu bài mà không bật JavaScript, hãy dùng dấu trang của trình duyệt.',
    km: 'បើមិនបើក JavaScript សូមប្រើចំណាំរបស់កម្មវិធីរុករក។',
    en: 'To keep a story without JavaScript, use a bookmark of the browser.',
  },
  savedTitle: { vi: 'Đã lưu để đọc sau', km: 'បានរក្សាទុកអានពេលក្រោយ', en: 'Saved for later' },
  savedIntro: {
    vi: 'Các chuyện được giữ trên chính máy này, không cần tài khoản; không ai khác thấy danh sách.',
    km: 'រឿងត្រូវបានរក្សាទុកលើម៉ាស៊ីននេះ មិនត្រូវការគណនី គ្មានអ្នកដទៃឃើញបញ្ជីទេ។',
    en: 'Kept on this machine, without an account; nobody else sees the list.',
  },
  noneSaved: {
    vi: 'Chưa lưu chuyện nào. Mở một chuyện rồi bấm “Lưu để đọc sau”.',
    km: 'មិនទាន់មានរឿង។ បើករឿងមួយ ហើយចុច “រក្សាទុកអានពេលក្រោយ”។',
    en: 'Nothing saved yet. Open a story and press “Save for later”.',
  },
  needsScript: {
    vi: 'Trang này cần bật JavaScript, vì danh sách nằm trên máy của bạn chứ không ở đây.',
    km: 'ទំព័រនេះត្រូវការ JavaScript ព្រោះបញ្ជីស្ថិតនៅលើម៉ាស៊ីនរបស់អ្នក។',
    en: 'This page needs JavaScript: the list is on your machine, not here.',
  },
  readTitle: {
    vi: 'Mới đọc, mở được khi không có mạng',
    km: 'បានអានថ្មីៗ អាចបើកពេលគ្មានបណ្តាញ',
    en: 'Read lately, opens without a network',
  },
  noneRead: {
    vi: 'Chưa có chuyện nào được giữ trên máy này. Chuyện đã mở sẽ đọc lại được khi mất mạng.',
    km: 'មិនទាន់មានរឿងនៅលើម៉ាស៊ីននេះ។ រឿងដែលបានបើកអាចអានម្តងទៀតពេលគ្មានបណ្តាញ។',
    en: 'No story is kept on this machine yet. Those you open can be read again without a network.',
  },
  offlineTitle: { vi: 'Không có mạng', km: 'គ្មានបណ្តាញ', en: 'No network' },
  offlineIntro: {
    vi: 'Trang bạn mở cần có mạng. Trong lúc chờ, đọc lại các chuyện còn trên máy; có mạng thì tải lại trang.',
    km: 'ទំព័រនេះត្រូវការបណ្តាញ។ ក្នុងពេលរង់ចាំ សូមអានរឿងដែលនៅលើម៉ាស៊ីន។',
    en: 'This page needs a network. Meanwhile read again what is on this machine; reload once the network is back.',
  },
})
