/** Every address in this module. */
export const paths = {
  books: () => '/lam-viec/phat-hanh/an-pham',
  newBook: () => '/lam-viec/phat-hanh/an-pham/moi',
  book: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}`,
  remakeBook: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}/lam-lai`,
  issueBook: (id: string) => `/lam-viec/phat-hanh/an-pham/${id}/phat-hanh`,
  /** Mail to readers: what waits, what came back. */
  mails: () => '/lam-viec/phat-hanh/thu',
  /** Who asked for an address to be forgotten. */
  forget: () => '/lam-viec/phat-hanh/thu/xoa',
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
