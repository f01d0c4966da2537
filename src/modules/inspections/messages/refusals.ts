import { messages } from '#platform/i18n.ts'

/** What can be wrong with inspections, and what was done in the history. */
export const t = messages({
  'inspections.planned': {
    vi: 'Năm này đã có kế hoạch kiểm tra',
    km: 'ឆ្នាំនេះមានផែនការហើយ',
    en: 'This year has its plan already',
  },
  'inspections.otherYear': {
    vi: 'Ngày phải thuộc năm của kế hoạch',
    km: 'ថ្ងៃត្រូវក្នុងឆ្នាំផែនការ',
    en: 'The day must be in the plan’s year',
  },
  'inspections.needsWhy': { vi: 'Hãy ghi lý do chọn đơn vị này', km: 'សូមកត់មូលហេតុ', en: 'Say why this unit is chosen' },
  'inspections.chosen': {
    vi: 'Đơn vị này đã có trong kế hoạch',
    km: 'អង្គភាពនេះមានហើយ',
    en: 'This unit is on the plan already',
  },
  'inspections.hasTeam': { vi: 'Đơn vị đã có đoàn kiểm tra', km: 'មានគណៈហើយ', en: 'A team was sent there already' },
  'inspections.nobodyChosen': { vi: 'Chưa chọn đơn vị nào', km: 'មិនទាន់ជ្រើស', en: 'No unit is chosen yet' },
  'inspections.inFuture': { vi: 'Ngày này chưa tới', km: 'ថ្ងៃនេះមិនទាន់មកដល់', en: 'This day lies ahead' },
  'inspections.inPast': { vi: 'Ngày này đã qua', km: 'ថ្ងៃនេះកន្លងហើយ', en: 'This day is over' },
  'inspections.notIssued': { vi: 'Kế hoạch chưa ban hành', km: 'ផែនការមិនទាន់ចេញ', en: 'The plan is not issued yet' },
  'inspections.beforeDecision': {
    vi: 'Không thể trước ngày quyết định',
    km: 'មិនអាចមុនថ្ងៃសម្រេច',
    en: 'Not before the decision',
  },
  'inspections.endsBefore': {
    vi: 'Ngày cuối phải từ ngày đầu trở đi',
    km: 'ថ្ងៃចុងមុនថ្ងៃដើម',
    en: 'It ends before it begins',
  },
  'inspections.outsideTerm': {
    vi: 'Hạn tự kiểm tra phải từ ngày quyết định đến ngày cuối của đoàn',
    km: 'ត្រូវក្នុងរយៈពេលគណៈ',
    en: 'Must lie between the decision and the last day of the team',
  },
  'inspections.noVisits': {
    vi: 'Hãy chọn ít nhất một đơn vị của kế hoạch',
    km: 'សូមជ្រើសអង្គភាព',
    en: 'Choose a unit of the plan',
  },
  'inspections.twice': { vi: 'Người này đã được chọn', km: 'បានជ្រើសហើយ', en: 'Chosen twice' },
  'inspections.ownUnit': {
    vi: 'Người này đang giữ chức ở đơn vị được kiểm tra',
    km: 'គាត់កាន់តំណែងនៅអង្គភាពនោះ',
    en: 'Holds a post at a unit that is inspected',
  },
  'inspections.needsComment': { vi: 'Hãy ghi rõ', km: 'សូមកត់', en: 'Say why' },
  'inspections.needsPhoto': { vi: 'Mục này phải có ảnh', km: 'ត្រូវមានរូបថត', en: 'This item must have a photograph' },
  'inspections.notYourFile': {
    vi: 'Tệp này không phải của anh/chị gửi',
    km: 'ឯកសារមិនមែនរបស់អ្នក',
    en: 'This file was not sent by you',
  },
  'inspections.selfSent': {
    vi: 'Đơn vị đã gửi kết quả tự kiểm tra',
    km: 'បានផ្ញើហើយ',
    en: 'The unit has sent its check already',
  },
  'inspections.selfFirst': {
    vi: 'Đơn vị tự kiểm tra trước; đoàn ghi khi đơn vị đã gửi hoặc hết hạn',
    km: 'អង្គភាពពិនិត្យមុន',
    en: 'The unit goes first: the team begins when it has sent its check or its day is over',
  },
  'inspections.signedAlready': {
    vi: 'Biên bản đã ký, không sửa được nữa',
    km: 'បានចុះហត្ថលេខាហើយ',
    en: 'The minutes are signed; nothing changes any more',
  },
  'inspections.unanswered': { vi: 'Còn mục chưa trả lời', km: 'នៅមានចំណុចមិនទាន់ឆ្លើយ', en: 'Some items are not answered' },
  'inspections.teamFirst': { vi: 'Đoàn ký trước, đơn vị ký sau', km: 'គណៈចុះមុន', en: 'The team signs first' },
  'inspections.noRemedy': {
    vi: 'Còn tồn tại chưa giao việc khắc phục',
    km: 'នៅមានចំណុចគ្មានការកែលម្អ',
    en: 'A finding has nothing to be done about it yet',
  },
  'inspections.beforeVisit': {
    vi: 'Không thể trước ngày kiểm tra',
    km: 'មិនអាចមុនថ្ងៃត្រួតពិនិត្យ',
    en: 'Not before the inspection',
  },
  'inspections.needsEvidence': { vi: 'Phải có minh chứng', km: 'ត្រូវមានភស្តុតាង', en: 'It needs evidence' },
  'inspections.noClause': { vi: 'Kế hoạch không có khoản này', km: 'គ្មានប្រការនេះ', en: 'The plan has no such clause' },
  'inspections.draftPlan': {
    vi: 'đã lập kế hoạch kiểm tra',
    km: 'បានបង្កើតផែនការត្រួតពិនិត្យ',
    en: 'drafted an inspection plan',
  },
  'inspections.chooseUnit': {
    vi: 'đã đưa một đơn vị vào kế hoạch kiểm tra',
    km: 'បានជ្រើសអង្គភាព',
    en: 'put a unit on the inspection plan',
  },
  'inspections.dropUnit': {
    vi: 'đã bỏ một đơn vị khỏi kế hoạch kiểm tra',
    km: 'បានដកអង្គភាព',
    en: 'took a unit off the inspection plan',
  },
  'inspections.issuePlan': {
    vi: 'đã ban hành kế hoạch kiểm tra',
    km: 'បានចេញផែនការ',
    en: 'issued the inspection plan',
  },
  'inspections.appointTeam': { vi: 'đã cử đoàn kiểm tra', km: 'បានតែងតាំងគណៈ', en: 'sent an inspection team' },
  'inspections.changeTerm': {
    vi: 'đã đổi thời hạn của đoàn kiểm tra',
    km: 'បានប្តូររយៈពេលគណៈ',
    en: 'changed the term of a team',
  },
  'inspections.noteAnswers': { vi: 'đã trả lời bảng kiểm', km: 'បានឆ្លើយបញ្ជី', en: 'answered the checklist' },
  'inspections.sendSelfCheck': {
    vi: 'đã gửi kết quả tự kiểm tra',
    km: 'បានផ្ញើការពិនិត្យខ្លួនឯង',
    en: 'sent the unit’s own check',
  },
  'inspections.noteFinding': { vi: 'đã ghi một tồn tại', km: 'បានកត់ចំណុចខ្វះខាត', en: 'noted a finding' },
  'inspections.setRemedy': { vi: 'đã giao việc khắc phục', km: 'បានប្រគល់ការកែលម្អ', en: 'set what is to be done' },
  'inspections.signMinutes': { vi: 'đã ký biên bản kiểm tra', km: 'បានចុះកំណត់ហេតុ', en: 'signed the minutes' },
  'inspections.takeSignature': {
    vi: 'đã nhận chữ ký của đơn vị trên máy của đoàn',
    km: 'បានទទួលហត្ថលេខាអង្គភាពលើឧបករណ៍គណៈ',
    en: 'took the unit’s signature on the team’s device',
  },
  'inspections.noLongerYours': {
    vi: 'Không còn trong thời hạn của đoàn, hoặc việc này không thuộc phần của anh/chị',
    km: 'ផុតកំណត់គណៈ ឬមិនមែនការងាររបស់អ្នក',
    en: 'The term of the team is over, or this is not yours to do',
  },
  'inspections.noteRefusal': {
    vi: 'đã ghi việc đơn vị không ký biên bản',
    km: 'បានកត់ថាអង្គភាពមិនចុះហត្ថលេខា',
    en: 'noted that the unit does not sign',
  },
  'inspections.conclude': { vi: 'đã ra kết luận kiểm tra', km: 'បានសន្និដ្ឋាន', en: 'concluded the inspection' },
  'inspections.answerRemedy': { vi: 'đã trả lời việc khắc phục', km: 'បានឆ្លើយ', en: 'answered a remedy' },
  'inspections.returnRemedy': { vi: 'đã trả lại việc khắc phục', km: 'បានប្រគល់ត្រឡប់', en: 'gave a remedy back' },
  'inspections.closeRemedy': { vi: 'đã xác nhận khắc phục xong', km: 'បានបញ្ជាក់ការកែលម្អ', en: 'closed a remedy' },
  'inspections.issueChecklist': { vi: 'đã ban hành bảng kiểm mới', km: 'បានចេញបញ្ជីថ្មី', en: 'issued a checklist' },
})
