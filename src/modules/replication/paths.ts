const root = '/lam-viec/nhan-rong'

/** Every address in this module. */
export const paths = {
  list: () => root,
  record: (exemplarId?: string) => (exemplarId ? `${root}/moi?dien-hinh=${exemplarId}` : `${root}/moi`),
  search: (name: string) => `${root}/moi?ten=${encodeURIComponent(name)}`,
  show: (adoptionId: string) => `${root}/${adoptionId}`,
  confirm: (adoptionId: string) => `${root}/${adoptionId}/xac-nhan`,
  decline: (adoptionId: string) => `${root}/${adoptionId}/tu-choi`,
  model: (exemplarId: string) => `${root}/${exemplarId}/cach-lam`,
}
