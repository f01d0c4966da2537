import type { Locale } from '#platform/i18n.ts'
/** Every address in this module. */
export const paths = {
  board: () => '/lam-viec/bien-tap',
  create: () => '/lam-viec/bien-tap/moi',
  /** What has to be taken back after a revocation. */
  recalls: () => '/lam-viec/bien-tap/thu-hoi',
  tickRecall: (id: string) => `/lam-viec/bien-tap/thu-hoi/${id}`,
  /** The editorial calendar: a month or a quarter, what is planned, one thing planned. */
  calendar: (month?: string) => (month ? `/lam-viec/bien-tap/lich?thang=${month}` : '/lam-viec/bien-tap/lich'),
  planEntry: (over: Record<string, string> = {}) => withQuery('/lam-viec/bien-tap/lich/moi', over),
  /** Following it from a calendar program: the addresses one has, made, ended. */
  followCalendar: () => '/lam-viec/bien-tap/lich/theo-doi',
  unfollowCalendar: (id: string) => `/lam-viec/bien-tap/lich/theo-doi/${id}/thoi`,
  entry: (id: string) => `/lam-viec/bien-tap/lich/${id}`,
  moveEntry: (id: string) => `/lam-viec/bien-tap/lich/${id}/doi-ngay`,
  tieEntry: (id: string) => `/lam-viec/bien-tap/lich/${id}/gan-bai`,
  dropEntry: (id: string) => `/lam-viec/bien-tap/lich/${id}/bo`,
  /** The picture library: its grid, a picture, and what is told of it. */
  library: () => '/lam-viec/bien-tap/kho-anh',
  /** The same, to choose a picture for a story. */
  choosePicture: (storyId: string) => `/lam-viec/bien-tap/kho-anh?bai=${storyId}`,
  keepPicture: () => '/lam-viec/bien-tap/kho-anh/moi',
  libraryPicture: (id: string) => `/lam-viec/bien-tap/kho-anh/${id}`,
  describePicture: (id: string) => `/lam-viec/bien-tap/kho-anh/${id}/thong-tin`,
  focusPicture: (id: string) => `/lam-viec/bien-tap/kho-anh/${id}/diem-chinh`,
  cropPicture: (id: string, shape: string) => `/lam-viec/bien-tap/kho-anh/${id}/cat/${shape}`,
  nameShown: (id: string) => `/lam-viec/bien-tap/kho-anh/${id}/nguoi`,
  agreeShown: (id: string, personId: string) => `/lam-viec/bien-tap/kho-anh/${id}/nguoi/${personId}/dong-y`,
  withdrawShown: (id: string, personId: string) => `/lam-viec/bien-tap/kho-anh/${id}/nguoi/${personId}/rut`,
  removeShown: (id: string, personId: string) => `/lam-viec/bien-tap/kho-anh/${id}/nguoi/${personId}/bo`,
  /** Notes of orientation: all, issuing one, one of them; read, amended, taken back. */
  orientations: () => '/lam-viec/bien-tap/dinh-huong',
  issueOrientation: () => '/lam-viec/bien-tap/dinh-huong/moi',
  orientation: (id: string) => `/lam-viec/bien-tap/dinh-huong/${id}`,
  readOrientation: (id: string) => `/lam-viec/bien-tap/dinh-huong/${id}/da-doc`,
  amendOrientation: (id: string) => `/lam-viec/bien-tap/dinh-huong/${id}/sua`,
  endOrientation: (id: string) => `/lam-viec/bien-tap/dinh-huong/${id}/thoi`,
  /** The balance meter, and who is behind one of its cells. */
  balance: (over: Record<string, string> = {}) => withQuery('/lam-viec/bien-tap/can-doi', over),
  balanceList: (over: Record<string, string> = {}) => withQuery('/lam-viec/bien-tap/can-doi/danh-sach', over),
  show: (id: string) => `/lam-viec/bien-tap/${id}`,
  edit: (id: string) => `/lam-viec/bien-tap/${id}/sua`,
  /** Saves as `edit` does, and comes back to the editor. */
  editOn: (id: string) => `/lam-viec/bien-tap/${id}/sua?o-lai=1`,
  clips: (id: string) => `/lam-viec/bien-tap/${id}/am-thanh`,
  pictures: (id: string) => `/lam-viec/bien-tap/${id}/anh`,
  /** A picture of the library for this story. */
  reusePicture: (id: string) => `/lam-viec/bien-tap/${id}/anh/tu-kho`,
  picture: (id: string, pictureId: string) => `/lam-viec/bien-tap/${id}/anh/${pictureId}`,
  version: (id: string, number: string | number) => `/lam-viec/bien-tap/${id}/ban/${number}`,
  send: (id: string) => `/lam-viec/bien-tap/${id}/gui-duyet`,
  approve: (id: string) => `/lam-viec/bien-tap/${id}/duyet`,
  return: (id: string) => `/lam-viec/bien-tap/${id}/tra-lai`,
  /** Links for people outside: issued, taken back. */
  links: (id: string) => `/lam-viec/bien-tap/${id}/lien-ket`,
  recallLink: (id: string, linkId: string) => `/lam-viec/bien-tap/${id}/lien-ket/${linkId}/thu-hoi`,
  publish: (id: string) => `/lam-viec/bien-tap/${id}/dang`,
  correct: (id: string) => `/lam-viec/bien-tap/${id}/dinh-chinh`,
  takeDown: (id: string) => `/lam-viec/bien-tap/${id}/go`,
  translate: (id: string) => `/lam-viec/bien-tap/${id}/dich`,
  /** Its fact sheet: read, written, drawn from the records; one line changed, confirmed, taken off. */
  facts: (id: string) => `/lam-viec/bien-tap/${id}/su-that`,
  drawFacts: (id: string) => `/lam-viec/bien-tap/${id}/su-that/lay-tu-ho-so`,
  changeFact: (id: string, factId: string) => `/lam-viec/bien-tap/${id}/su-that/${factId}`,
  confirmFact: (id: string, factId: string) => `/lam-viec/bien-tap/${id}/su-that/${factId}/xac-nhan`,
  removeFact: (id: string, factId: string) => `/lam-viec/bien-tap/${id}/su-that/${factId}/bo`,
  /** Its clock: the moment at which it goes out by itself, and the one before which it does not. */
  planRelease: (id: string) => `/lam-viec/bien-tap/${id}/hen-gio`,
  cancelRelease: (id: string) => `/lam-viec/bien-tap/${id}/bo-hen-gio`,
  embargo: (id: string) => `/lam-viec/bien-tap/${id}/cam-dang`,
  /** Having it in hand: taken, laid down, taken over; a relief that was read. */
  hold: (id: string) => `/lam-viec/bien-tap/${id}/giu`,
  release: (id: string) => `/lam-viec/bien-tap/${id}/thoi-giu`,
  relieve: (id: string) => `/lam-viec/bien-tap/${id}/nhan-lai`,
  noteRelief: (id: string, holdId: string) => `/lam-viec/bien-tap/${id}/nhan-lai/${holdId}/da-biet`,
  /** What is said of it: written, answered, settled. */
  comments: (id: string) => `/lam-viec/bien-tap/${id}/gop-y`,
  answer: (id: string, commentId: string) => `/lam-viec/bien-tap/${id}/gop-y/${commentId}/tra-loi`,
  settleComment: (id: string, commentId: string) => `/lam-viec/bien-tap/${id}/gop-y/${commentId}/xong`,
  /** Another form of it: read, begun, saved, approved, given its recording. */
  form: (id: string, kind: string) => `/lam-viec/bien-tap/${id}/hinh-thuc/${kind}`,
  saveForm: (id: string, kind: string) => `/lam-viec/bien-tap/${id}/hinh-thuc/${kind}/luu`,
  approveForm: (id: string, kind: string) => `/lam-viec/bien-tap/${id}/hinh-thuc/${kind}/duyet`,
  /** The picture that is shared with a text of a network. */
  card: (id: string, kind: string, shape: string) => `/lam-viec/bien-tap/${id}/hinh-thuc/${kind}/the/${shape}`,
  recording: (id: string, kind: string) => `/lam-viec/bien-tap/${id}/hinh-thuc/${kind}/ban-thu`,
  /** Where it was carried. */
  deliveries: (id: string) => `/lam-viec/bien-tap/${id}/da-phat`,
  settle: (id: string, deliveryId: string) => `/lam-viec/bien-tap/${id}/da-phat/${deliveryId}`,
  /** The press: who is offered to it, a story's kit, what it asks for, and what was agreed with it. */
  offers: () => '/lam-viec/bien-tap/bao-chi',
  offer: (exemplarId: string) => `/lam-viec/bien-tap/bao-chi/${exemplarId}`,
  takeKit: (exemplarId: string) => `/lam-viec/bien-tap/bao-chi/${exemplarId}/bo-tu-lieu`,
  kit: (deliveryId: string) => `/lam-viec/bien-tap/bo-tu-lieu/${deliveryId}`,
  settleKit: (deliveryId: string) => `/lam-viec/bien-tap/bo-tu-lieu/${deliveryId}/ket-qua`,
  carry: (exemplarId: string) => `/lam-viec/bien-tap/bao-chi/${exemplarId}/da-phat`,
  askInterview: (exemplarId: string) => `/lam-viec/bien-tap/bao-chi/${exemplarId}/phong-van`,
  interviews: () => '/lam-viec/bien-tap/phong-van',
  interview: (id: string) => `/lam-viec/bien-tap/phong-van/${id}`,
  interviewStep: (id: string, step: string) => `/lam-viec/bien-tap/phong-van/${id}/${step}`,
  coordination: () => '/lam-viec/bien-tap/phoi-hop',
  addCoordination: () => '/lam-viec/bien-tap/phoi-hop/chuong-trinh',
  programme: (id: string) => `/lam-viec/bien-tap/phoi-hop/chuong-trinh/${id}`,
  openColumn: () => '/lam-viec/bien-tap/phoi-hop/chuyen-muc',
  endColumn: (id: string) => `/lam-viec/bien-tap/phoi-hop/chuyen-muc/${id}/dung`,
  pressContact: () => '/lam-viec/bien-tap/phoi-hop/dau-moi',
  /** Where readers find the story. */
  portal: (slug: string, language: string) => `${language === 'vi' ? '' : `/${language}`}/tin-bai/${slug}`,
}

function withQuery(path: string, parts: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
  return query.size > 0 ? `${path}?${query}` : path
}

/** The calendar of a desk for the calendar program of one official. */
export const calendarFeed = (id: string, token: string) => `/lich-ban-bien-tap/${id}/${token}.ics`

/** What a person outside opens: the page of their link, and the pictures on it. */
export const linkPaths = {
  /** In Vietnamese, or in the language after it. */
  answer: (id: string, token: string, locale: Locale = 'vi') =>
    `/duyet/${id}/${token}${locale === 'vi' ? '' : `?nn=${locale}`}`,
  picture: (id: string, token: string, pictureId: string) => `/duyet/${id}/${token}/anh/${pictureId}`,
}
