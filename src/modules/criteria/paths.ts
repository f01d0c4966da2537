const root = '/lam-viec/tieu-chuan'

/** Every address in this module. */
export const paths = {
  list: () => root,
  register: () => `${root}/quy-dinh`,
  draft: () => `${root}/moi`,
  show: (id: string) => `${root}/${id}`,
  edit: (id: string) => `${root}/${id}/sua`,
  add: (id: string) => `${root}/${id}/tieu-chi/moi`,
  criterion: (id: string, criterionId: string) => `${root}/${id}/tieu-chi/${criterionId}`,
  remove: (id: string, criterionId: string) => `${root}/${id}/tieu-chi/${criterionId}/bo`,
  issue: (id: string) => `${root}/${id}/ban-hanh`,
  discard: (id: string) => `${root}/${id}/huy`,
  file: (fileId: string) => `/lam-viec/tep/${fileId}`,
}
