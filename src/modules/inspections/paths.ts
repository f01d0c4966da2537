const root = '/lam-viec/kiem-tra'
const plans = `${root}/ke-hoach`
const visits = `${root}/cuoc`
const remedies = `${root}/khac-phuc`

/** Every address in this module. */
export const paths = {
  list: (year?: number) => (year ? `${root}?nam=${year}` : root),
  compare: () => `${root}/so-sanh`,
  checklists: () => `${root}/bang-kiem`,
  checklist: (id: string) => `${root}/bang-kiem/${id}`,
  create: () => `${plans}/moi`,
  plan: (id: string) => `${plans}/${id}`,
  risks: (id: string, page = 1) => (page > 1 ? `${plans}/${id}?trang=${page}` : `${plans}/${id}`),
  choose: (id: string) => `${plans}/${id}/don-vi`,
  /** The records behind one reason of one unit. */
  behind: (id: string, unitId: string, kind: string) => `${plans}/${id}/don-vi/${unitId}/${kind}`,
  planPaper: (id: string, file: string) => `${plans}/${id}/${file}`,
  decision: (planId: string, teamId: string, file: string) => `${plans}/${planId}/doan/${teamId}/${file}`,
  issue: (id: string) => `${plans}/${id}/ban-hanh`,
  team: (planId: string) => `${plans}/${planId}/doan`,
  term: (planId: string, teamId: string) => `${plans}/${planId}/doan/${teamId}/thoi-han`,
  visit: (id: string) => `${visits}/${id}`,
  drop: (id: string) => `${visits}/${id}/bo`,
  answers: (id: string) => `${visits}/${id}/bang-kiem`,
  answer: (id: string, itemId: string) => `${visits}/${id}/bang-kiem/${itemId}`,
  known: (id: string, code: string) => `${visits}/${id}/so-lieu/${code}`,
  sendSelf: (id: string) => `${visits}/${id}/tu-kiem-tra`,
  findings: (id: string) => `${visits}/${id}/kien-nghi`,
  remedies: (id: string, findingId: string) => `${visits}/${id}/kien-nghi/${findingId}`,
  sign: (id: string) => `${visits}/${id}/ky`,
  hand: (id: string) => `${visits}/${id}/ky-tai-cho`,
  acts: (id: string) => `${visits}/${id}/viec-giu-tren-may`,
  refusal: (id: string) => `${visits}/${id}/khong-ky`,
  conclude: (id: string) => `${visits}/${id}/ket-luan`,
  paper: (id: string, file: string) => `${visits}/${id}/${file}`,
  remedyList: (view?: string) => (view && view !== 'open' ? `${remedies}?xem=${view}` : remedies),
  remedy: (id: string) => `${remedies}/${id}`,
  reply: (id: string) => `${remedies}/${id}/tra-loi`,
  giveBack: (id: string) => `${remedies}/${id}/tra-lai`,
  close: (id: string) => `${remedies}/${id}/dong`,
}
