import type { Panel } from '#platform/web/panel.ts'
import { selectionSection } from '../pages/panel.tsx'
import { listFeedback } from '../queries/packet.ts'
import { listChoicesOf } from '../queries/choice.ts'

/** The choice for the nation on the page of an exemplar; nothing while nobody chose it. */
export const selectionPanel: Panel = async ({ db, scope, locale, recordId }) => {
  const choices = await listChoicesOf(db, scope, recordId)
  const feedback = await Promise.all(choices.map(({ id }) => listFeedback(db, id)))
  return choices.length === 0 ? undefined : selectionSection(choices, feedback.flat(), locale)
}
