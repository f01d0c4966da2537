import { messages } from '#platform/i18n.ts'

/** The words of readers' votes: the public page, and the report beside the places. */
export const t = messages({
  title: { vi: 'Bình chọn của bạn đọc', km: 'ការបោះឆ្នោតរបស់អ្នកអាន', en: 'Readers’ vote' },
  lead: {
    vi: 'Mỗi người chọn một bài. Phiếu chỉ để Ban Giám khảo tham khảo, không tính vào điểm. Không lưu địa chỉ của bạn.',
    km: 'ម្នាក់ជ្រើសមួយ។ សម្រាប់យោងប៉ុណ្ណោះ មិនរាប់ជាពិន្ទុ។ មិនរក្សាអាសយដ្ឋាន។',
    en: 'One vote each. Votes are advice to the judges and never points. Your address is not kept.',
  },
  vote: { vi: 'Chọn bài này', km: 'ជ្រើសស្នាដៃនេះ', en: 'Vote for this one' },
  read: { vi: 'Đọc bài', km: 'អាន', en: 'Read it' },
  thanks: { vi: 'Đã ghi phiếu của bạn. Cảm ơn bạn!', km: 'បានកត់ត្រា។ សូមអរគុណ!', en: 'Your vote is counted. Thank you!' },
  over: { vi: 'Hiện không có bình chọn', km: 'គ្មានការបោះឆ្នោតឥឡូវ', en: 'There is no vote now' },
  report: { vi: 'Bình chọn của bạn đọc (tham khảo)', km: 'ការបោះឆ្នោត (សម្រាប់យោង)', en: 'Readers’ votes (advice)' },
  reportLead: {
    vi: 'Không tính vào điểm. Dấu hiệu bất thường để người xem xét, không tự trừ phiếu.',
    km: 'មិនរាប់ជាពិន្ទុ។ សញ្ញាមិនធម្មតា សម្រាប់ពិនិត្យ។',
    en: 'Never points. What stands out is for a person to look at; nothing is taken off.',
  },
  votes: { vi: 'Phiếu', km: 'សន្លឹក', en: 'Votes' },
  busiestHour: { vi: 'Nhiều nhất trong một giờ', km: 'ច្រើនបំផុតក្នុងមួយម៉ោង', en: 'Most in an hour' },
  topNetwork: { vi: 'Nhiều nhất từ một mạng', km: 'ច្រើនបំផុតពីបណ្ដាញមួយ', en: 'Most from one network' },
  sign: { vi: 'Dấu hiệu', km: 'សញ្ញា', en: 'What stands out' },
  burst: { vi: 'dồn trong một giờ', km: 'ប្រមូលក្នុងមួយម៉ោង', en: 'most within an hour' },
  network: { vi: 'dồn từ một mạng', km: 'ពីបណ្ដាញមួយ', en: 'many from one network' },
  nothing: { vi: 'không', km: 'គ្មាន', en: 'nothing' },
  'contests.noVote': { vi: 'Hiện không có bình chọn.', km: 'គ្មានការបោះឆ្នោតឥឡូវ។', en: 'There is no vote now.' },
  'contests.votedBefore': {
    vi: 'Từ máy này đã có một phiếu cho cuộc thi.',
    km: 'មានសន្លឹកពីម៉ាស៊ីននេះហើយ។',
    en: 'There is a vote from here already.',
  },
})
