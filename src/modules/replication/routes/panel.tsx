import { getExemplarRef } from '#modules/exemplars/index.ts'
import { today } from '#platform/text/dates.ts'
import type { Panel } from '#platform/web/panel.ts'
import { adoptionSection } from '../pages/panel.tsx'
import { may } from '../policy.ts'
import { findAdoptable } from '../queries/adoptable.ts'
import { listAdoptionsOf } from '../queries/adoption.ts'
import { listHeirs } from '../queries/line.ts'
import { findModel } from '../repository/model.ts'

/** Replication on the page of an exemplar. */
export const replicationPanel: Panel = async ({ db, scope, actor, locale, now, recordId }) => {
  const day = today(now)
  const [exemplar, adoptable, adoptions, model] = await Promise.all([
    getExemplarRef(db, scope, recordId, day),
    findAdoptable(db, recordId, day),
    listAdoptionsOf(db, recordId),
    findModel(db, recordId),
  ])
  const heirIds = await listHeirs(db, exemplar.unitId, day)
  const isSource = heirIds.includes(actor.post.unitId)
  const mayRecord = adoptable !== undefined && !isSource && may.record(actor, { unitId: actor.post.unitId })
  const mayDescribe = exemplar.stage !== 'withdrawn' && may.describe(actor, exemplar)
  return adoptionSection(adoptions, {
    locale,
    exemplarId: recordId,
    sourceName: exemplar.unitName,
    model,
    mayDescribe,
    mayRecord,
  })
}
