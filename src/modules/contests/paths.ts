const root = '/lam-viec/cuoc-thi'
const sheets = '/lam-viec/cham-thi'

/** Every address of contests on the desk. */
export const paths = {
  list: (page = 1) => (page > 1 ? `${root}?trang=${page}` : root),
  draft: () => `${root}/moi`,
  show: (id: string) => `${root}/${id}`,
  edit: (id: string) => `${root}/${id}/sua`,
  amend: (id: string) => `${root}/${id}/sua-doi`,
  copy: (id: string) => `${root}/${id}/nhan-ban`,
  open: (id: string) => `${root}/${id}/mo`,
  judge: (id: string) => `${root}/${id}/cham-thi`,
  close: (id: string) => `${root}/${id}/khep`,
  judging: (id: string) => `${root}/${id}/ban-giam-khao`,
  handOut: (id: string) => `${root}/${id}/chia-bai`,
  announce: (id: string) => `${root}/${id}/ket-qua`,
  passTips: (id: string) => `${root}/${id}/gioi-thieu`,
  beginStory: (id: string, entryId: string) => `${root}/${id}/bai/${entryId}/viet-tin`,
  extend: (id: string) => `${root}/${id}/gia-han`,
  correct: (id: string) => `${root}/${id}/dinh-chinh`,
  minutes: (id: string, as: 'docx' | 'pdf') => `${root}/${id}/bien-ban.${as}`,
  queue: () => sheets,
  sheet: (assignmentId: string) => `${sheets}/${assignmentId}`,
  /** Correcting the points that one gave. */
  correctPoints: (assignmentId: string) => `${sheets}/${assignmentId}/sua-diem`,
  abstain: (assignmentId: string) => `${sheets}/${assignmentId}/khong-cham`,
  judgeFile: (assignmentId: string) => `${sheets}/${assignmentId}/tep`,
  ties: (contestId: string) => `${sheets}/bang-diem/${contestId}`,
  entries: (id: string) => `${root}/${id}/bai`,
  newEntry: (id: string) => `${root}/${id}/bai/nhap`,
  entry: (id: string, entryId: string) => `${root}/${id}/bai/${entryId}`,
  admit: (id: string, entryId: string) => `${root}/${id}/bai/${entryId}/nhan`,
  refuse: (id: string, entryId: string) => `${root}/${id}/bai/${entryId}/loai`,
}

/** The public addresses of contests, without the prefix of a language. */
export const publicPaths = {
  list: '/cuoc-thi',
  show: (slug: string) => `/cuoc-thi/${slug}`,
  enter: (slug: string) => `/cuoc-thi/${slug}/du-thi`,
  /** Taking an entry back, for whoever holds its receipt. */
  withdraw: (receipt: string) => `/tra-cuu/${receipt}/rut-bai`,
  vote: (slug: string) => `/cuoc-thi/${slug}/binh-chon`,
}
