const root = '/lam-viec/dien-hinh'

/** Every address in this module. */
export const paths = {
  list: () => root,
  create: () => `${root}/moi`,
  show: (id: string) => `${root}/${id}`,
  edit: (id: string) => `${root}/${id}/sua`,
  evidence: (id: string) => `${root}/${id}/minh-chung`,
  confirmEvidence: (id: string, evidenceId: string) => `${root}/${id}/minh-chung/${evidenceId}/xac-nhan`,
  removeEvidence: (id: string, evidenceId: string) => `${root}/${id}/minh-chung/${evidenceId}/bo`,
  nominate: (id: string) => `${root}/${id}/gioi-thieu`,
  sendBack: (id: string) => `${root}/${id}/tra-lai`,
  clearFault: (id: string, faultId: string) => `${root}/${id}/diem-can-sua/${faultId}`,
  resubmit: (id: string) => `${root}/${id}/gui-lai`,
  verify: (id: string) => `${root}/${id}/xac-minh`,
  assess: (id: string) => `${root}/${id}/tham-dinh`,
  recognise: (id: string) => `${root}/${id}/cong-nhan`,
  decline: (id: string) => `${root}/${id}/khong-cong-nhan`,
  hold: (id: string) => `${root}/${id}/tam-dung`,
  release: (id: string) => `${root}/${id}/tiep-tuc`,
  withdraw: (id: string) => `${root}/${id}/rut`,
  consent: (id: string) => `${root}/${id}/dong-y`,
  withdrawConsent: (id: string, consentId: string) => `${root}/${id}/dong-y/${consentId}/rut`,
  file: (fileId: string) => `/lam-viec/tep/${fileId}`,
}
