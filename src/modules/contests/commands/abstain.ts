import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { getAssignment, saveAbstention } from '../repository/judging.ts'

/** A judge does not judge an entry because something ties them to it, and says what: another judge is given it. */
export const abstainFromEntry = command({
  name: 'contests.abstain',
  input: z.object({ assignmentId: id, reason: text(500) }),
  unkept: ['reason'],
  subject: (db, it) => getAssignment(db, it.assignmentId),
  allow: (actor, sheet) => sheet.judgeId === actor.id,
  about: (sheet) => sheet.contestId,
  async run({ db, now }, sheet, { reason }) {
    if (sheet.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    if (!sheet.isEntryJudged) throw new Refusal('conflict', 'contests.entryWithdrawn')
    if (sheet.isAnswered) throw new Refusal('conflict', 'contests.answered')

    await saveAbstention(db, sheet.id, reason, now)
    return { id: sheet.id }
  },
})
