import { bodyName, bodySymbol, placeName } from '#modules/commendations/index.ts'
import type { Block, OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'

/** What the minutes of an event are begun from, in Vietnamese: what the records know already. */
export type MinutesContent = {
  hostName: string
  provinceName: string
  day: DateText
  title: string
  when: string
  where: string
  withinName: string | null
  audience: string
  present: number
  expected: number
  chairedBy: string
  minutedBy: string
  /** What was said, in the words of the host; empty where it is still to be written. */
  said: string
  appearing: readonly { name: string; unitName: string }[]
  programme: readonly { at: string; title: string; who: string }[]
  commitments: readonly { unitName: string; exemplarName: string; promise: string; dueOn: DateText }[]
  /** Who came, with where they come from and since when. */
  people: readonly { name: string; place: string; since: string }[]
}

const blank = '……………………………………………………………………………………'

/**
 * The minutes (biên bản) as Decree 30/2020/NĐ-CP lays them out, with all that is known filled in; what is not known yet has its
 * room, to be written by hand or in Word.
 */
export function minutesDocument(it: MinutesContent): OfficialDocument {
  return {
    ...{ parentOrg: null, org: bodyName(it.hostName), number: null, symbol: `BB-${bodySymbol(it.hostName)}` },
    ...{ place: placeName(it.hostName, it.provinceName), date: it.day, kind: 'Biên bản', subject: it.title, basis: [] },
    body: [...opening(it), ...programmeOf(it), ...saidOf(it), ...promisesOf(it)],
    signer: { authority: '', title: 'Chủ trì', name: it.chairedBy },
    cosigners: [{ authority: '', title: 'Thư ký', name: it.minutedBy }],
    receivers: ['Lưu: VT'],
    ...(it.people.length > 0 && { annexes: [peopleOf(it)] }),
  }
}

function opening(it: MinutesContent): Block[] {
  const within = it.withinName ? ` (trong ${it.withinName})` : ''
  return [
    paragraph(`Thời gian: ${it.when}.`),
    ...(it.where || within ? [paragraph(`Địa điểm: ${it.where || blank}${within}.`)] : []),
    paragraph(`Thành phần: ${it.audience}; có mặt ${it.present} người, trong danh sách ${it.expected} người.`),
    paragraph(`Chủ trì: ${it.chairedBy || blank}`),
    paragraph(`Thư ký: ${it.minutedBy || blank}`),
    ...(it.appearing.length > 0
      ? [
          { type: 'heading' as const, level: 1 as const, text: 'Gương tham gia' },
          { type: 'list' as const, items: it.appearing.map(({ name, unitName }) => `${name}, ${unitName}`) },
        ]
      : []),
  ]
}

function programmeOf({ programme }: MinutesContent): Block[] {
  if (programme.length === 0) return []
  const columns = [
    { label: 'Giờ', align: 'center' as const },
    { label: 'Nội dung', align: 'left' as const },
    { label: 'Người trình bày', align: 'left' as const },
  ]
  const rows = programme.map(({ at, title, who }) => [at, title, who])
  return [{ type: 'table', caption: 'Chương trình', columns, rows }]
}

function saidOf({ said }: MinutesContent): Block[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const words = lines.length > 0 ? lines : [blank, blank, blank]
  return [{ type: 'heading', level: 1, text: 'Nội dung, ý kiến' }, ...words.map(paragraph)]
}

function promisesOf({ commitments }: MinutesContent): Block[] {
  const columns = [
    { label: 'Đơn vị', align: 'left' as const },
    { label: 'Làm theo gương', align: 'left' as const },
    { label: 'Việc cam kết', align: 'left' as const },
    { label: 'Bắt đầu trước ngày', align: 'center' as const },
  ]
  const known = commitments.map((it) => [it.unitName, it.exemplarName, it.promise, formatDate(it.dueOn)])
  const rows = known.length > 0 ? known : [1, 2, 3].map(() => ['', '', '', ''])
  return [
    { type: 'table', caption: 'Cam kết làm theo', columns, rows },
    paragraph('Biên bản được đọc lại cho mọi người cùng nghe, thống nhất.'),
  ]
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text })

const peopleOf = ({ title, people }: MinutesContent) => ({
  title: 'Danh sách người có mặt',
  note: title,
  columns: [
    { label: 'STT', align: 'center' as const },
    { label: 'Họ và tên', align: 'left' as const },
    { label: 'Đơn vị, nơi ở', align: 'left' as const },
    { label: 'Có mặt lúc', align: 'center' as const },
  ],
  rows: people.map(({ name, place, since }, at) => [String(at + 1), name, place, since]),
})
