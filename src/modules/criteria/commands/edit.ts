import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { readSet } from '../queries/shape.ts'
import { getDraft, saveDraft } from '../repository/set.ts'

/** A draft's name and pass mark; the mark never below that of the base. */
export const editSet = command({
  name: 'criteria.edit',
  input: z.object({ id, version, name: text(200), passMark: whole(1, 100) }),
  subject: (db, it) => getDraft(db, it.id),
  allow: (actor, set) => may.draft(actor, set),
  saved: ({ name, passMark }) => ({ name, passMark: String(passMark) }),
  async run({ db }, set, { name, passMark }) {
    const base = set.baseId ? await readSet(db, set.baseId, 'vi') : undefined
    if (base && passMark < base.passMark) throw new Refusal('invalid', 'invalid', { passMark: 'passMarkBelow' })
    await saveDraft(db, set, { name, passMark })
    return { id: set.id }
  },
})
