import { messages } from '#platform/i18n.ts'

/** The words of a model card in the office. */
export const t = messages({
  card: { vi: 'Xem cách làm', km: 'មើលវិធីធ្វើ', en: 'See the card' },
  leaflet: { vi: 'Tờ rơi A4 (PDF)', km: 'ខិត្តប័ណ្ណ A4 (PDF)', en: 'Leaflet A4 (PDF)' },
  script: { vi: 'Lời đọc', km: 'អត្ថបទអាន', en: 'As it is heard' },
  seconds: {
    vi: (n: number) => `khoảng ${n} giây; giọng máy đọc trên Cổng`,
    km: (n: number) => `ប្រហែល ${n} វិនាទី`,
    en: (n: number) => `about ${n} seconds; the machine voice reads it on the portal`,
  },
  counted: {
    vi: (n: number, failed: number) => `${n} nơi đang làm theo${failed > 0 ? `, ${failed} nơi không thành` : ''}`,
    km: (n: number, failed: number) => `${n} កន្លែងធ្វើតាម${failed > 0 ? ` ${failed} មិនបានសម្រេច` : ''}`,
    en: (n: number, failed: number) => `followed by ${n}${failed > 0 ? `, failed at ${failed}` : ''}`,
  },
  whyFailed: { vi: 'Vì sao không thành', km: 'ហេតុអ្វីមិនបានសម្រេច', en: 'Why it failed' },
  toRecord: { vi: 'Về hồ sơ điển hình', km: 'ទៅឯកសារគំរូ', en: 'To the record' },
  'replication.readAloud': { vi: 'đã đọc cách làm thành âm thanh', km: 'បានអានវិធីធ្វើ', en: 'read the card aloud' },
})
