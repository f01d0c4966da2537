import { type Actor, holds, type Role } from '#platform/access/index.ts'

const keepers: readonly Role[] = ['officer', 'head']
const readers: readonly Role[] = [...keepers, 'editor', 'orientation', 'inspector', 'admin']

/** Who may do what with training. A post reaches its own unit and every unit below. */
export const may = {
  /** The roster of a unit: its own officers and heads, or those of a unit above it. */
  roster: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** A course: the unit that gives it, or a unit above it. */
  teach: (actor: Actor, { unitId }: { unitId: string }) => holds(actor, keepers, unitId),
  /** Somebody goes to a course: their own unit says it, or the one that gives the course. */
  enrol: (actor: Actor, it: { unitId: string; memberUnitId: string }) =>
    holds(actor, keepers, it.unitId) || holds(actor, keepers, it.memberUnitId),
  /** What a rapporteur read and told: they say it themselves, or their unit says it. */
  speak: (actor: Actor, it: { unitId: string; officialId: string | null }) =>
    actor.id === it.officialId || holds(actor, keepers, it.unitId),
}

/** True for whoever has to do with people and courses at all: not for members of a council or judges as such. */
export const readsTraining = ({ posts }: Actor): boolean => posts.some(({ role }) => readers.includes(role))
