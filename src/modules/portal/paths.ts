import type { Locale } from '#platform/i18n.ts'
import { localePath } from '#ui/locale-path.ts'

/** The public addresses, without the prefix of a language. */
export const paths = {
  home: '/',
  giveTip: '/gioi-thieu-guong',
  stories: '/tin-bai',
  story: (slug: string) => `/tin-bai/${slug}`,
  exemplars: '/dien-hinh',
  exemplar: (slug: string) => `/dien-hinh/${slug}`,
  fields: '/linh-vuc',
  field: (slug: string) => `/linh-vuc/${slug}`,
  units: '/don-vi',
  unit: (slug: string) => `/don-vi/${slug}`,
  /** A column of a unit's stories for other sites to frame. */
  embed: (slug: string) => `/nhung/${slug}`,
  /** The script with the element that frames the column, for other sites. */
  embedScript: '/nhung/guong-sang-cot.js',
  oembed: '/oembed',
  /** What a reader keeps on their own machine, and what stands in without a network. */
  saved: '/da-luu',
  offline: '/khong-co-mang',
  /** Books of stories. */
  publications: '/an-pham',
  epub: (slug: string) => `/an-pham/${slug}.epub`,
  models: '/mo-hinh',
  need: '/toi-dang-can',
  model: (slug: string) => `/mo-hinh/${slug}`,
  learn: (slug: string) => `/mo-hinh/${slug}/hoc-hoi`,
  leaflet: (slug: string) => `/mo-hinh/${slug}/to-roi.pdf`,
  /** Contests: rules, prizes, results. */
  contests: '/cuoc-thi',
  sponsors: '/tri-an',
  contest: (slug: string) => `/cuoc-thi/${slug}`,
  map: '/ban-do',
  /** Near the reader, in the reader’s trade. */
  near: '/gan-toi',
  verify: '/xac-minh',
  /** The golden book. */
  book: '/so-vang',
  search: '/tim',
  /** What a few letters may mean, for the search box. */
  suggestions: '/goi-y.json',
  /** The plan, clause by clause, and how far it is. */
  programme: '/chuong-trinh',
  openData: '/du-lieu',
  dataset: (key: string, form: 'csv' | 'json') => `/du-lieu/${key}.${form}`,
  /** Exchanges, honours and conferences, and the same for calendars that subscribe. */
  events: '/su-kien',
  event: (slug: string) => `/su-kien/${slug}`,
  eventsFile: '/su-kien.ics',
  /** The anniversaries of a year, and the same for calendars that subscribe. */
  calendar: '/lich',
  calendarFile: '/lich.ics',
  /** A cut of a picture around its focal point; `shape` is one of picture-sizes.ts. */
  crop: (sha256: string, shape: string, width: number, { x, y }: { x: number; y: number }) =>
    `/anh/${sha256}-${shape}-${width}-${x}-${y}.webp`,
  card: (slug: string) => `/the/${slug}.png`,
  sound: (sha256: string) => `/am-thanh/${sha256}.mp3`,
  /** What loudspeakers call out, for the machines that play it. */
  loudspeaker: '/phat-thanh.xml',
  picture: (sha256: string, width: number) => `/anh/${sha256}-${width}.webp`,
}

/** An address as the reader of this language has it. */
export const inLanguage = (locale: Locale, path: string) => localePath(locale, path)

/** The one address of a story: that of its own language. */
export const storyAddress = ({ language, slug }: { language: Locale; slug: string }) =>
  localePath(language, paths.story(slug))

/** The calendar of a year; that of this year has no year in its address. */
export const calendarPath = (year?: number) => (year ? `${paths.calendar}?nam=${year}` : paths.calendar)

/** The calendar to subscribe to, in a language. */
export const calendarFile = (locale: Locale) =>
  locale === 'vi' ? paths.calendarFile : `${paths.calendarFile}?tieng=${locale}`

/** The events to subscribe to, in a language. */
export const eventsFile = (locale: Locale) =>
  locale === 'vi' ? paths.eventsFile : `${paths.eventsFile}?tieng=${locale}`

/** The stories of one topic of a field. */
export const topicPath = (field: string, topic: string) => `${paths.field(field)}?chu-de=${topic}`

/** Everybody who may be shown; of a field, or of all. */
export const exemplarsPath = (field?: string) => (field ? `${paths.exemplars}?linh-vuc=${field}` : paths.exemplars)

/** The address of one page of a list; the first page has none of its own. */
export const paged = (path: string, page: number) =>
  page > 1 ? `${path}${path.includes('?') ? '&' : '?'}trang=${page}` : path

/** The address of a feed of some stories: of a field, a unit, in a language. */
export function feedPath(
  path: string,
  asked: { field?: string | undefined; unit?: string | undefined; language?: Locale | undefined },
) {
  const parts = { 'linh-vuc': asked.field, 'don-vi': asked.unit, tieng: asked.language }
  const query = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `${path}?${query}` : path
}

/** The feeds of some stories in every form, for the head of their page. */
export const feedsOf = (title: string, asked: Parameters<typeof feedPath>[1]) => [
  { type: 'application/rss+xml', href: feedPath('/feed.xml', asked), title: `${title} (RSS)` },
  { type: 'application/atom+xml', href: feedPath('/feed.atom', asked), title: `${title} (Atom)` },
  { type: 'application/feed+json', href: feedPath('/feed.json', asked), title: `${title} (JSON Feed)` },
]
