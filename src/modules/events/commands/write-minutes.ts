import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { getEvent, writeDown } from '../repository/event.ts'

/**
 * What was said at an event is written down, or the paper that was signed is kept, or both (III.2.b, VI.1.d). A paper that was kept
 * before stays until another one comes.
 */
export const writeMinutes = command({
  name: 'events.writeMinutes',
  input: z.object({
    ...{ id, version, said: optionalText(10_000), chairedBy: optionalText(120), minutedBy: optionalText(120) },
    fileId: optionalId,
  }),
  unkept: ['said', 'chairedBy', 'minutedBy'],
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  saved: ({ said, chairedBy, minutedBy }) => ({ said, chairedBy, minutedBy }),
  async run({ db, actor, now }, event, { said, chairedBy, minutedBy, fileId }) {
    if (!canBe('minute', event.state)) throw new Refusal('conflict', 'wrongState')
    const minutesFileId = fileId ?? event.minutesFileId
    if (!said && !minutesFileId) throw new Refusal('invalid', 'invalid', { said: 'events.saidOrPaper' })
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { fileId: 'events.notYourFile' })
    const minuted = { said: said ?? '', chairedBy: chairedBy ?? '', minutedBy: minutedBy ?? '', minutesFileId }
    await writeDown(db, event, minuted, now)
    return { id: event.id }
  },
})
