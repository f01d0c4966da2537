/** What the money of the programme goes to (clauses III and VI): prizes apart from all the rest, as the yearly table parts them. */
export const items = [
  'prizes',
  'printing',
  'meetings',
  'contests',
  'media',
  'publications',
  'fostering',
  'inspection',
  'training',
  'software',
  'other',
] as const
export type Item = (typeof items)[number]

/** What comes into a fund. A recovery is entered where the prize stands, never by hand. */
export const incomeKinds = ['set_aside', 'carried', 'donation', 'other'] as const
export type IncomeKind = (typeof incomeKinds)[number] | 'recovery'
