import { getExemplarRef } from '#modules/exemplars/index.ts'
import { today } from '#platform/text/dates.ts'
import type { Panel } from '#platform/web/panel.ts'
import { fosteringSection } from '../pages/panel.tsx'
import { may } from '../policy.ts'
import { listPlansOf } from '../queries/plan.ts'

/** Fostering on the page of an exemplar. */
export const fosteringPanel: Panel = async ({ db, scope, actor, locale, now, recordId }) => {
  const day = today(now)
  const [exemplar, plans] = await Promise.all([
    getExemplarRef(db, scope, recordId, day),
    listPlansOf(db, scope, recordId),
  ])
  const isClosed = ['on_hold', 'withdrawn', 'merged'].includes(exemplar.stage)
  const mayOpen = !isClosed && may.foster(actor, exemplar)
  return fosteringSection(plans, { locale, recordId, today: day, mayOpen, isEmerging: exemplar.stage === 'emerging' })
}
