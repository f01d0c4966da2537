import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { stepTo } from '../interview.ts'
import { mayPress } from '../policy.ts'
import { getInterview, saveInterview } from '../repository/interview.ts'

/** The interview took place. Either side may say so. */
export const finishInterview = command({
  name: 'stories.finishInterview',
  input: z.object({ id, version, endedOn: date, note: optionalText(500) }),
  subject: (db, input) => getInterview(db, input.id),
  allow: mayPress.decline,
  async run({ db, actor, now }, it, { endedOn, note }) {
    stepTo('finish', it.state)
    if (endedOn > today(now)) throw new Refusal('invalid', 'invalid', { endedOn: 'stories.inFuture' })
    await saveInterview(db, it.id, { state: 'done', ended_on: endedOn, end_note: note, ended_by: actor.id })
    return { id: it.id }
  },
})
