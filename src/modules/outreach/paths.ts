/** Every address in this module. */
export const paths = {
  books: () => '/lam-viec/phat-hanh/an-pham',
  newBook: () => '/lam-viec/phat-hanh/an-pham/moi',
  book: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}`,
  remakeBook: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}/lam-lai`,
  issueBook: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}/phat-hanh`,
  /** How far stories reach. */
  reach: () => '/lam-viec/phat-hanh/tiep-can',
  storyReach: (id: string) => `/lam-viec/phat-hanh/tiep-can/${id}`,
  /** Posters, and sheets for rapporteurs. */
  sheets: () => '/lam-viec/phat-hanh/bai',
  poster: (id: string) => `/lam-viec/phat-hanh/bai/${id}/ap-phich.pdf`,
  briefing: (id: string, format: 'pdf' | 'docx') => `/lam-viec/phat-hanh/bai/${id}/tai-lieu.${format}`,
  /** Programmes of the radio and the loudspeakers. */
  rundown: () => '/lam-viec/phat-hanh/chuong-trinh',
  rundownPdf: () => '/lam-viec/phat-hanh/chuong-trinh.pdf',
  /** Mail to readers: what waits, what came back. */
  mails: () => '/lam-viec/phat-hanh/thu',
  /** Who asked for an address to be forgotten. */
  forget: () => '/lam-viec/phat-hanh/thu/xoa',
  /** Other sites that are told of stories. */
  partners: () => '/lam-viec/phat-hanh/cong-ban',
  connectPartner: () => '/lam-viec/phat-hanh/cong-ban/noi',
  partner: (id: string) => `/lam-viec/phat-hanh/cong-ban/${id}`,
  switchPartner: (id: string) => `/lam-viec/phat-hanh/cong-ban/${id}/trang-thai`,
  rotateSecret: (id: string) => `/lam-viec/phat-hanh/cong-ban/${id}/doi-khoa`,
  testPartner: (id: string) => `/lam-viec/phat-hanh/cong-ban/${id}/gui-thu`,
  resendMessage: (id: string, messageId: string) => `/lam-viec/phat-hanh/cong-ban/${id}/gui-lai/${messageId}`,
  /** A kept file of the desk. */
  file: (id: string) => `/lam-viec/tep/${id}`,
}

/** Public addresses of mail. */
export const mailPaths = {
  subscribe: '/dang-ky-thu',
  confirm: (token: string) => `/thu/xac-nhan/${token}`,
  /** Leaving: a page for people, and one click for their mail programs (RFC 8058). */
  leave: (token: string) => `/thu/thoi/${token}`,
}
