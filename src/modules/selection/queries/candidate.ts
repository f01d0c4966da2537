import { type RawBuilder, sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A recognised exemplar that a unit may choose, and whether the person agrees to being introduced to the Centre. */
export type Candidate = {
  id: string
  name: string
  unitName: string
  field: string
  summary: string
  hasConsent: boolean
}

/** The recognised exemplars that a unit may still choose in a round: its own, those below it, those that it recognised. */
export async function listCandidates(db: Db, scope: Scope, roundId: string, unitId: string, day: DateText) {
  return await candidates(db, unitId, day)
    .where(open(scope, 'e.id'))
    .where(
      sql<boolean>`not exists (select from selection.choice c
        where c.round_id = ${roundId} and c.exemplar_id = e.id and c.state <> 'dropped')`,
    )
    .orderBy(sql`${consenting(day)} desc`)
    .orderBy('s.name')
    .limit(300)
    .execute()
}

/** The exemplar where the unit may choose it; nothing where not. Tells nothing else, for commands. */
export async function findCandidate(db: Db, unitId: string, exemplarId: string, day: DateText) {
  return await candidates(db, unitId, day).where('e.id', '=', exemplarId).executeTakeFirst()
}

const candidates = (db: Db, unitId: string, day: DateText) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .innerJoin('programmes.field as f', 'f.id', 'e.field_id')
    .select(['e.id', 's.name', 'l.name as unitName', 'f.name_vi as field', 'e.summary'])
    .select(consenting(day).as('hasConsent'))
    .$narrowType<{ unitName: string }>()
    .where('e.stage', 'not in', ['on_hold', 'withdrawn', 'merged'])
    .where(sql<boolean>`exists (select from exemplars.recognition g where g.exemplar_id = e.id)`)
    .where(
      sql<boolean>`(e.unit_id in (select h.unit_id from units.reach h
          where h.root_id = ${unitId} and h.relation = 'administrative')
        or exists (select from exemplars.recognition g where g.exemplar_id = e.id and g.unit_id = ${unitId}))`,
    )

/** The person agrees to being introduced to the Centre, and the consent holds on the day. */
const consenting = (day: DateText): RawBuilder<boolean> => sql<boolean>`exists (
  select from exemplars.consent n where n.exemplar_id = e.id and n.use = 'central' and n.given_on <= ${day}::date
    and (n.until is null or n.until >= ${day}::date) and (n.withdrawn_on is null or n.withdrawn_on > ${day}::date))`
