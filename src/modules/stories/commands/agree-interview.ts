import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { stepTo } from '../interview.ts'
import { mayPress } from '../policy.ts'
import { getInterview, saveInterview } from '../repository/interview.ts'

/** Records that the exemplar, or who speaks for them, agrees to this very meeting. A consent to the press does not stand for it. */
export const agreeToInterview = command({
  name: 'stories.agreeToInterview',
  input: z.object({ id, version, agreedBy: text(120), agreedOn: date, fileId: optionalId }),
  subject: (db, input) => getInterview(db, input.id),
  allow: mayPress.answer,
  async run({ db, actor, now }, it, { agreedBy, agreedOn, fileId }) {
    stepTo('agree', it.state)
    if (agreedOn > today(now)) throw new Refusal('invalid', 'invalid', { agreedOn: 'stories.inFuture' })
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    await saveInterview(db, it.id, { state: 'agreed', agreed_by: agreedBy, agreed_on: agreedOn, agreement_id: fileId })
    return { id: it.id }
  },
})
