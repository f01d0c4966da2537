const root = '/lam-viec/nhan-rong'

/** Every address in this module. */
export const paths = {
  list: (view?: string, page = 1) => {
    const asked = new URLSearchParams({ ...(view && { xem: view }), ...(page > 1 && { trang: `${page}` }) }).toString()
    return asked ? `${root}?${asked}` : root
  },
  /** Looking for a model that answers a need. */
  need: () => `${root}/toi-can`,
  record: (exemplarId?: string) => (exemplarId ? `${root}/moi?dien-hinh=${exemplarId}` : `${root}/moi`),
  show: (adoptionId: string) => `${root}/${adoptionId}`,
  confirm: (adoptionId: string) => `${root}/${adoptionId}/xac-nhan`,
  decline: (adoptionId: string) => `${root}/${adoptionId}/tu-choi`,
  results: (adoptionId: string) => `${root}/${adoptionId}/ket-qua`,
  failure: (adoptionId: string) => `${root}/${adoptionId}/khong-thanh`,
  /** The card whole, for every unit that may follow. */
  card: (exemplarId: string) => `${root}/the/${exemplarId}`,
  leaflet: (exemplarId: string) => `${root}/the/${exemplarId}/to-roi.pdf`,
  /** Asking its source, and one such asking. */
  ask: (exemplarId: string) => `${root}/the/${exemplarId}/hoc-hoi`,
  request: (requestId: string) => `${root}/hoc-hoi/${requestId}`,
  answer: (requestId: string) => `${root}/hoc-hoi/${requestId}/tra-loi`,
  model: (exemplarId: string) => `${root}/${exemplarId}/cach-lam`,
}

/** The public addresses, without the prefix of a language. */
export const publicPaths = {
  model: (slug: string) => `/mo-hinh/${slug}`,
  /** Looking for a model that answers a need, without an account. */
  need: '/toi-dang-can',
  learn: (slug: string) => `/mo-hinh/${slug}/hoc-hoi`,
}
