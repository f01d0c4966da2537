/** Every address in this module. */
export const paths = {
  list: (day?: string) => (day ? `/lam-viec/don-vi?ngay=${encodeURIComponent(day)}` : '/lam-viec/don-vi'),
  reforms: () => '/lam-viec/don-vi/sap-xep',
  newReform: () => '/lam-viec/don-vi/sap-xep/moi',
  reform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}`,
  editReform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}/sua`,
  commitReform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}/ap-dung`,
  rehearseReform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}/dien-tap`,
  /** What is kept of one kind at units, such as those that a new unit goes on from. */
  movedList: (id: string, key: string, unitIds: readonly string[]) =>
    `/lam-viec/don-vi/sap-xep/${id}/dang-giu/${key}?${unitIds.map((it) => `don-vi=${it}`).join('&')}`,
  compareReform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}/so-sanh`,
  reformSheet: () => '/lam-viec/don-vi/sap-xep/bang-mau.xlsx',
  dropReform: (id: string) => `/lam-viec/don-vi/sap-xep/${id}/bo`,
  changeUnit: (key: string) => `/lam-viec/don-vi/${key}/thay-doi`,
  /** A unit is known by its key, which never changes. */
  show: (key: string) => `/lam-viec/don-vi/${key}`,
}
