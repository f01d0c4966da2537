import type { Db } from '#platform/db.ts'

/** A recognised exemplar who agreed to be shown, with what they did and how far they came. */
export type Exemplar = {
  id: string
  subjectId: string
  slug: string
  code: string
  kind: string
  name: string
  name_km: string | null
  occupation: string | null
  hamlet: string | null
  placeId: string
  unitId: string
  fieldId: string
  topicId: string | null
  summary: string
  discoveredOn: string
  /** The movement that they came from, in Vietnamese. */
  movement: string | null
  achievements: { what: string; before: string | null; after: string | null }[]
  recognitions: { unitId: string; level: string; decisionNo: string; decidedOn: string }[]
  /** Those who follow, and whom they learned it from where that was an earlier adopter. */
  adoptions: { unitId: string; since: string; result: string; fromUnitId: string | null }[]
  /** Those with whom it did not work: at which step (0: before the first) and why. */
  failures: { unitId: string; failedOn: string; step: number | null; stepTitle: string | null; reason: string }[]
  model: Model | undefined
}

/** A way of doing things that others can copy. */
export type Model = {
  slug: string
  name: string
  conditions: string
  cost: string
  duration: string
  problem: string
  results: string
  limits: string
  contact: string
  steps: { title: string; text: string }[]
}

/** The exemplar at an address. */
export async function findExemplar(db: Db, slug: string): Promise<Exemplar | undefined> {
  const row = await db.selectFrom('portal.exemplar').where('slug', '=', slug).select('id').executeTakeFirst()
  return row && (await listExemplars(db, [row.id]))[0]
}

/** Where the address of an exemplar leads whose record was merged with that of the same person; nothing where nowhere. */
export async function findMoved(db: Db, slug: string): Promise<string | undefined> {
  const row = await db.selectFrom('portal.moved_exemplar').where('slug', '=', slug).select('to_slug').executeTakeFirst()
  return row?.to_slug ?? undefined
}

/** The exemplars behind these ids, whole, in a fixed number of queries. */
export async function listExemplars(db: Db, ids: string[]): Promise<Exemplar[]> {
  if (ids.length === 0) return []
  const [rows, achievements, recognitions, adoptions, failures, models, steps] = await Promise.all([
    db.selectFrom('portal.exemplar').where('id', 'in', ids).selectAll().orderBy('code').execute(),
    db.selectFrom('portal.achievement').where('exemplar_id', 'in', ids).selectAll().orderBy('ord').execute(),
    db.selectFrom('portal.recognition').where('exemplar_id', 'in', ids).selectAll().orderBy('decided_on').execute(),
    db.selectFrom('portal.adoption').where('exemplar_id', 'in', ids).selectAll().orderBy('since').execute(),
    db.selectFrom('portal.failed_adoption').where('exemplar_id', 'in', ids).selectAll().orderBy('failed_on').execute(),
    db.selectFrom('portal.model').where('exemplar_id', 'in', ids).selectAll().execute(),
    db.selectFrom('portal.model_step').where('exemplar_id', 'in', ids).selectAll().orderBy('ord').execute(),
  ])
  return rows.map((row) => {
    const own = <T extends { exemplar_id: string }>(all: T[]) => all.filter((it) => it.exemplar_id === row.id)
    const [model] = own(models)
    return {
      ...{ id: row.id, subjectId: row.subject_id, slug: row.slug, code: row.code, kind: row.kind, name: row.name },
      ...{ name_km: row.name_km, occupation: row.occupation, hamlet: row.hamlet, placeId: row.place_id },
      ...{ unitId: row.unit_id, fieldId: row.field_id, topicId: row.topic_id, summary: row.summary },
      ...{ discoveredOn: row.discovered_on, movement: row.movement },
      achievements: own(achievements).map((it) => ({ what: it.what, before: it.before_value, after: it.after_value })),
      recognitions: own(recognitions).map((it) => ({
        ...{ unitId: it.unit_id, level: it.level, decisionNo: it.decision_no, decidedOn: it.decided_on },
      })),
      adoptions: own(adoptions).map((it) => ({
        ...{ unitId: it.unit_id, since: it.since, result: it.result, fromUnitId: it.from_unit_id },
      })),
      failures: own(failures).map((it) => ({
        ...{ unitId: it.unit_id, failedOn: it.failed_on, step: it.failed_step, stepTitle: it.failed_step_title },
        reason: it.failed_reason,
      })),
      model: model && { ...model, steps: own(steps).map(({ title, text }) => ({ title, text })) },
    }
  })
}
