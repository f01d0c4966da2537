import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { takesPoints } from '../contest.ts'
import { readOwn } from '../queries/points.ts'
import { readRubric } from '../queries/rubric.ts'
import { refuseFaults } from '../refusing.ts'
import { getAssignment } from '../repository/judging.ts'
import { changeScores } from '../repository/score-change.ts'
import { readPoints } from '../rubric.ts'

/**
 * A judge corrects the points that they gave, with why, while points are still taken. What they had given stands beside it for who
 * runs the contest and in the minutes (decision 136).
 */
export const correctPoints = command({
  name: 'contests.correctPoints',
  input: z.looseObject({ assignmentId: id, remark: optionalText(2000), why: text(500) }),
  subject: (db, it) => getAssignment(db, it.assignmentId),
  allow: (actor, sheet) => sheet.judgeId === actor.id,
  about: (sheet) => sheet.contestId,
  async run({ db, now }, sheet, { remark, why, ...sent }) {
    if (sheet.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    if (!takesPoints(sheet, today(now))) throw new Refusal('conflict', 'contests.judgingOver')
    if (!sheet.isEntryJudged) throw new Refusal('conflict', 'contests.entryWithdrawn')
    if (!sheet.isScored) throw new Refusal('conflict', 'contests.noPointsYet')
    const { points, faults } = readPoints(sent, await readRubric(db, sheet.contestId))
    refuseFaults(faults)
    const own = await readOwn(db, sheet.id)
    if ([...points].every(([criterionId, it]) => own.points.get(criterionId) === it) && own.remark === remark)
      throw new Refusal('conflict', 'contests.samePoints')

    await changeScores(db, sheet, { id: newId(now), points, remark, why, at: now })
    return { id: sheet.id }
  },
})
