import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getAsked, saveAnswers } from '../repository/survey.ts'
import { faultOf, mostQuestions } from '../survey.ts'

/** A unit answers what it was asked, every question; it may mend its answer, and the first day counts for lateness. */
export const answerSurvey = command({
  name: 'reporting.answer-survey',
  input: z.object({ surveyId: id, unitId: id, version, answers: several(optionalText(1000), mostQuestions) }),
  subject: (db, { surveyId, unitId }) => getAsked(db, surveyId, unitId),
  allow: may.write,
  async run({ db, actor, now }, asked, { answers }) {
    const faults = asked.questions.flatMap(({ kind }, at) => {
      const fault = faultOf(kind, answers[at] ?? null)
      return fault ? [[`answers.${at}`, fault] as const] : []
    })
    if (faults.length > 0) throw new Refusal('invalid', 'invalid', Object.fromEntries(faults))
    const kept = asked.questions.map((_, at) => answers[at]!)
    await saveAnswers(db, asked, kept, { by: actor.id, at: now })
    return { id: asked.surveyId }
  },
})
