import type { Panel } from '#platform/web/panel.ts'
import { storiesSection } from '../pages/panel.tsx'
import { listStoriesOf } from '../queries/publication.ts'

/** Shows the stories of an exemplar on its page, and when it was first publicised on the line of its life. */
export const storiesPanel: Panel = async (view) =>
  storiesSection(await listStoriesOf(view.db, view.scope, view.recordId), view)
