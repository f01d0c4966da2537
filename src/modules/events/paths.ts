const root = '/lam-viec/su-kien'

/** The parts of the list, and what the address names when only one is shown in full. */
export const views = ['coming', 'invited', 'unfinished', 'past'] as const
export type View = (typeof views)[number]

/** Every address in this module. */
export const paths = {
  list: (view?: View, page = 1) => {
    const asked = new URLSearchParams({ ...(view && { xem: view }), ...(page > 1 && { trang: `${page}` }) }).toString()
    return asked ? `${root}?${asked}` : root
  },
  create: () => `${root}/moi`,
  show: (id: string) => `${root}/${id}`,
  edit: (id: string) => `${root}/${id}/sua`,
  announce: (id: string) => `${root}/${id}/cong-bo`,
  hold: (id: string) => `${root}/${id}/da-dien-ra`,
  close: (id: string) => `${root}/${id}/ket-thuc`,
  cancel: (id: string) => `${root}/${id}/huy`,
  /** What was said and the recording; the minutes as a document. */
  minutes: (id: string) => `${root}/${id}/bien-ban`,
  minutesFile: (id: string, as: 'docx' | 'pdf') => `${root}/${id}/bien-ban.${as}`,
  recording: (id: string) => `${root}/${id}/ban-ghi`,
  /** What units promised to follow: noting it, and one of them. */
  commitments: (id: string) => `${root}/${id}/cam-ket`,
  commitment: (commitmentId: string) => `${root}/cam-ket/${commitmentId}`,
  beginCommitment: (commitmentId: string) => `${root}/cam-ket/${commitmentId}/bat-dau`,
  dropCommitment: (commitmentId: string) => `${root}/cam-ket/${commitmentId}/khong-lam`,
  /** Choosing who appears, with the words that were looked for. */
  appearances: (id: string, typed?: string) => `${root}/${id}/guong${typed ? `?ten=${encodeURIComponent(typed)}` : ''}`,
  /** Who is asked and who is expected. */
  roll: (id: string) => `${root}/${id}/khach`,
  registration: (id: string) => `${root}/${id}/khach/dang-ky`,
  invite: (id: string) => `${root}/${id}/khach/moi`,
  invitation: (id: string, invitationId: string) => `${root}/${id}/khach/${invitationId}`,
  withdrawInvitation: (id: string, invitationId: string) => `${root}/${id}/khach/${invitationId}/thu-hoi`,
  invitationFile: (id: string, invitationId: string, as: 'docx' | 'pdf') =>
    `${root}/${id}/khach/${invitationId}/giay-moi.${as}`,
  /** Noting who came: by ticket, from the list, typed from a paper. */
  door: (id: string) => `${root}/${id}/diem-danh`,
  sheet: (id: string) => `${root}/${id}/diem-danh/to-giay`,
  /** That somebody took part, for who was noted at the door. */
  certificate: (id: string, participantId: string) => `${root}/${id}/khach/${participantId}/giay-chung-nhan.pdf`,
  dropParticipant: (id: string, participantId: string) => `${root}/${id}/khach/${participantId}/khong-di`,
  dropAppearance: (id: string, exemplarId: string) => `${root}/${id}/guong/${exemplarId}/bo`,
}

/** The public addresses, without the prefix of a language. */
export const publicPaths = {
  show: (slug: string) => `/su-kien/${slug}`,
  register: (slug: string) => `/su-kien/${slug}/dang-ky`,
  /** A ticket, for whoever holds its code. */
  ticket: (code: string) => `/su-kien/phieu/${code}`,
  certificate: (code: string) => `/su-kien/phieu/${code}/giay-chung-nhan.pdf`,
  ticketMark: (code: string) => `/su-kien/phieu/${code}/ma.svg`,
}
