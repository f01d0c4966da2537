const quota = '/lam-viec/chi-tieu'
const reports = '/lam-viec/bao-cao'

const query = (values: Record<string, string | number | undefined>) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}

export type BoardQuery = {
  nam?: number | undefined
  'den-ngay'?: string | undefined
  khoi?: string | undefined
  'don-vi'?: string | undefined
  moc?: string | undefined
}

/** Every address in this module. */
export const paths = {
  board: (asked: BoardQuery = {}) => `${quota}${query(asked)}`,
  /** The board by field, kind, people and area, and on the map. */
  breakdown: (asked: BoardQuery & { cot?: string } = {}) => `${quota}/co-cau${query(asked)}`,
  /** `theo`: only one part of it, as `field.<id>`. */
  boardList: (asked: BoardQuery & { cot?: string; theo?: string } = {}) => `${quota}/danh-sach${query(asked)}`,
  /** Telling units that they will miss their quota, and what one was told. */
  nudge: (asked: BoardQuery = {}) => `${quota}/nhac${query(asked)}`,
  nudged: (id: string) => `${quota}/nhac/${id}`,
  /** The versions of the ministry's statistics forms. */
  forms: () => `${reports}/bieu-mau`,
  formVersion: (id: string) => `${reports}/bieu-mau/${id}`,
  surveys: () => `${reports}/hoi-nhanh`,
  survey: (id: string) => `${reports}/hoi-nhanh/${id}`,
  rounds: (year?: number) => `${reports}${query({ nam: year })}`,
  /** The reports of a year in the units of today, at one of them. */
  roundNow: (year: number, unitId: string) => `${reports}${query({ nam: year, moc: 'nay' })}#nay-${unitId}`,
  openRound: () => `${reports}/mo-dot`,
  lock: (roundId: string) => `${reports}/dot/${roundId}/khoa`,
  startReport: (roundId: string) => `${reports}/dot/${roundId}/lap`,
  gather: (roundId: string) => `${reports}/dot/${roundId}/tong-hop`,
  approve: () => `${reports}/duyet`,
  /** The figures of every unit, counted now, and the records behind one of them. */
  rollUp: (asked: BoardQuery = {}) => `${reports}/so-lieu${query(asked)}`,
  rollUpList: (code: string, asked: BoardQuery = {}) => `${reports}/so-lieu/${code}${query(asked)}`,
  report: (id: string) => `${reports}/${id}`,
  /** One of the ministry's statistics forms as this report fills it. */
  form: (id: string, key: string) => `${reports}/${id}/bieu/${key}`,
  figure: (id: string, code: string) => `${reports}/${id}/so-lieu/${code}`,
  sections: (id: string) => `${reports}/${id}/noi-dung`,
  override: (id: string, code: string) => `${reports}/${id}/so-lieu/${code}/sua`,
  dropOverride: (id: string, code: string) => `${reports}/${id}/so-lieu/${code}/bo-sua`,
  explain: (id: string) => `${reports}/${id}/giai-trinh`,
  present: (id: string) => `${reports}/${id}/trinh-ky`,
  sign: (id: string) => `${reports}/${id}/ky`,
  signedOnPaper: (id: string) => `${reports}/${id}/ky-giay`,
  send: (id: string) => `${reports}/${id}/gui`,
  return: (id: string) => `${reports}/${id}/tra-lai`,
  clearFault: (id: string, faultId: string) => `${reports}/${id}/diem-can-sua/${faultId}`,
  answer: (id: string) => `${reports}/${id}/y-kien-chu-tich`,
  accept: (id: string) => `${reports}/${id}/nhan`,
  docx: (id: string) => `${reports}/${id}/van-ban.docx`,
  xlsx: (id: string) => `${reports}/${id}/so-lieu.xlsx`,
  pdf: (id: string) => `${reports}/${id}/van-ban.pdf`,
}
