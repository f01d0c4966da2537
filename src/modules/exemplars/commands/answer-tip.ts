import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalText, several, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { findKeptByCode } from '../queries/kept-by-code.ts'
import { endTip, getTip } from '../repository/tip.ts'
import { isOpenTip, outcomes } from '../tip.ts'

/**
 * Closes a tip with the words that whoever gave it reads: a record was written down, one was known already (each by its
 * code, kept by this desk or one it reaches), or nothing came of it, with the why.
 */
export const answerTip = command({
  name: 'exemplars.answerTip',
  input: z.object({
    ...{ id, version, outcome: choice(outcomes), code: optionalText(40), answer: text(2000) },
    /** Records that this official is kept from: none of them is found by its code. */
    unseen: several(id, 500),
  }),
  unkept: ['unseen'],
  subject: (db, input) => getTip(db, input.id),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run({ db, actor, now }, tip, { outcome, code, answer, unseen }) {
    if (!isOpenTip(tip.state)) throw new Refusal('conflict', 'wrongState')
    const exemplar = code ? await findKeptByCode(db, code) : undefined
    const isTheirs = exemplar && may.record(actor, exemplar.unitId) && !unseen.includes(exemplar.id)
    if (code && !isTheirs) throw new Refusal('invalid', 'invalid', { code: 'exemplars.noSuchCode' })
    const exemplarId = outcome === 'declined' ? null : (exemplar?.id ?? tip.exemplarId)
    if (outcome !== 'declined' && !exemplarId) throw new Refusal('invalid', 'invalid', { code: 'required' })
    await endTip(db, tip, { outcome, exemplarId, answer, by: actor.id, at: now })
    return { id: tip.id }
  },
})
