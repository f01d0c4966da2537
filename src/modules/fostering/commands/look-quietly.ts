import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getFosterable, insertQuietCheck } from '../repository/plan.ts'

/**
 * The keeping unit looks quietly whether all is still well with somebody it recognised (principle P8). Where not, it says what
 * to look at first, and the newsroom is warned before a story runs; the record itself is not touched.
 */
export const lookQuietly = command({
  name: 'fostering.lookQuietly',
  input: z.object({ exemplarId: id, found: choice(['well', 'notWell']), note: optionalText(1000) }),
  subject: (db, { exemplarId }) => getFosterable(db, exemplarId),
  allow: may.foster,
  about: (exemplar) => exemplar.id,
  unkept: ['note'],
  async run({ db, actor, now }, { id: exemplarId, stage }, { found, note }) {
    if (stage !== 'recognised') throw new Refusal('conflict', 'fostering.notRecognised')
    const isWell = found === 'well'
    if (!isWell && !note) throw new Refusal('invalid', 'invalid', { note: 'required' })
    const checkId = newId(now)
    await insertQuietCheck(db, { id: checkId, exemplarId, onDay: today(now), isWell, note, by: actor.id, at: now })
    return { id: checkId }
  },
})
