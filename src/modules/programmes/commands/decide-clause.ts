import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalWhole, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { clauseKinds } from '../clause-kind.ts'
import { may } from '../policy.ts'
import { lockClause, saveClause } from '../repository/draft.ts'

const code = text(40).refine((it) => /^[\p{L}\d]+([.-][\p{L}\d]+)*$/u.test(it), 'programmes.notACode')

/** A person accepts a proposed clause as it was found or as they changed it, or drops it. */
export const decideClause = command({
  name: 'programmes.decideClause',
  input: z.object({
    ...{ clauseId: id, version, decision: choice(['accept', 'drop']), code, text: text(20_000) },
    ...{ kind: choice(clauseKinds), day: optionalWhole(1, 31), month: optionalWhole(1, 12) },
  }),
  subject: (db, { clauseId }) => lockClause(db, clauseId),
  allow: (actor, it) => may.plan(actor, it),
  saved: (it) => ({ text: it.text, code: it.code }),
  about: ({ draftId }) => draftId,
  async run({ db }, clause, { decision, day, month, code: newCode, text: words, kind }) {
    if (clause.draft.state !== 'open') throw new Refusal('conflict', 'programmes.draftEnded')
    const faults: Record<string, string> = {}
    if ((day === null) !== (month === null)) faults[day === null ? 'day' : 'month'] = 'required'
    if (kind === 'deadline' && day === null) faults.day = 'required'
    const twin = await db
      .selectFrom('programmes.draft_clause')
      .select('id')
      .where('draft_id', '=', clause.draftId)
      .where('code', '=', newCode)
      .where('id', '<>', clause.id)
      .executeTakeFirst()
    if (twin) faults.code = 'programmes.codeTaken'
    if (decision === 'drop') await saveClause(db, clause, { state: 'dropped' })
    else if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    else await saveClause(db, clause, { code: newCode, text: words, kind, day, month, state: 'accepted' })
    return { id: clause.id }
  },
})
