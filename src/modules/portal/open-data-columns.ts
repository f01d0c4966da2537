/** The tables that anybody may take away, by the key of their address. */
export const datasetKeys = ['chuyen', 'dien-hinh', 'cach-lam', 'khen-thuong', 'quy-dinh', 'bao-cao'] as const
export type DatasetKey = (typeof datasetKeys)[number]

/** The columns of each table, in their order. */
export const columnsOf: Readonly<Record<DatasetKey, readonly string[]>> = {
  chuyen: ['title', 'language', 'standfirst', 'field', 'topic', 'unit', 'published_on', 'edition', 'address'],
  'dien-hinh': [
    ...['code', 'name', 'name_km', 'kind', 'field', 'place', 'unit', 'summary', 'level', 'decision_no', 'decided_on'],
    'address',
  ],
  'cach-lam': ['name', 'exemplar', 'field', 'conditions', 'cost', 'duration', 'steps', 'adoptions', 'address'],
  'khen-thuong': ['unit', 'year', 'title', 'named', 'unnamed'],
  'quy-dinh': ['unit', 'number', 'issued_on', 'title', 'valid_from', 'valid_to'],
  'bao-cao': ['year', 'due_on', 'owed', 'sent'],
}
