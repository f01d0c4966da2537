/** Every address in this module. */
export const paths = {
  list: () => '/lam-viec/hoi-dong',
  /** The rules of ballots, as of a day written dd/mm/yyyy. */
  rules: (day?: string) => `/lam-viec/hoi-dong/quy-tac${day ? `?ngay=${day}` : ''}`,
  show: (id: string) => `/lam-viec/hoi-dong/${id}`,
  appoint: (id: string) => `/lam-viec/hoi-dong/${id}/uy-vien`,
  prepare: (id: string) => `/lam-viec/hoi-dong/${id}/phien`,
  sitting: (id: string) => `/lam-viec/hoi-dong/phien/${id}`,
  presence: (id: string) => `/lam-viec/hoi-dong/phien/${id}/co-mat`,
  place: (id: string) => `/lam-viec/hoi-dong/phien/${id}/noi-dung`,
  close: (id: string) => `/lam-viec/hoi-dong/phien/${id}/ket-thuc`,
  /** The minutes: made for the reader, or as they were kept. */
  minutes: (id: string, as: 'docx' | 'pdf') => `/lam-viec/hoi-dong/phien/${id}/bien-ban.${as}`,
  drawUpMinutes: (id: string) => `/lam-viec/hoi-dong/phien/${id}/bien-ban`,
  signedMinutes: (id: string) => `/lam-viec/hoi-dong/phien/${id}/bien-ban-da-ky`,
  item: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}`,
  /** One paper of an item, for whoever its papers are open to. */
  document: (id: string, fileId: string) => `/lam-viec/hoi-dong/noi-dung/${id}/tai-lieu/${fileId}`,
  declare: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/khai`,
  dismiss: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/bo-xung-dot`,
  open: (id: string) => `/lam-viec/hoi-dong/noi-dung/${id}/mo-phieu`,
  vote: (id: string) => `/lam-viec/hoi-dong/phieu/${id}`,
  paper: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/giay`,
  count: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/kiem`,
  tallySheet: (id: string, as: 'docx' | 'pdf') => `/lam-viec/hoi-dong/phieu/${id}/bien-ban-kiem-phieu.${as}`,
  drawUpTallySheet: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/bien-ban-kiem-phieu`,
  /** The tally sheet as signed, the photo of the counting; what is sent there is the signed one. */
  tallyFile: (id: string, which: 'da-ky' | 'anh') => `/lam-viec/hoi-dong/phieu/${id}/tep/${which}`,
  cancel: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/huy`,
  check: (id: string) => `/lam-viec/hoi-dong/phieu/${id}/doi-chieu`,
}
