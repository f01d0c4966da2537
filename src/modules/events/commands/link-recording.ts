import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { canBe } from '../event.ts'
import { may } from '../policy.ts'
import { getEvent, setRecording } from '../repository/event.ts'
import { link } from '../written.ts'

/**
 * Where the recording of an event is to be seen; empty where it was taken down. It may come after everything else was closed. Readers
 * find it while everybody who appears may be named in public (decision 130).
 */
export const linkRecording = command({
  name: 'events.linkRecording',
  input: z.object({ id, version, recording: link }),
  subject: (db, input) => getEvent(db, input.id),
  allow: may.keep,
  saved: ({ recording }) => ({ recording: recording ?? '' }),
  async run({ db, now }, event, { recording }) {
    if (!canBe('record', event.state)) throw new Refusal('conflict', 'wrongState')
    await setRecording(db, event, recording, now)
    return { id: event.id }
  },
})
