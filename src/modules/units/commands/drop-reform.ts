import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockReform } from '../queries/reform.ts'
import { closeReform } from '../repository/reform.ts'

/** Gives a draft up. It stays to be read. */
export const dropReform = command({
  name: 'units.dropReform',
  input: z.object({ id, version }),
  subject: (db, input) => lockReform(db, input.id),
  allow: (actor, { unitId }) => may.reform(actor, unitId),
  async run({ db, actor, now }, { id: reformId, state }) {
    if (state !== 'draft') throw new Refusal('conflict', 'reformClosed')
    await closeReform(db, reformId, actor.id, now, 'dropped')
    return { id: reformId }
  },
})
