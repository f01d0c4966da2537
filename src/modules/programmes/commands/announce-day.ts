import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { announce, getAnniversary } from '../repository/anniversary.ts'

/** Writes down on which day of a year a feast of the moon or of the Khmer calendar falls, and who announced it (VI.3). */
export const announceDay = command({
  name: 'programmes.announceDay',
  input: z.object({ id, year: whole(2000, 2100), version: whole(0, 2_000_000_000), on: date, source: text(300) }),
  subject: (db, input) => getAnniversary(db, input.id, input.year),
  allow: may.announce,
  saved: ({ announcedOn, source }) => ({ on: announcedOn ? formatDate(announcedOn) : '', source: source ?? '' }),
  async run({ db, actor, now }, { id: anniversaryId, calendar }, { year, on, source }) {
    if (calendar === 'solar') throw new Refusal('conflict', 'programmes.fixedDay')
    if (!on.startsWith(`${year}-`)) throw new Refusal('invalid', 'invalid', { on: 'programmes.otherYear' })
    await announce(db, { anniversaryId, year, on, source, by: actor.id, at: now })
    return { id: anniversaryId }
  },
})
