/** Every address in this module. */
export const paths = {
  show: (programmeId?: string) => (programmeId ? `/lam-viec/chuong-trinh?ma=${programmeId}` : '/lam-viec/chuong-trinh'),
  drafts: () => '/lam-viec/chuong-trinh/du-thao',
  clone: () => '/lam-viec/chuong-trinh/du-thao/tu-chuong-trinh',
  draft: (draftId: string, only?: string) => `/lam-viec/chuong-trinh/du-thao/${draftId}${only ? `?loc=${only}` : ''}`,
  acceptRest: (draftId: string) => `/lam-viec/chuong-trinh/du-thao/${draftId}/nhan-phan-con-lai`,
  issue: (draftId: string) => `/lam-viec/chuong-trinh/du-thao/${draftId}/ban-hanh`,
  dropDraft: (draftId: string) => `/lam-viec/chuong-trinh/du-thao/${draftId}/bo`,
  draftClause: (clauseId: string) => `/lam-viec/chuong-trinh/khoan/${clauseId}`,
  draftTarget: (targetId: string) => `/lam-viec/chuong-trinh/chi-tieu/${targetId}`,
  tasks: (programmeId: string, year?: number) =>
    `/lam-viec/chuong-trinh/${programmeId}/viec${year ? `?nam=${year}` : ''}`,
  planTask: (programmeId: string) => `/lam-viec/chuong-trinh/${programmeId}/viec`,
  task: (taskId: string, year?: number) => `/lam-viec/chuong-trinh/viec/${taskId}${year ? `?nam=${year}` : ''}`,
  amendTask: (taskId: string) => `/lam-viec/chuong-trinh/viec/${taskId}/sua`,
  noteTask: (taskId: string) => `/lam-viec/chuong-trinh/viec/${taskId}/da-lam`,
  dropTask: (taskId: string) => `/lam-viec/chuong-trinh/viec/${taskId}/thoi`,
  /** The register of movements, one of them, and a list of what hangs on it. */
  movements: (only?: string) => `/lam-viec/chuong-trinh/phong-trao${only ? `?xem=${only}` : ''}`,
  enterMovement: () => '/lam-viec/chuong-trinh/phong-trao/moi',
  movement: (id: string) => `/lam-viec/chuong-trinh/phong-trao/${id}`,
  amendMovement: (id: string) => `/lam-viec/chuong-trinh/phong-trao/${id}/sua`,
  closeMovement: (id: string) => `/lam-viec/chuong-trinh/phong-trao/${id}/ket-thuc`,
  ofMovement: (id: string, key: string, page = 1) =>
    `/lam-viec/chuong-trinh/phong-trao/${id}/gom/${key}${page > 1 ? `?trang=${page}` : ''}`,
  /** Guidance documents: all, sending one, one of them; read, ended. */
  guidance: () => '/lam-viec/chuong-trinh/huong-dan',
  issueGuidance: () => '/lam-viec/chuong-trinh/huong-dan/moi',
  oneGuidance: (id: string) => `/lam-viec/chuong-trinh/huong-dan/${id}`,
  readGuidance: (id: string) => `/lam-viec/chuong-trinh/huong-dan/${id}/da-doc`,
  endGuidance: (id: string) => `/lam-viec/chuong-trinh/huong-dan/${id}/thoi`,
  clause: (code: string) => `/lam-viec/chuong-trinh#khoan-${code}`,
  /** The moving feasts of a year, and writing down on which day one of them falls. */
  feasts: (year: string | number) => `/lam-viec/chuong-trinh/ngay-le/${year}`,
  announce: (id: string, year: string | number) => `/lam-viec/chuong-trinh/ngay-le/${year}/${id}`,
}
