const root = '/lam-viec/dien-hinh'
const judging = '/lam-viec/tham-dinh'
const tips = '/lam-viec/gioi-thieu'

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
  round: (id: string) => `${root}/${id}/vong-cham`,
  phases: (id: string) => `${root}/${id}/vong-cham/giai-doan`,
  assign: (id: string) => `${root}/${id}/vong-cham/phan-cong`,
  removeAssessor: (id: string, assignmentId: string) => `${root}/${id}/vong-cham/nguoi-cham/${assignmentId}/bo`,
  releaseCopy: (id: string, evidenceId: string) => `${root}/${id}/vong-cham/minh-chung/${evidenceId}`,
  closeRound: (id: string) => `${root}/${id}/vong-cham/ket-thuc`,
  cancelRound: (id: string) => `${root}/${id}/vong-cham/huy`,
  recognise: (id: string) => `${root}/${id}/cong-nhan`,
  decline: (id: string) => `${root}/${id}/khong-cong-nhan`,
  hold: (id: string) => `${root}/${id}/tam-dung`,
  release: (id: string) => `${root}/${id}/tiep-tuc`,
  withdraw: (id: string) => `${root}/${id}/rut`,
  consent: (id: string) => `${root}/${id}/dong-y`,
  withdrawConsent: (id: string, consentId: string) => `${root}/${id}/dong-y/${consentId}/rut`,
  tips: () => tips,
  newTip: () => `${tips}/moi`,
  tip: (id: string) => `${tips}/${id}`,
  takeUpTip: (id: string) => `${tips}/${id}/tim-hieu`,
  passTip: (id: string) => `${tips}/${id}/chuyen`,
  answerTip: (id: string) => `${tips}/${id}/tra-loi`,
  queue: () => judging,
  score: (assignmentId: string) => `${judging}/${assignmentId}`,
  abstain: (assignmentId: string) => `${judging}/${assignmentId}/khong-cham`,
  blindFile: (assignmentId: string, evidenceId: string) => `${judging}/${assignmentId}/tep/${evidenceId}`,
  file: (fileId: string) => `/lam-viec/tep/${fileId}`,
}

/** Public addresses of tips. */
export const tipPaths = {
  give: '/gioi-thieu-guong',
  find: '/tra-cuu',
  answer: (receipt: string) => `/tra-cuu/${receipt}`,
  mark: (receipt: string) => `/tra-cuu/${receipt}/ma.svg`,
}
