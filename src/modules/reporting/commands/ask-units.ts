import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, optionalText, several, text, ticks } from '#platform/input.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { quotaClasses } from '../board-query.ts'
import { may } from '../policy.ts'
import { listAskable } from '../queries/askable.ts'
import { addSurvey } from '../repository/survey.ts'
import { mostQuestions, questionKinds } from '../survey.ts'

/** The province asks units a short question with a due day: whom is settled when it is asked, as in a round of reports. */
export const askUnits = command({
  name: 'reporting.ask-units',
  input: z.object({
    ...{ unitId: id, title: text(200), why: text(2000), dueOn: date },
    classes: ticks(choice(quotaClasses), 5).refine((it) => it.length > 0, { error: 'required' }),
    questions: several(optionalText(500), mostQuestions).refine((it) => it.some((words) => words !== null), {
      error: 'required',
    }),
    kinds: several(choice(questionKinds), mostQuestions),
  }),
  subject: async (_db, { unitId }) => ({ unitId }),
  allow: may.write,
  async run({ db, actor, now }, { unitId }, { title, why, dueOn, classes, questions, kinds }) {
    const day = today(now)
    if (dueOn < day) throw new Refusal('invalid', 'invalid', { dueOn: 'reporting.dueInPast' })
    const asked = questions.flatMap((words, at) => (words ? [{ words, kind: kinds[at] ?? ('text' as const) }] : []))
    const units = await listAskable(db, unitId, classes, day)
    if (units.length === 0) throw new Refusal('invalid', 'invalid', { classes: 'reporting.nobodyToAsk' })

    const survey = { id: newId(now), unitId, title, why, dueOn, by: actor.id, at: now }
    await addSurvey(db, survey, asked, units)
    return { id: survey.id }
  },
})
