import { messages } from '#platform/i18n.ts'
import type { Told } from './tasks.ts'

/** The words of the work on dossiers and decisions: its title, why it is here (`…Why`), and its one action (`…Act`). */
export const t = messages({
  appraise: {
    vi: ({ name }: Told) => `Thẩm định hồ sơ khen thưởng: ${name}`,
    km: ({ name }: Told) => `ពិនិត្យសំណុំរឿងសរសើរ៖ ${name}`,
    en: ({ name }: Told) => `Appraise the dossier of ${name}`,
  },
  appraiseWhy: {
    vi: ({ note, unit }: Told) => `${note}, ${unit} đề nghị`,
    km: ({ note, unit }: Told) => `${note} ស្នើដោយ ${unit}`,
    en: ({ note, unit }: Told) => `${note}, proposed by ${unit}`,
  },
  appraiseAct: { vi: 'Thẩm định', km: 'ពិនិត្យ', en: 'Appraise' },
  placeDossier: {
    vi: ({ name }: Told) => `Đưa vào quyết định khen thưởng: ${name}`,
    km: ({ name }: Told) => `ដាក់ក្នុងសេចក្ដីសម្រេចសរសើរ៖ ${name}`,
    en: ({ name }: Told) => `Put on a decision: ${name}`,
  },
  placeDossierWhy: {
    vi: ({ note, on }: Told) => `${note}, Hội đồng đã thông qua ngày ${on}`,
    km: ({ note, on }: Told) => `${note} ក្រុមប្រឹក្សាបានអនុម័តថ្ងៃ ${on}`,
    en: ({ note, on }: Told) => `${note}, passed by the council on ${on}`,
  },
  placeDossierAct: { vi: 'Mở hồ sơ', km: 'បើកសំណុំរឿង', en: 'Open it' },
  mendDossier: {
    vi: ({ name }: Told) => `Bổ sung hồ sơ khen thưởng: ${name}`,
    km: ({ name }: Told) => `បំពេញសំណុំរឿងសរសើរ៖ ${name}`,
    en: ({ name }: Told) => `Mend the dossier of ${name}`,
  },
  mendDossierWhy: {
    vi: ({ unit, on, left, of }: Told) =>
      left > 0
        ? `${unit} trả lại ngày ${on}, còn ${left} trong ${of} điểm chưa xong`
        : `${unit} trả lại ngày ${on}, đã sửa xong ${of} điểm, chờ gửi lại`,
    km: ({ unit, on, left, of }: Told) => `${unit} ប្រគល់ត្រឡប់ថ្ងៃ ${on} នៅសល់ ${left} ក្នុង ${of} ចំណុច`,
    en: ({ unit, on, left, of }: Told) => `Sent back by ${unit} on ${on}; ${left} of ${of} things still to mend`,
  },
  mendDossierAct: { vi: 'Bổ sung', km: 'បំពេញ', en: 'Mend' },
  giveOpinion: {
    vi: ({ name }: Told) => `Cho ý kiến hiệp y: ${name}`,
    km: ({ name }: Told) => `ផ្ដល់មតិ៖ ${name}`,
    en: ({ name }: Told) => `Give an opinion on ${name}`,
  },
  giveOpinionWhy: {
    vi: ({ unit, on }: Told) => `${unit} hỏi ngày ${on}`,
    km: ({ unit, on }: Told) => `${unit} សួរថ្ងៃ ${on}`,
    en: ({ unit, on }: Told) => `Asked by ${unit} on ${on}`,
  },
  giveOpinionAct: { vi: 'Cho ý kiến', km: 'ផ្ដល់មតិ', en: 'Answer' },
  answerObjection: {
    vi: ({ name }: Told) => `Kết luận phản ánh của nhân dân: ${name}`,
    km: ({ name }: Told) => `សន្និដ្ឋានលើការតវ៉ា៖ ${name}`,
    en: ({ name }: Told) => `Conclude the objections to ${name}`,
  },
  answerObjectionWhy: {
    vi: ({ left, on }: Told) => `${left} phản ánh chưa kết luận, sớm nhất nhận ngày ${on}`,
    km: ({ left, on }: Told) => `ការតវ៉ា ${left} មិនទាន់សន្និដ្ឋាន ដំបូងទទួលថ្ងៃ ${on}`,
    en: ({ left, on }: Told) => `${left} without a conclusion, the first received on ${on}`,
  },
  answerObjectionAct: { vi: 'Xem và kết luận', km: 'មើល និងសន្និដ្ឋាន', en: 'Look and conclude' },
  completeFast: {
    vi: ({ name }: Told) => `Hoàn thiện hồ sơ đột xuất: ${name}`,
    km: ({ name }: Told) => `បំពេញសំណុំរឿងបន្ទាន់៖ ${name}`,
    en: ({ name }: Told) => `Complete the fast file of ${name}`,
  },
  completeFastWhy: {
    vi: ({ on }: Told) => `Đã trình theo thủ tục nhanh ngày ${on}, còn phải bổ sung đủ giấy tờ`,
    km: ({ on }: Told) => `បានដាក់តាមនីតិវិធីរហ័សថ្ងៃ ${on} នៅត្រូវបំពេញឯកសារ`,
    en: ({ on }: Told) => `Sent by the fast lane on ${on}; the full papers are still owed`,
  },
  completeFastAct: { vi: 'Hoàn thiện', km: 'បំពេញ', en: 'Complete' },
  signDecision: {
    vi: ({ name }: Told) => `Ký quyết định: ${name}`,
    km: ({ name }: Told) => `ចុះហត្ថលេខាលើសេចក្ដីសម្រេច៖ ${name}`,
    en: ({ name }: Told) => `Sign the decision: ${name}`,
  },
  signDecisionWhy: {
    vi: ({ of, on }: Told) => `Khen thưởng ${of} trường hợp, dự thảo ngày ${on}`,
    km: ({ of, on }: Told) => `សរសើរ ${of} ករណី ព្រាងថ្ងៃ ${on}`,
    en: ({ of, on }: Told) => `Commends ${of}, drafted on ${on}`,
  },
  signDecisionAct: { vi: 'Xem và ký', km: 'មើល និងចុះហត្ថលេខា', en: 'Look and sign' },
})
