import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of the newsroom's lines of work: skipped moments, reliefs to read, comments to answer. */
export const t = messages({
  releaseSkipped: {
    vi: ({ name }: Told) => `Bài hẹn giờ chưa đăng: “${name}”`,
    km: ({ name }: Told) => `អត្ថបទកំណត់ម៉ោងមិនបានផ្សាយ៖ “${name}”`,
    en: ({ name }: Told) => `Did not go out as planned: “${name}”`,
  },
  releaseSkippedWhy: {
    vi: ({ on, note }: Told) => `Hẹn đăng ngày ${on}, đã bỏ qua${note ? ` vì: ${note}` : ''}; xem lý do trong bài`,
    km: ({ on, note }: Told) => `កំណត់ថ្ងៃ ${on} ត្រូវបានរំលង ${note}`,
    en: ({ on, note }: Told) => `Planned for ${on} and skipped${note ? ` because of ${note}` : ''}; the story says why`,
  },
  releaseSkippedAct: { vi: 'Xem lý do', km: 'មើលមូលហេតុ', en: 'See why' },
  noteRelief: {
    vi: ({ name }: Told) => `Bài anh/chị giữ đã có người nhận lại: “${name}”`,
    km: ({ name }: Told) => `អត្ថបទរបស់លោកអ្នកត្រូវបានគេទទួល៖ “${name}”`,
    en: ({ name }: Told) => `Taken over from you: “${name}”`,
  },
  noteReliefWhy: { vi: ({ note }: Told) => note, km: ({ note }: Told) => note, en: ({ note }: Told) => note },
  noteReliefAct: { vi: 'Xem bài', km: 'មើលអត្ថបទ', en: 'See the story' },
  replacePicture: {
    vi: ({ name }: Told) => `Thay ảnh đã rút: “${name}”`,
    km: ({ name }: Told) => `ប្តូររូបដែលបានដក៖ “${name}”`,
    en: ({ name }: Told) => `Replace a picture: “${name}”`,
  },
  replacePictureWhy: {
    vi: ({ left, on }: Told) => `${left} ảnh của bài đang đăng hết quyền hoặc hết đồng ý, không còn hiện từ ${on}`,
    km: ({ left, on }: Told) => `រូប ${left} នៃអត្ថបទផុតសិទ្ធិ ឬការយល់ព្រម លែងបង្ហាញតាំងពី ${on}`,
    en: ({ left, on }: Told) => `${left} no longer shown since ${on}: a right or a consent ended`,
  },
  replacePictureAct: { vi: 'Xem ảnh nào', km: 'មើលរូបណា', en: 'See which' },
  answerComments: {
    vi: ({ name }: Told) => `Trả lời góp ý: “${name}”`,
    km: ({ name }: Told) => `ឆ្លើយយោបល់៖ “${name}”`,
    en: ({ name }: Told) => `Answer comments: “${name}”`,
  },
  answerCommentsWhy: {
    vi: ({ left, on }: Told) => `${left} góp ý chưa xong, từ ${on}`,
    km: ({ left, on }: Told) => `យោបល់ ${left} មិនទាន់ចប់ ពី ${on}`,
    en: ({ left, on }: Told) => `${left} still open, since ${on}`,
  },
  readOrientation: {
    vi: ({ name }: Told) => `Đọc định hướng: ${name}`,
    km: ({ name }: Told) => `អានការតម្រង់ទិស៖ ${name}`,
    en: ({ name }: Told) => `Read the orientation: ${name}`,
  },
  readOrientationWhy: {
    vi: ({ note, on }: Told) => `Văn bản ${note}, ${on}; bàn biên tập chưa ai báo đã đọc`,
    km: ({ note, on }: Told) => `ឯកសារ ${note}, ${on} មិនទាន់មានអ្នកអាន`,
    en: ({ note, on }: Told) => `Document ${note}, ${on}; nobody of the desk has said that they read it`,
  },
  readOrientationAct: { vi: 'Đọc', km: 'អាន', en: 'Read' },
  answerCommentsAct: { vi: 'Trả lời', km: 'ឆ្លើយ', en: 'Answer' },
})
