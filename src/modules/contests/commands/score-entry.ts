import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { takesPoints } from '../contest.ts'
import { readRubric } from '../queries/rubric.ts'
import { refuseFaults } from '../refusing.ts'
import { getAssignment, saveScores } from '../repository/judging.ts'
import { readPoints } from '../rubric.ts'

const input = z.looseObject({
  ...{ assignmentId: id, remark: optionalText(2000) },
  noConflict: ticked.refine((it) => it, { error: 'contests.mustDeclare' }),
})

/** A judge gives points for one entry, having said that nothing ties them to it. They change only by `correctPoints`. */
export const scoreEntry = command({
  name: 'contests.scoreEntry',
  input,
  subject: (db, it) => getAssignment(db, it.assignmentId),
  allow: (actor, sheet) => sheet.judgeId === actor.id,
  about: (sheet) => sheet.contestId,
  async run({ db, now }, sheet, { remark, ...sent }) {
    if (sheet.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    if (!takesPoints(sheet, today(now))) throw new Refusal('conflict', 'contests.judgingOver')
    if (!sheet.isEntryJudged) throw new Refusal('conflict', 'contests.entryWithdrawn')
    if (sheet.isAnswered) throw new Refusal('conflict', 'contests.answered')
    const { points, faults } = readPoints(sent, await readRubric(db, sheet.contestId))
    refuseFaults(faults)

    await saveScores(db, sheet.id, { points, remark, at: now })
    return { id: sheet.id }
  },
})
