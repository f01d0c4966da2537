/** Every address in this module. */
export const paths = {
  list: () => '/lam-viec/hoi-dong',
  show: (id: string) => `/lam-viec/hoi-dong/${id}`,
  appoint: (id: string) => `/lam-viec/hoi-dong/${id}/uy-vien`,
  prepare: (id: string) => `/lam-viec/hoi-dong/${id}/phien`,
  sitting: (id: string) => `/lam-viec/hoi-dong/phien/${id}`,
  presence: (id: string) => `/lam-viec/hoi-dong/phien/${id}/co-mat`,
  place: (id: string) => `/lam-viec/hoi-dong/phien/${id}/noi-dung`,
  close: (id: string) => `/lam-viec/hoi-dong/phien/${id}/ket-thuc`,
  minutes: (id: string, as: 'docx' | 'pdf') => `/lam-viec/hoi-dong/phien/${id}/bien-ban.${as}`,
  item: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}`,
  /** One paper of an item, for whoever its papers are open to. */
  document: (id: string, fileId: string) => `/lam-viec/hoi-dong/noi-dung/${id}/tai-lieu/${fileId}`,
  declare: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/khai`,
  dismiss: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/bo-xung-dot`,
  open: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/mo-phieu`,
  vote: (id: string) => `/lam-viec/hoi-dong/phieu/${id}`,
  paper: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/giay`,
  count: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/kiem`,
  cancel: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/huy`,
  check: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/doi-chieu`,
}
