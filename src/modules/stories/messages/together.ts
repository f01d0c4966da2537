import { messages } from '#platform/i18n.ts'

/** The words of working on one story together: who has it in hand, and what is said of it. */
export const t = messages({
  heldByYou: {
    vi: (since: string) => `Anh/chị đang giữ bài từ ${since}. Người khác đọc và góp ý được, chưa lưu được.`,
    km: (since: string) => `លោកអ្នកកំពុងកាន់អត្ថបទតាំងពី ${since}។ អ្នកដទៃអាន និងផ្ដល់យោបល់បាន។`,
    en: (since: string) => `You have had this story in hand since ${since}. Others read and comment; they cannot save.`,
  },
  heldBy: {
    vi: (who: string, since: string) => `${who} đang giữ bài từ ${since}. Anh/chị đọc và góp ý được, chưa lưu được.`,
    km: (who: string, since: string) => `${who} កំពុងកាន់អត្ថបទតាំងពី ${since}។ លោកអ្នកអាន និងផ្ដល់យោបល់បាន។`,
    en: (who: string, since: string) => `${who} has had this story in hand since ${since}. You can read and comment.`,
  },
  free: {
    vi: 'Chưa ai giữ bài này.',
    km: 'មិនទាន់មាននរណាកាន់អត្ថបទនេះ។',
    en: 'Nobody has this story in hand.',
  },
  take: { vi: 'Nhận viết bài', km: 'ទទួលសរសេរ', en: 'Take it in hand' },
  release: { vi: 'Thôi giữ bài', km: 'ឈប់កាន់', en: 'Lay it down' },
  relieve: { vi: 'Nhận lại bài từ người đang giữ', km: 'ទទួលពីអ្នកកំពុងកាន់', en: 'Take it over' },
  relieveNote: { vi: 'Lý do nhận lại', km: 'មូលហេតុ', en: 'Reason' },
  relieveHint: {
    vi: 'Người đang giữ bài sẽ đọc được lý do này trong Việc hôm nay.',
    km: 'អ្នកកំពុងកាន់នឹងអានមូលហេតុនេះ។',
    en: 'The holder reads it among their work of the day.',
  },
  relieveIt: { vi: 'Nhận lại bài', km: 'ទទួលអត្ថបទ', en: 'Take it over' },
  relieved: {
    vi: (who: string, when: string) => `${who} đã nhận lại bài này lúc ${when}`,
    km: (who: string, when: string) => `${who} បានទទួលអត្ថបទនេះនៅ ${when}`,
    en: (who: string, when: string) => `${who} took this story over on ${when}`,
  },
  noted: { vi: 'Đã biết', km: 'បានដឹង', en: 'I have read this' },
  whyHeld: {
    vi: (who: string) => `${who} đang giữ bài; nhận lại bài rồi mới lưu được.`,
    km: (who: string) => `${who} កំពុងកាន់ ត្រូវទទួលជាមុន។`,
    en: (who: string) => `${who} has it in hand: take it over first.`,
  },

  comments: { vi: 'Góp ý', km: 'យោបល់', en: 'Comments' },
  noComments: { vi: 'Chưa có góp ý nào.', km: 'មិនទាន់មានយោបល់។', en: 'No comments yet.' },
  openCount: {
    vi: (n: number) => `${n} góp ý chưa xong`,
    km: (n: number) => `យោបល់ ${n} មិនទាន់ចប់`,
    en: (n: number) => (n === 1 ? 'One open comment' : `${n} open comments`),
  },
  allSettled: { vi: 'Đã xong hết', km: 'ចប់ទាំងអស់', en: 'All settled' },
  quote: { vi: 'Câu được góp ý', km: 'ប្រយោគដែលផ្ដល់យោបល់', en: 'Passage' },
  quoteHint: {
    vi: 'Chép nguyên câu trong bài; để trống nếu góp ý cho cả bài',
    km: 'ចម្លងប្រយោគពីអត្ថបទ ឬទុកទទេសម្រាប់អត្ថបទទាំងមូល',
    en: 'Copied from the text; leave empty for the whole story',
  },
  comment: { vi: 'Góp ý', km: 'យោបល់', en: 'Comment' },
  sayIt: { vi: 'Gửi góp ý', km: 'ផ្ញើយោបល់', en: 'Send the comment' },
  quoteGone: {
    vi: 'Câu này không còn trong bài',
    km: 'ប្រយោគនេះលែងមានក្នុងអត្ថបទ',
    en: 'This passage is no longer in the text',
  },
  answer: { vi: 'Trả lời', km: 'ឆ្លើយ', en: 'Answer' },
  answerIt: { vi: 'Gửi trả lời', km: 'ផ្ញើចម្លើយ', en: 'Send the answer' },
  settle: { vi: 'Đánh dấu đã xong', km: 'សម្គាល់ថាចប់', en: 'Settle it' },
  isOpen: { vi: 'Chưa xong', km: 'មិនទាន់ចប់', en: 'Open' },
  settledBy: {
    vi: (who: string) => `${who} đánh dấu đã xong`,
    km: (who: string) => `${who} បានសម្គាល់ថាចប់`,
    en: (who: string) => `Settled by ${who}`,
  },
  seeComments: { vi: 'Đọc và trả lời góp ý', km: 'អាន និងឆ្លើយ', en: 'Read and answer' },

  'stories.held': {
    vi: 'Chưa lưu được: bài đang do người khác giữ. Nhận lại bài rồi lưu; chữ vừa viết vẫn còn ở đây. Người giữ',
    km: 'មិនទាន់រក្សាទុក៖ អ្នកផ្សេងកំពុងកាន់អត្ថបទ ពាក្យដែលបានសរសេរនៅទីនេះ។ អ្នកកាន់',
    en: 'Not saved: somebody else has the story in hand. Take it over, then save; what you wrote is still here. Holder',
  },
  'stories.quoteNotFound': {
    vi: 'Không thấy câu này trong bài; hãy chép nguyên câu',
    km: 'រកមិនឃើញប្រយោគនេះក្នុងអត្ថបទ',
    en: 'The story does not say this: copy the passage as it stands',
  },
  'stories.takeHold': { vi: 'đã nhận viết bài', km: 'បានទទួលសរសេរ', en: 'took the story in hand' },
  'stories.releaseHold': { vi: 'đã thôi giữ bài', km: 'បានឈប់កាន់', en: 'laid the story down' },
  'stories.relieveHolder': { vi: 'đã nhận lại bài từ người đang giữ', km: 'បានទទួលពីអ្នកកាន់', en: 'took the story over' },
  'stories.noteRelief': { vi: 'đã biết bài được nhận lại', km: 'បានដឹងអំពីការទទួល', en: 'read that it was taken over' },
  'stories.comment': { vi: 'đã góp ý', km: 'បានផ្ដល់យោបល់', en: 'commented' },
  'stories.answerComment': { vi: 'đã trả lời góp ý', km: 'បានឆ្លើយយោបល់', en: 'answered a comment' },
  'stories.settleComment': { vi: 'đã xong một góp ý', km: 'បានចប់យោបល់មួយ', en: 'settled a comment' },
})
