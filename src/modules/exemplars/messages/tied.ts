import { messages } from '#platform/i18n.ts'

/** What of this module hangs on a movement. */
export const t = messages({
  records: { vi: 'Điển hình', km: 'គំរូ', en: 'Exemplars' },
  recognitions: { vi: 'Lượt công nhận', km: 'ការទទួលស្គាល់', en: 'Recognitions' },
})
