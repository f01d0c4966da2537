import { today } from '#platform/text/dates.ts'
import { getExemplarRef } from '#modules/exemplars/index.ts'
import type { Panel } from '#platform/web/panel.ts'
import { commendedSection } from '../pages/panel.tsx'
import { may } from '../policy.ts'
import { listOfExemplar } from '../queries/exemplar.ts'

/** What an exemplar was commended for, on its page: awards by the law, apart from its recognition. */
export const commendationsPanel: Panel = async ({ db, scope, actor, locale, now, recordId }) => {
  const [exemplar, known] = await Promise.all([
    getExemplarRef(db, scope, recordId, today(now)),
    listOfExemplar(db, scope, recordId),
  ])
  const isClosed = ['on_hold', 'withdrawn', 'merged'].includes(exemplar.stage)
  return commendedSection(known, { locale, recordId, mayOpen: !isClosed && may.propose(actor, exemplar.unitId) })
}
