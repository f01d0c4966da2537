import type { Db } from '#platform/db.ts'
import type { Boundary } from '../place-counts.ts'
import type { Register } from '../register.ts'

/** The fields, topics and units: public reference data, a few hundred rows. */
export async function readRegister(db: Db): Promise<Register> {
  const [fields, topics, units, successions] = await Promise.all([
    db.selectFrom('portal.field').selectAll().orderBy('code').execute(),
    db
      .selectFrom('portal.topic')
      .select(['id', 'field_id', 'slug', 'name_vi', 'name_km', 'name_en'])
      .orderBy('ord')
      .execute(),
    db.selectFrom('portal.unit').selectAll().execute(),
    db.selectFrom('portal.unit_succession').selectAll().execute(),
  ])
  return { fields, topics, units: new Map(units.map((unit) => [unit.id, unit])), successions }
}

/** The official boundaries that were handed over, by unit: public reference data. */
export async function readBoundaries(db: Db): Promise<Map<string, Boundary>> {
  const rows = await db.selectFrom('portal.boundary').selectAll().execute()
  return new Map(
    rows.map(({ unit_id, shape, source }) => [
      unit_id!,
      { outlines: (shape as unknown as { coordinates: Boundary['outlines'] }).coordinates, source: source! },
    ]),
  )
}
