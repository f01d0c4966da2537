import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { mayPress } from '../policy.ts'
import { endColumn, getColumn } from '../repository/press.ts'

/** Says since when a column no longer appears. */
export const closeColumn = command({
  name: 'stories.closeColumn',
  input: z.object({ id, version, endedOn: date }),
  subject: (db, input) => getColumn(db, input.id),
  allow: mayPress.openColumn,
  async run({ db, now }, column, { endedOn }) {
    if (column.endedOn) throw new Refusal('conflict', 'wrongState')
    const why = endedOn < column.since ? 'stories.endsBefore' : endedOn > today(now) ? 'stories.inFuture' : undefined
    if (why) throw new Refusal('invalid', 'invalid', { endedOn: why })
    await endColumn(db, column.id, endedOn)
    return { id: column.id }
  },
})
