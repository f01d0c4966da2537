/** A unit with those that stand under it. */
export type Branch<Unit> = { unit: Unit; below: Branch<Unit>[] }

/** Units as a tree: each under its parent, or at the top where its parent is not among them. Order is kept. */
export function treeOf<Unit extends { id: string; parentId: string | null }>(units: readonly Unit[]): Branch<Unit>[] {
  const branches = new Map(units.map((unit) => [unit.id, { unit, below: [] as Branch<Unit>[] }]))
  const top: Branch<Unit>[] = []
  for (const branch of branches.values()) {
    const parent = branch.unit.parentId === null ? undefined : branches.get(branch.unit.parentId)
    if (parent && parent !== branch) parent.below.push(branch)
    else top.push(branch)
  }
  return top
}

/** Branches side by side by the kind of unit, in the order they come. */
export function byKind<Unit extends { kind: string }>(branches: readonly Branch<Unit>[]): [string, Branch<Unit>[]][] {
  const groups = new Map<string, Branch<Unit>[]>()
  for (const branch of branches) groups.set(branch.unit.kind, [...(groups.get(branch.unit.kind) ?? []), branch])
  return [...groups]
}
