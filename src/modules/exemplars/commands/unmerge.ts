import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { may } from '../policy.ts'
import { bringBack, touchExemplar } from '../repository/exemplar.ts'
import { endSame, getBoth, getSame } from '../repository/same.ts'

/** Two records turn out to be two people's after all: the link ends, and the record goes on from where it stood. */
export const unmergeRecord = command({
  name: 'exemplars.unmerge',
  input: z.object({ id, linkId: id, reason: text(1000) }),
  async subject(db, it) {
    const same = await getSame(db, it.linkId)
    const [record, kept] = await getBoth(db, same.recordId, same.keptId)
    return { id: kept.id, unitId: kept.unitId, same, record, kept }
  },
  allow: (actor, { record, kept }) => may.judgeSame(actor, record, kept),
  async run({ db, actor, now }, { same, record, kept }, { reason }) {
    await endSame(db, same.id, { reason, by: actor.id, at: now })
    await bringBack(db, record)
    await touchExemplar(db, kept)
    return { id: record.id }
  },
})
