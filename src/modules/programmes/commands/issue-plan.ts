import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { faultOfIssuing } from '../plan-draft.ts'
import { may } from '../policy.ts'
import { findOverlap, readClauses } from '../queries/draft.ts'
import { endDraft, lockDraft } from '../repository/draft.ts'
import { addProgramme, amendProgramme } from '../repository/programme.ts'

/**
 * Makes a programme of a draft whose every clause is decided, or changes the one that it amends, under the number of its
 * document. One programme leads on a day: one that meets it is issued alongside, on purpose, and what it asks is shown apart.
 */
export const issuePlan = command({
  name: 'programmes.issuePlan',
  input: z.object({ draftId: id, version, alongside: ticked }),
  subject: (db, { draftId }) => lockDraft(db, draftId),
  allow: (actor, it) => may.plan(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, draft, { alongside }) {
    if (draft.state !== 'open') throw new Refusal('conflict', 'programmes.draftEnded')
    const all = await readClauses(db, draft.id)
    const fault = faultOfIssuing(all)
    if (fault) throw new Refusal('conflict', fault)
    if (!draft.amendsId && !alongside && (await findOverlap(db, draft.from, draft.to)))
      throw new Refusal('conflict', 'programmes.overlap', { alongside: 'programmes.overlap' })

    const clauses = all.filter(({ state }) => state === 'accepted')
    const issuing = { draft, clauses, by: actor.id, at: now }
    const programmeId = draft.amendsId
      ? await amendProgramme(db, draft.amendsId, issuing)
      : await addProgramme(db, { ...issuing, isLeading: !alongside })
    await endDraft(db, draft, programmeId)
    return { id: programmeId }
  },
})
