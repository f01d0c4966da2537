import { messages } from '#platform/i18n.ts'

/** The words of teams and their terms. */
export const t = messages({
  teams: { vi: 'Đoàn kiểm tra', km: 'គណៈត្រួតពិនិត្យ', en: 'Teams' },
  noTeams: { vi: 'Chưa có đoàn nào được cử.', km: 'មិនទាន់មានគណៈ។', en: 'No team was sent yet.' },
  appoint: { vi: 'Cử đoàn kiểm tra', km: 'តែងតាំងគណៈ', en: 'Send a team' },
  appointLead: {
    vi: 'Thành viên xem được hồ sơ của đơn vị được kiểm tra từ ngày đầu đến ngày cuối của thời hạn; hết hạn là không xem được nữa.',
    km: 'សមាជិកមើលឃើញឯកសារក្នុងរយៈពេលនៃសេចក្តីសម្រេច។',
    en: 'Members see the records of these units from the first day of the term to the last, and not after.',
  },
  afterIssue: { vi: 'Ban hành kế hoạch rồi mới cử đoàn.', km: 'ចេញផែនការសិន។', en: 'Issue the plan first.' },
  decision: { vi: 'Số quyết định', km: 'លេខសេចក្តីសម្រេច', en: 'Number of the decision' },
  decisionOf: {
    vi: (number: string) => `Quyết định ${number}`,
    km: (number: string) => `សេចក្តីសម្រេច ${number}`,
    en: (number: string) => `Decision ${number}`,
  },
  decidedOn: { vi: 'Ngày quyết định', km: 'ថ្ងៃសម្រេច', en: 'Decided on' },
  from: { vi: 'Làm việc từ ngày', km: 'ចាប់ពីថ្ងៃ', en: 'From' },
  until: { vi: 'Đến hết ngày', km: 'ដល់ថ្ងៃ', en: 'To the end of' },
  selfDueOn: {
    vi: 'Đơn vị tự kiểm tra xong trước ngày',
    km: 'អង្គភាពត្រួតពិនិត្យខ្លួនឯងមុនថ្ងៃ',
    en: 'The unit’s own check is due on',
  },
  leaderId: { vi: 'Trưởng đoàn', km: 'ប្រធានគណៈ', en: 'Leader' },
  secretaryId: { vi: 'Thư ký', km: 'លេខា', en: 'Secretary' },
  memberId: { vi: 'Thành viên', km: 'សមាជិក', en: 'Member' },
  otherId: { vi: 'Thành viên khác', km: 'សមាជិកផ្សេង', en: 'Another member' },
  visitIds: { vi: 'Đơn vị đoàn kiểm tra', km: 'អង្គភាពដែលត្រូវត្រួតពិនិត្យ', en: 'Units that the team inspects' },
  noFreeVisits: {
    vi: 'Mọi đơn vị trong kế hoạch đều đã có đoàn.',
    km: 'អង្គភាពទាំងអស់មានគណៈ។',
    en: 'Every unit on the plan has its team.',
  },
  leader: { vi: 'trưởng đoàn', km: 'ប្រធាន', en: 'leader' },
  secretary: { vi: 'thư ký', km: 'លេខា', en: 'secretary' },
  member: { vi: 'thành viên', km: 'សមាជិក', en: 'member' },
  termOf: {
    vi: (from: string, until: string) => `Từ ${from} đến hết ${until}`,
    km: (from: string, until: string) => `ពី ${from} ដល់ ${until}`,
    en: (from: string, until: string) => `From ${from} to the end of ${until}`,
  },
  running: { vi: 'Đang làm việc', km: 'កំពុងធ្វើការ', en: 'At work' },
  over: { vi: 'Đã hết thời hạn', km: 'ផុតកំណត់', en: 'Term is over' },
  toCome: { vi: 'Chưa đến ngày', km: 'មិនទាន់ដល់', en: 'Not yet' },
  changeTerm: { vi: 'Gia hạn hoặc kết thúc sớm', km: 'ប្តូររយៈពេល', en: 'Change the term' },
  termWhy: { vi: 'Lý do', km: 'មូលហេតុ', en: 'Reason' },
  termChanged: {
    vi: (number: string, until: string, why: string) => `Theo quyết định ${number}: đến hết ${until}. ${why}`,
    km: (number: string, until: string, why: string) => `តាមសេចក្តីសម្រេច ${number}៖ ដល់ ${until}។ ${why}`,
    en: (number: string, until: string, why: string) => `By decision ${number}: to the end of ${until}. ${why}`,
  },
})
