type Clause = { code: string; parent: string | null }
/** A clause with those under it. */
export type ClauseBranch<It extends Clause> = { clause: It; below: ClauseBranch<It>[] }

/** Clauses under the clause they belong to, in the plan's order. */
export function clauseTree<It extends Clause>(
  clauses: readonly It[],
  parent: string | null = null,
): ClauseBranch<It>[] {
  return clauses
    .filter((it) => it.parent === parent)
    .map((clause) => ({ clause, below: clauseTree(clauses, clause.code) }))
}
