import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockDelegate, saveDelegate } from '../repository/delegation.ts'
import { type PaperKind, paperKinds } from '../seats.ts'

const isPaper = (it: string): it is PaperKind => (paperKinds as readonly string[]).includes(it)
const papers = several(z.string()).refine((all) => all.every(isPaper), 'notAChoice')

/** Notes which papers of a delegate are there, how they travel and where they stay. */
export const noteTravel = command({
  name: 'selection.noteTravel',
  input: z.object({
    ...{ delegateId: id, version, papers },
    ...{ travel: optionalText(300), lodging: optionalText(300) },
  }),
  subject: (db, { delegateId }, { now }) => lockDelegate(db, delegateId, now),
  allow: (actor, { keeperId, officeId }) => may.drop(actor, { unitId: keeperId, officeId }),
  about: ({ delegationId }) => delegationId,
  async run({ db }, delegate, { papers: brought, travel, lodging }) {
    if (delegate.state === 'withdrawn') throw new Refusal('conflict', 'selection.movedOn')
    await saveDelegate(db, delegate, { papers: [...new Set(brought)], travel, lodging })
    return { id: delegate.id }
  },
})
