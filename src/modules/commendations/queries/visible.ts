import { type RawBuilder, sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'

/**
 * The condition that a reader may see a dossier (`d` is its alias): a unit in scope proposed it, it lies or lay on a desk
 * in scope, or one was asked about it. A draft is its own unit's alone. What is closed to the reader stays so.
 */
export function visibleDossier(scope: Scope, alias = 'd'): RawBuilder<boolean> {
  const units = sql`(select unnest(${sql.val(scope.units)}::uuid[]))`
  const id = sql.ref(`${alias}.id`)
  return sql<boolean>`(${unclosedDossier(scope, alias)} and (
    ${sql.ref(`${alias}.unit_id`)} in ${units} or ${sql.ref(`${alias}.holder_id`)} in ${units}
    or ${id} in (select m.dossier_id from commendations.move m where m.to_id in ${units})
    or ${id} in (select o.dossier_id from commendations.opinion o where o.unit_id in ${units})))`
}

/** The condition that a dossier is not closed to the reader, whatever unit it belongs to. */
export const unclosedDossier = (scope: Scope, alias = 'd'): RawBuilder<boolean> =>
  sql<boolean>`(${open(scope, `${alias}.id`)} and ${openExemplar(scope, alias)})`

/** Whoever is shut out of the exemplar's record is shut out of its dossiers. */
const openExemplar = (scope: Scope, alias: string) =>
  scope.closed.length === 0
    ? sql`true`
    : sql`(${sql.ref(`${alias}.exemplar_id`)} is null or ${open(scope, `${alias}.exemplar_id`)})`
