import { type Actor, holdsAt } from '#platform/access/index.ts'

/** Who may change the register of units: the administrator whose post is at the province itself. */
export const may = {
  reform: (actor: Actor, provinceId: string) => holdsAt(actor, 'admin', provinceId),
}
