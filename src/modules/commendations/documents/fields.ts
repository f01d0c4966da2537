/** What a template is filled with: texts, and lists of texts. */
export type TemplateData = Record<string, string | Record<string, string>[]>

const common = ['co_quan_cap_tren', 'co_quan', 'dia_danh', 'so', 'ky_hieu', 'ngay', 'trich_yeu', 'nguoi_ky', 'chuc_vu']
const ofDecision = [...common, 'so_quyet_dinh', 'nguoi_ban_hanh', 'tong_so', 'tong_tien']
const ofDossier = [...common, 'ten', 'ghi_chu', 'danh_hieu', 'tom_tat', 'thoi_gian', 'don_vi']
const line = ['stt', 'ten', 'ghi_chu', 'danh_hieu', 'thanh_tich', 'don_vi', 'tien']

/** The fields that a province's own document of each kind may name, and the lists with theirs. */
export const templateFields = {
  decision: { fields: ofDecision, lists: { danh_sach: line } },
  annex: { fields: ofDecision, lists: { danh_sach: line } },
  proposal: {
    fields: [...new Set([...ofDecision, ...ofDossier])],
    lists: { danh_sach: line, thanh_tich: ['noi_dung'], da_khen: ['danh_hieu', 'so', 'ngay'] },
  },
  report: { fields: ofDossier, lists: { thanh_tich: ['noi_dung'], da_khen: ['danh_hieu', 'so', 'ngay'] } },
  minutes: { fields: ofDossier, lists: { thanh_tich: ['noi_dung'], da_khen: ['danh_hieu', 'so', 'ngay'] } },
} as const satisfies Record<string, { fields: readonly string[]; lists: Record<string, readonly string[]> }>

export const documentKinds = ['proposal', 'report', 'minutes', 'decision', 'annex'] as const
export const documentFormats = ['docx', 'pdf'] as const
export type DocumentKind = (typeof documentKinds)[number]
