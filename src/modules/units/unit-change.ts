export const flags = ['remote', 'island', 'coastal', 'border', 'khmer'] as const
export const relations = ['professional', 'party', 'bloc'] as const
export const classes = ['department', 'district', 'commune', 'central_agency', 'enterprise'] as const

/** What may change of a unit outside a reform. Where it stands in the State's order changes by reforms alone. */
export const changes = [...flags, ...relations, 'lead', 'class'] as const
export type Change = (typeof changes)[number]

/** Whether the change names another unit: the one that it is tied to, or that leads it. */
export const namesUnit = (change: Change): boolean =>
  change === 'lead' || (relations as readonly string[]).includes(change)

/** Where a change is kept, and by what a row of it is told from others of the unit. */
export type Kept =
  | { table: 'units.area_flag'; column: 'flag'; value: string }
  | { table: 'units.relation'; column: 'kind'; value: string; to: 'to_id' }
  | { table: 'units.quota_class'; column: null; value: null }
  | { table: 'units.lead'; column: null; value: null; to: 'lead_id' }

/** The rows that a change is about. */
export function keptOf(change: Change): Kept {
  if (change === 'lead') return { table: 'units.lead', column: null, value: null, to: 'lead_id' }
  if (change === 'class') return { table: 'units.quota_class', column: null, value: null }
  if (namesUnit(change)) return { table: 'units.relation', column: 'kind', value: change, to: 'to_id' }
  return { table: 'units.area_flag', column: 'flag', value: change }
}
