import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { announce } from '#platform/events.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { unitsReformed } from '../events.ts'
import { may } from '../policy.ts'
import { lockReform, standingBefore } from '../queries/reform.ts'
import { keysTaken } from '../queries/reform-keys.ts'
import { faultsOf, planOf, type ReformLine, type ReformPlan, type Standing } from '../reform.ts'
import { applyPlan, closeReform, idOf } from '../repository/reform.ts'
import { rebuildReach } from '../repository/register.ts'

/** Makes a draft without faults law of the register from its day on. What was before that day stays as it was. */
export const commitReform = command({
  name: 'units.commitReform',
  input: z.object({ id, version }),
  subject: (db, input) => lockReform(db, input.id),
  allow: (actor, { unitId }) => may.reform(actor, unitId),
  async run({ db, actor, now }, { id: reformId, on, document, lines, state }) {
    if (state !== 'draft') throw new Refusal('conflict', 'reformClosed')
    const standing = await standingBefore(db, on)
    if (faultsOf(lines, standing, on).length > 0) throw new Refusal('conflict', 'reformFaulty')
    const plan = planWithKeys(on, lines, standing, await keysTaken(db))
    await applyPlan(db, plan, document)
    await rebuildReach(db, today(now))
    await closeReform(db, reformId, actor.id, now, 'committed')
    const heirs = plan.heirs.map(({ unitId, to }) => ({ fromId: unitId, toId: idOf(to) }))
    await announce(db, unitsReformed, { reformId, on, document, heirs })
    return { id: reformId }
  },
})

/** The plan of a draft without faults, with a free key for each unit that it makes. */
export function planWithKeys(
  on: DateText,
  lines: readonly ReformLine[],
  standing: readonly Standing[],
  taken: Set<string>,
): ReformPlan {
  return planOf(on, lines, standing, (name) => freeKey(slug(name), on.slice(0, 4), taken))
}

/** A key says the name, and the year where the name was borne before. */
function freeKey(name: string, year: string, taken: Set<string>): string {
  const tries = [name, `${name}-${year}`, ...Array.from({ length: 99 }, (_, at) => `${name}-${year}-${at + 2}`)]
  const key = tries.find((it) => !taken.has(it))!
  taken.add(key)
  return key
}
