import { messages } from '#platform/i18n.ts'

/** The words of changes of a unit outside a reform. */
export const t = messages({
  'units.changeUnit': {
    vi: 'đã ghi thay đổi của đơn vị',
    km: 'បានកត់ត្រាការផ្លាស់ប្ដូរអង្គភាព',
    en: 'noted a change of a unit',
  },
  title: { vi: 'Ghi thay đổi', km: 'កត់ត្រាការផ្លាស់ប្ដូរ', en: 'Note a change' },
  lead: {
    vi: 'Đặc điểm địa bàn, ngành dọc, hệ Đảng, cụm hay khối thi đua, đơn vị trưởng cụm, nhóm chỉ tiêu. Thời kỳ trước được khép lại, không xóa. Đổi nơi trực thuộc hành chính thì soạn một đợt sắp xếp.',
    km: 'លក្ខណៈតំបន់ ទំនាក់ទំនង ក្រុមប្រណាំង ក្រុមសូចនាករ។ រយៈពេលមុនត្រូវបានបិទ មិនលុប។',
    en: 'Area, professional and Party line, bloc or cluster, who leads it, quota class. The period before is closed, not deleted. Where it stands in the State’s order changes by a reform.',
  },
  change: { vi: 'Thay đổi gì', km: 'ផ្លាស់ប្ដូរអ្វី', en: 'What changes' },
  mode: { vi: 'Bắt đầu hay kết thúc', km: 'ចាប់ផ្ដើម ឬបញ្ចប់', en: 'Begins or ends' },
  begin: {
    vi: 'Bắt đầu từ ngày này (thay cái đang có)',
    km: 'ចាប់ផ្ដើមពីថ្ងៃនេះ',
    en: 'Begins on the day, in place of what holds',
  },
  end: { vi: 'Kết thúc từ ngày này', km: 'បញ្ចប់ពីថ្ងៃនេះ', en: 'Ends on the day' },
  other: {
    vi: 'Đơn vị kia (quan hệ, trưởng cụm)',
    km: 'អង្គភាពម្ខាងទៀត',
    en: 'The other unit (relation, lead)',
  },
  quotaClass: { vi: 'Nhóm chỉ tiêu mới', km: 'ក្រុមសូចនាករថ្មី', en: 'New quota class' },
  on: { vi: 'Từ ngày', km: 'ពីថ្ងៃ', en: 'From' },
  document: { vi: 'Văn bản', km: 'ឯកសារ', en: 'Document' },
  save: { vi: 'Ghi', km: 'កត់ត្រា', en: 'Note it' },
  holdsNot: { vi: 'Ngày này không có gì để kết thúc', km: 'គ្មានអ្វីត្រូវបញ្ចប់', en: 'Nothing holds on this day' },
  holdsAlready: { vi: 'Đang có rồi', km: 'មានរួចហើយ', en: 'It holds already' },
  holdsLater: {
    vi: 'Đã ghi một thay đổi ở ngày sau đó',
    km: 'មានការផ្លាស់ប្ដូរក្រោយមក',
    en: 'A later change is noted already',
  },
  unitEnded: { vi: 'Đơn vị đã kết thúc trước ngày này', km: 'អង្គភាពបានបញ្ចប់', en: 'The unit had ended by this day' },
  itself: { vi: 'Không thể là chính đơn vị đó', km: 'មិនអាចជាខ្លួនឯង', en: 'Cannot be the unit itself' },
})
