const root = '/lam-viec/kinh-phi'

/** Every address in this module. */
export const paths = {
  overview: (year?: number, unitId?: string) =>
    year === undefined ? root : `${root}?nam=${year}${unitId ? `&don-vi=${unitId}` : ''}`,
  law: () => `${root}/quy-dinh`,
  lawRow: (id: string) => `${root}/quy-dinh/${id}`,
  confirmLaw: (id: string) => `${root}/quy-dinh/${id}/doi-chieu`,
  addLaw: (id: string) => `${root}/quy-dinh/${id}/bo-sung`,
  funds: () => `${root}/quy`,
  fund: (id: string) => `${root}/quy/${id}`,
  income: (id: string) => `${root}/quy/${id}/thu`,
  tasks: (id: string) => `${root}/quy/${id}/nhiem-vu`,
  task: (id: string) => `${root}/nhiem-vu/${id}`,
  step: (id: string, step: keyof typeof stepWords) => `${root}/nhiem-vu/${id}/${stepWords[step]}`,
  prizes: (year?: number) => (year === undefined ? `${root}/tien-thuong` : `${root}/tien-thuong?nam=${year}`),
  /** The prizes of one decision. */
  prizesOf: (decisionId: string) => `${root}/tien-thuong?qd=${decisionId}`,
  prize: (awardId: string) => `${root}/tien-thuong/${awardId}`,
  recover: (awardId: string) => `${root}/tien-thuong/${awardId}/thu-hoi`,
  /** A support of money under a fostering plan, to be paid. */
  support: (id: string) => `${root}/ho-tro/${id}`,
  sponsors: () => `${root}/tai-tro`,
  undoIncome: (id: string) => `${root}/quy/${id}/huy-thu`,
  thanks: (id: string) => `${root}/tai-tro/${id}/tri-an`,
  thanksLetter: (id: string, as: 'docx' | 'pdf') => `${root}/tai-tro/${id}/thu-cam-on.${as}`,
  gifts: () => `${root}/tai-tro/qua`,
  gift: (id: string) => `${root}/tai-tro/qua/${id}`,
  pass: (id: string) => `${root}/tai-tro/qua/${id}/trao`,
  document: (unitId: string, year: number | ':year', file: string) => `${root}/van-ban/${unitId}/${year}/${file}`,
}

/** What each step of a task's money is called in its address. */
export const stepWords = {
  ...{ estimate: 'du-toan', cut: 'giam-du-toan', give: 'giao', take_back: 'thu-lai', commit: 'cam-ket' },
  ...{ release: 'huy-cam-ket', spend: 'chi', repay: 'nop-lai', settle: 'quyet-toan' },
} as const
