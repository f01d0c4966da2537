import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { newReceipt } from '#modules/exemplars/index.ts'
import { afterWorkingDays, listDaysOff } from '#modules/programmes/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { answerWithin, learnKinds } from '../learning.ts'
import { may } from '../policy.ts'
import { findAdoptable } from '../queries/adoptable.ts'
import { listHeirs } from '../queries/line.ts'
import { addRequest } from '../repository/learning.ts'
import { findModel } from '../repository/model.ts'

/** A unit asks the source of a model for a visit, a mentor or an answer (plan IV.2.d). */
export const askAsUnit = command({
  name: 'replication.askAsUnit',
  input: z.object({ exemplarId: id, kind: choice(learnKinds), told: text(2000) }),
  subject: async (_db, { exemplarId }, { actor }) => ({ unitId: actor.post.unitId, exemplarId }),
  allow: may.record,
  about: (asker) => asker.exemplarId,
  unkept: ['told'],
  async run({ db, actor, now }, { unitId }, { exemplarId, kind, told }) {
    const day = today(now)
    const source = await findAdoptable(db, exemplarId, day)
    if (!source || !(await findModel(db, exemplarId))) throw new Refusal('missing', 'notFound')
    if ((await listHeirs(db, source.unitId, day)).includes(unitId))
      throw new Refusal('conflict', 'replication.ownModel', { form: 'replication.ownModel' })

    const requestId = newId(now)
    const dueOn = afterWorkingDays(day, answerWithin, await listDaysOff(db, day))
    await addRequest(db, {
      ...{ id: requestId, exemplarId, receipt: newReceipt(() => randomBytes(1)[0]!, 'HH'), kind, told, dueOn },
      ...{ fromUnitId: unitId, by: actor.id, who: actor.name, contact: null, language: 'vi', at: now },
    })
    return { id: requestId }
  },
})
