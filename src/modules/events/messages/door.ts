import { messages } from '#platform/i18n.ts'

/** The words of the door: noting who came. */
export const t = messages({
  doorTitle: { vi: 'Điểm danh', km: 'កត់វត្តមាន', en: 'Note who came' },
  doorLead: {
    vi: 'Quét hoặc gõ mã phiếu, hoặc bấm tên trong danh sách. Mất mạng vẫn điểm danh được: máy giữ lại và tự gửi khi có mạng.',
    km: 'ស្កេន ឬវាយលេខសំបុត្រ ឬចុចឈ្មោះ។ បើគ្មានបណ្ដាញ ម៉ាស៊ីនរក្សាទុក ហើយផ្ញើដោយខ្លួនឯង។',
    en: 'Scan or type a ticket, or press a name. Without a network this machine keeps it and sends it by itself later.',
  },
  present: {
    vi: (came: number, of: number) => `${came} trên ${of} người đã có mặt`,
    km: (came: number, of: number) => `${came} លើ ${of} នាក់មានវត្តមាន`,
    en: (came: number, of: number) => `${came} of ${of} are here`,
  },
  byCode: { vi: 'Theo phiếu', km: 'តាមសំបុត្រ', en: 'By ticket' },
  ticketCode: { vi: 'Mã phiếu', km: 'លេខសំបុត្រ', en: 'Ticket' },
  ticketHint: {
    vi: 'Ví dụ SK-7K3M-92XQ; máy đọc mã gõ thay được.',
    km: 'ឧទាហរណ៍ SK-7K3M-92XQ។',
    en: 'Such as SK-7K3M-92XQ; a reader of codes may type it.',
  },
  noteCode: { vi: 'Ghi có mặt', km: 'កត់វត្តមាន', en: 'Note' },
  photo: { vi: 'Chụp mã vuông', km: 'ថតកូដ', en: 'Photograph the code' },
  camera: { vi: 'Quét bằng camera', km: 'ស្កេនដោយកាមេរ៉ា', en: 'Scan with the camera' },
  list: { vi: 'Theo danh sách', km: 'តាមបញ្ជី', en: 'From the list' },
  filter: { vi: 'Lọc theo tên, đơn vị', km: 'ត្រងតាមឈ្មោះ', en: 'Filter by name or unit' },
  here: { vi: 'Có mặt', km: 'មានវត្តមាន', en: 'Here' },
  notHere: { vi: 'Chưa đến', km: 'មិនទាន់មក', en: 'Not yet' },
  hereSince: {
    vi: (at: string) => `Có mặt ${at}`,
    km: (at: string) => `មានវត្តមាន ${at}`,
    en: (at: string) => `Here ${at}`,
  },
  nobody: { vi: 'Danh sách chưa có ai.', km: 'បញ្ជីនៅទទេ។', en: 'The roll is empty.' },
  guest: { vi: 'Người chưa có trong danh sách', km: 'អ្នកមិនមានក្នុងបញ្ជី', en: 'Somebody who is not on the roll' },
  guestName: { vi: 'Họ và tên', km: 'នាមត្រកូល និងនាម', en: 'Full name' },
  guestPlace: { vi: 'Đơn vị, nơi ở', km: 'អង្គភាព កន្លែងរស់នៅ', en: 'Unit or where from' },
  noteGuest: { vi: 'Ghi thêm và điểm danh', km: 'បន្ថែម និងកត់វត្តមាន', en: 'Add and note' },
  sheetTitle: { vi: 'Nhập từ giấy ký tên', km: 'បញ្ចូលពីក្រដាសចុះហត្ថលេខា', en: 'Type in a signed paper' },
  sheetLead: {
    vi: 'Mỗi dòng một người: họ tên, dấu phẩy, đơn vị. Gõ lại người đã điểm danh cũng không bị tính hai lần.',
    km: 'មួយជួរម្នាក់៖ ឈ្មោះ សញ្ញាក្បៀស អង្គភាព។ វាយម្ដងទៀតក៏មិនរាប់ពីរដង។',
    en: 'One person a line: name, comma, unit. Typing somebody again does not count them twice.',
  },
  lines: { vi: 'Những người đã ký', km: 'អ្នកដែលបានចុះហត្ថលេខា', en: 'Who signed' },
  sheetFile: { vi: 'Ảnh tờ giấy', km: 'រូបថតក្រដាស', en: 'Photograph of the paper' },
  sheetFileHint: {
    vi: 'Chụp rõ cả tờ; được giữ làm chứng từ.',
    km: 'ថតឱ្យច្បាស់ រក្សាទុកជាភស្តុតាង។',
    en: 'The whole paper, kept as evidence.',
  },
  sheetKept: {
    vi: 'Đã giữ ảnh vừa gửi; chọn ảnh khác nếu muốn thay.',
    km: 'បានរក្សារូបហើយ។',
    en: 'The picture is kept; choose another to replace it.',
  },
  saveSheet: { vi: 'Ghi những người này có mặt', km: 'កត់វត្តមាន', en: 'Note them' },
  sheets: { vi: 'Tờ giấy đã nhập', km: 'ក្រដាសបានបញ្ចូល', en: 'Papers typed in' },
  sheetOf: {
    vi: (n: number) => `${n} người`,
    km: (n: number) => `${n} នាក់`,
    en: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  },

  'events.notAtTheDoor': {
    vi: 'Điểm danh từ một ngày trước đến bảy ngày sau sự kiện',
    km: 'កត់វត្តមានពីមួយថ្ងៃមុនដល់ប្រាំពីរថ្ងៃក្រោយ',
    en: 'Noted from a day before the event to a week after',
  },
  'events.notYourFile': {
    vi: 'Ảnh này không phải của bạn gửi',
    km: 'រូបនេះមិនមែនអ្នកផ្ញើ',
    en: 'You did not send this picture',
  },
  'events.noTicket': { vi: 'Không có phiếu nào mang mã này', km: 'គ្មានសំបុត្រនេះទេ', en: 'No ticket has this code' },
  'events.tooManyLines': { vi: 'Mỗi lần tối đa 300 dòng', km: 'ម្ដងយ៉ាងច្រើន ៣០០ ជួរ', en: 'At most 300 lines at once' },
  'events.noteArrivals': { vi: 'đã điểm danh', km: 'បានកត់វត្តមាន', en: 'noted who came' },
})
