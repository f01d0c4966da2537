import { paths } from './paths.ts'

/** What is counted by years and names nobody. */
export const yearKeys = ['signed', 'inspected', 'tips', 'answered', 'supports', 'submitted'] as const
export type YearKey = (typeof yearKeys)[number]

/** What is counted for the programme, all of it from what readers may see. */
export type FigureKey =
  | YearKey
  | 'recognised'
  | 'stories'
  | 'khmer'
  | 'adoptions'
  | 'models'
  | 'desks'
  | 'movements'
  | 'carried'
  | 'heard'
  | 'printable'
  | 'regulations'
  | 'honours'
  | 'province'
  | 'replicated'
  | 'communes'
  | 'reports'
  | 'events'
  | 'contests'
  | 'columns'
  | 'coordinations'
  | 'courses'
  | 'taught'

/** By what a clause is measured; one that is not here is not recorded on the portal yet. */
const measuredBy: Readonly<Record<string, readonly FigureKey[]>> = {
  'I.1.a': ['recognised', 'stories', 'adoptions'],
  'I.1.b': ['desks', 'communes'],
  'I.1.c': ['movements'],
  'I.2.a': ['signed'],
  'I.2.b': ['coordinations'],
  'I.2.c': ['coordinations', 'carried'],
  'I.2.d': ['stories', 'heard', 'printable', 'carried'],
  'I.2.e': ['regulations'],
  'III.1': ['columns', 'carried'],
  'III.2.a': ['desks', 'columns', 'carried'],
  'III.2.b': ['events'],
  'III.2.c': ['contests'],
  'III.2.d': ['printable'],
  'III.3': ['heard', 'carried'],
  'III.4': ['coordinations', 'stories', 'carried'],
  'III.5': ['inspected'],
  'III.6': ['courses', 'taught'],
  'IV.1': ['recognised', 'regulations'],
  'IV.2': ['movements'],
  'IV.2.a': ['supports', 'tips', 'answered'],
  'IV.2.b': ['province'],
  'IV.2.c': ['honours'],
  'IV.2.d': ['replicated', 'models', 'adoptions'],
  'IV.2.e': ['submitted'],
  'V.1': ['communes'],
  'VI.1.a': ['coordinations', 'khmer', 'communes'],
  'VI.1.b': ['events', 'carried'],
  'VI.1.c': ['honours'],
  'VI.1.d': ['events'],
  'VI.2.a': ['regulations', 'recognised'],
  'VI.2.b': ['stories', 'events'],
  'VI.2.c': ['reports'],
  'VI.3': ['columns'],
}

/** The public list behind a figure. */
export const listOf: Readonly<Record<FigureKey, string>> = {
  recognised: paths.dataset('dien-hinh', 'csv'),
  stories: paths.stories,
  khmer: `${paths.search}?tieng=km`,
  adoptions: paths.models,
  models: paths.models,
  desks: paths.dataset('chuyen', 'csv'),
  movements: '#phong-trao',
  carried: '#noi-da-dua',
  heard: '/phat-thanh.xml',
  printable: paths.publications,
  regulations: paths.dataset('quy-dinh', 'csv'),
  honours: paths.book,
  province: paths.dataset('dien-hinh', 'csv'),
  replicated: paths.models,
  communes: paths.map,
  reports: paths.dataset('bao-cao', 'csv'),
  events: paths.events,
  contests: paths.contests,
  columns: '#chuyen-muc',
  coordinations: '#phoi-hop',
  courses: '#tap-huan',
  taught: '#tap-huan',
  signed: '#tung-nam',
  inspected: '#tung-nam',
  tips: '#tung-nam',
  answered: '#tung-nam',
  supports: '#tung-nam',
  submitted: '#tung-nam',
}

/** How far a clause is: something stands in its lists, they are still empty, or the portal keeps none for it. */
export type Progress = 'underway' | 'empty' | 'unrecorded'

/** The figures of a clause; those of the six fields (II.1–II.6) count the stories of the field. */
export const figuresOf = (code: string): readonly FigureKey[] => measuredBy[code] ?? []

/** How far a clause is by its figures. */
export function progressOf(values: readonly number[]): Progress {
  if (values.length === 0) return 'unrecorded'
  return values.some((n) => n > 0) ? 'underway' : 'empty'
}

/** The number of the field that a clause of part II names. */
export const fieldOfClause = (code: string): number | undefined => {
  const number = /^II\.(\d)$/.exec(code)?.[1]
  return number === undefined ? undefined : Number(number)
}
