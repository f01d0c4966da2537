import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'
import { may } from '../policy.ts'
import { lockReform, standingBefore } from '../queries/reform.ts'
import { keysTaken } from '../queries/reform-keys.ts'
import { faultsOf, planOf } from '../reform.ts'
import { applyPlan, closeReform } from '../repository/reform.ts'
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
    if (faultsOf(lines, standing).length > 0) throw new Refusal('conflict', 'reformFaulty')
    const taken = await keysTaken(db)
    const plan = planOf(on, lines, standing, (name) => freeKey(slug(name), on.slice(0, 4), taken))
    await applyPlan(db, plan, document)
    await rebuildReach(db, today(now))
    await closeReform(db, reformId, actor.id, now, 'committed')
    return { id: reformId }
  },
})

/** A key says the name, and the year where the name was borne before. */
function freeKey(name: string, year: string, taken: Set<string>): string {
  const tries = [name, `${name}-${year}`, ...Array.from({ length: 99 }, (_, at) => `${name}-${year}-${at + 2}`)]
  const key = tries.find((it) => !taken.has(it))!
  taken.add(key)
  return key
}
