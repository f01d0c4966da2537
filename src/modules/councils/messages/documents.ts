import { messages } from '#platform/i18n.ts'

/** The words of minutes, tally sheets, their signed copies and fingerprints. */
export const t = messages({
  documents: { vi: 'Văn bản', km: 'លិខិត', en: 'Documents' },
  document: { vi: 'Văn bản', km: 'លិខិត', en: 'Document' },
  copy: { vi: 'Bản', km: 'ច្បាប់', en: 'Copy' },
  fingerprint: { vi: 'Mã băm SHA-256', km: 'កូដ SHA-256', en: 'SHA-256' },
  fingerprintLead: {
    vi: 'Mã băm đổi ngay khi một chữ trong tệp đổi. Ghi lại mã để sau này đối chiếu bản đang giữ.',
    km: 'កូដប្តូរភ្លាម ពេលអក្សរមួយក្នុងឯកសារប្តូរ។ សូមកត់កូដដើម្បីផ្ទៀងផ្ទាត់ពេលក្រោយ។',
    en: 'It changes as soon as one letter of the file does: note it to check a copy later.',
  },
  minutesOf: { vi: 'Biên bản phiên họp', km: 'កំណត់ហេតុប្រជុំ', en: 'Minutes of the sitting' },
  tallyOf: {
    vi: (title: string) => `Biên bản kiểm phiếu: ${title}`,
    km: (title: string) => `កំណត់ហេតុរាប់សន្លឹក៖ ${title}`,
    en: (title: string) => `Tally sheet: ${title}`,
  },
  tallySheet: { vi: 'Biên bản kiểm phiếu', km: 'កំណត់ហេតុរាប់សន្លឹក', en: 'Tally sheet' },
  signed: { vi: 'Bản đã ký', km: 'ច្បាប់ចុះហត្ថលេខា', en: 'Signed copy' },
  photo: { vi: 'Ảnh kiểm phiếu', km: 'រូបថតការរាប់', en: 'Photo of the counting' },
  draft: { vi: 'bản nháp đến lúc này', km: 'សេចក្តីព្រាងដល់ពេលនេះ', en: 'a draft as of now' },
  drawUp: { vi: 'Lập văn bản', km: 'រៀបចំលិខិត', en: 'Draw it up' },
  drawUpAgain: { vi: 'Lập lại văn bản', km: 'រៀបចំលិខិតឡើងវិញ', en: 'Draw it up again' },
  drawUpLead: {
    vi: 'Văn bản DOCX và PDF được lập và giữ lại cùng mã băm. Lập lại được đến khi có bản đã ký.',
    km: 'លិខិត DOCX និង PDF ត្រូវរៀបចំ និងរក្សាទុកជាមួយកូដ។ អាចរៀបចំឡើងវិញរហូតមានច្បាប់ចុះហត្ថលេខា។',
    en: 'Word and PDF are made and kept with their fingerprints. They can be made anew until there is a signed copy.',
  },
  sendSigned: { vi: 'Tải lên bản đã ký', km: 'ផ្ញើច្បាប់ចុះហត្ថលេខា', en: 'Send the signed copy' },
  signedScan: { vi: 'Bản chụp hoặc tệp có chữ ký', km: 'រូបថត ឬឯកសារមានហត្ថលេខា', en: 'Scan or signed file' },
  counters: { vi: 'Tổ kiểm phiếu', km: 'ក្រុមរាប់សន្លឹក', en: 'Who counts' },
  countersHint: {
    vi: 'Mỗi người một dòng, tổ trưởng ở dòng đầu. Tên đứng trong biên bản kiểm phiếu để ký.',
    km: 'មួយបន្ទាត់ម្នាក់ ប្រធានក្រុមនៅបន្ទាត់ទីមួយ។ ឈ្មោះស្ថិតក្នុងកំណត់ហេតុដើម្បីចុះហត្ថលេខា។',
    en: 'One to a line, the leader first. The names stand in the tally sheet to be signed.',
  },
  countersWrong: {
    vi: 'Nhiều nhất 15 người, mỗi tên không quá 120 chữ.',
    km: 'យ៉ាងច្រើន 15 នាក់ ឈ្មោះនីមួយៗមិនលើស 120 តួ។',
    en: 'At most 15 people, each name of at most 120 letters.',
  },
  notCounted: { vi: 'Phiếu chưa được kiểm.', km: 'សន្លឹកមិនទាន់រាប់។', en: 'The ballot is not counted yet.' },
  signedAlready: {
    vi: 'Đã có bản đã ký nên không lập lại văn bản.',
    km: 'មានច្បាប់ចុះហត្ថលេខាហើយ មិនរៀបចំឡើងវិញទេ។',
    en: 'There is a signed copy: it is not drawn up anew.',
  },
  stillSitting: {
    vi: 'Phiên họp chưa kết thúc.',
    km: 'ប្រជុំមិនទាន់បញ្ចប់។',
    en: 'The sitting is not closed yet.',
  },
  notMade: { vi: 'Chưa lập được văn bản.', km: 'មិនទាន់រៀបចំលិខិតបាន។', en: 'The document could not be made.' },
})
