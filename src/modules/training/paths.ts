const root = '/lam-viec/tap-huan'
const people = `${root}/nguoi`
const courses = `${root}/lop`

/** What a list of people may be held to; the names stand in addresses. */
export const memberViews = ['all', 'officers', 'rapporteurs', 'trained', 'untrained', 'left'] as const
export type MemberView = (typeof memberViews)[number]
const viewWords: Record<MemberView, string> = {
  ...{ all: 'tat-ca', officers: 'can-bo', rapporteurs: 'bao-cao-vien' },
  ...{ trained: 'da-tap-huan', untrained: 'chua-tap-huan', left: 'da-thoi' },
}

/** The view that an address asks for. */
export const viewIn = (word: string | undefined): MemberView =>
  memberViews.find((it) => viewWords[it] === word) ?? 'all'

/** Where the practice year is played: everything under this address is invented, and no other address knows of it. */
export const practiceRoot = '/luyen-tap'
/** The secret of a practice year, sent under its own address only. */
export const practiceCookie = 'gs_luyen_tap'

/** Every address in this module. */
export const paths = {
  overview: () => root,
  members: (view: MemberView = 'all') => (view === 'all' ? people : `${people}?xem=${viewWords[view]}`),
  /** The people of one group of the form. */
  band: (facet: string, key: string, gender?: 'female') => `${people}?nhom=${facet}.${key}${gender ? '&nu=1' : ''}`,
  newMember: () => `${people}/moi`,
  member: (id: string) => `${people}/${id}`,
  leave: (id: string) => `${people}/${id}/thoi`,
  talks: (id: string) => `${people}/${id}/noi-chuyen`,
  /** Speakers whom other units may ask: found by field, language and words, for an event where one is named; one of them. */
  bank: (forEvent?: string) => `${root}/nguoi-noi-chuyen${forEvent ? `?su-kien=${forEvent}` : ''}`,
  speaker: (id: string, forEvent?: string) => `${root}/nguoi-noi-chuyen/${id}${forEvent ? `?su-kien=${forEvent}` : ''}`,
  engage: (id: string) => `${root}/nguoi-noi-chuyen/${id}/moi`,
  takeOff: (id: string, eventId: string) => `${root}/nguoi-noi-chuyen/${id}/thoi-moi/${eventId}`,
  offer: (id: string) => `${people}/${id}/nhan-loi`,
  endOffer: (id: string) => `${people}/${id}/thoi-nhan-loi`,
  form: () => `${root}/bieu-0605`,
  formFile: (as: 'docx' | 'pdf' | 'xlsx') => `${root}/bieu-0605.${as}`,
  courses: () => courses,
  newCourse: () => `${courses}/moi`,
  course: (id: string) => `${courses}/${id}`,
  sessions: (id: string) => `${courses}/${id}/buoi`,
  offers: (id: string) => `${courses}/${id}/moi-don-vi`,
  enrolments: (id: string) => `${courses}/${id}/hoc-vien`,
  /** Noting who came: at the door, by tickets; all at once, by ticks. */
  door: (id: string, sessionId: string) => `${courses}/${id}/buoi/${sessionId}/diem-danh`,
  attendance: (id: string, sessionId: string) => `${courses}/${id}/buoi/${sessionId}/co-mat`,
  /** The letter to a unit that was asked, and to one who goes. */
  unitLetter: (id: string, invitationId: string, as: 'docx' | 'pdf') =>
    `${courses}/${id}/moi-don-vi/${invitationId}/giay-moi.${as}`,
  letter: (id: string, memberId: string, as: 'docx' | 'pdf') => `${courses}/${id}/hoc-vien/${memberId}/giay-moi.${as}`,
  materials: (id: string) => `${courses}/${id}/tai-lieu`,
  close: (id: string) => `${courses}/${id}/ket-thuc`,
  cancel: (id: string) => `${courses}/${id}/huy`,
  certificate: (id: string, certificateId: string, as: 'pdf' | 'docx') =>
    `${courses}/${id}/chung-nhan/${certificateId}/giay-chung-nhan.${as}`,
  needs: () => `${root}/nhu-cau`,
  /** The records behind what a unit needs to learn. */
  need: (unitId: string, topic: string) => `${root}/nhu-cau/${unitId}/${topic}`,
  talkList: () => `${root}/noi-chuyen`,
  practice: () => '/lam-viec/luyen-tap',
  startPractice: () => '/lam-viec/luyen-tap/bat-dau',
  kits: () => `${root}/tai-lieu`,
  readKit: (formId: string) => `${root}/tai-lieu/${formId}/da-doc`,
  /** A kept file of the desk. */
  file: (id: string) => `/lam-viec/tep/${id}`,
}
