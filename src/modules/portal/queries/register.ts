import type { Db } from '#platform/db.ts'
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
