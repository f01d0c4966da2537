import type { Panel } from '#platform/web/panel.ts'
import { receivedSection } from '../pages/panel.tsx'
import { moneyScope, readsMoney } from '../policy.ts'
import { listReceived } from '../queries/exemplar.ts'

/** What an exemplar received, on its page, for those who may see money; nothing where nothing is recorded. */
export const budgetPanel: Panel = async ({ db, scope, actor, locale, recordId }) => {
  if (!readsMoney(actor)) return undefined
  const received = await listReceived(db, moneyScope(actor, scope), recordId)
  return received.length > 0 ? receivedSection(received, locale) : undefined
}
