import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getObjection } from '../repository/notice.ts'

/** The head of the desk looks at who objected. It changes nothing, but every look and its reason are in the audit trail. */
export const revealObjector = command({
  name: 'commendations.revealObjector',
  input: z.object({ id, reason: text(500) }),
  subject: (db, it, { now }) => getObjection(db, it.id, now),
  allow: (actor, objection) => may.seeObjector(actor, objection),
  about: ({ dossierId }) => dossierId,
  async run({ db }, { id: objectionId }) {
    const row = await db
      .selectFrom('commendations.objector')
      .select(['name', 'contact'])
      .where('objection_id', '=', objectionId)
      .executeTakeFirst()
    return { id: objectionId, name: row?.name ?? null, contact: row?.contact ?? null }
  },
})
