import { budgetPanel } from '#modules/budget/index.ts'
import { commendationsPanel } from '#modules/commendations/index.ts'
import { fosteringPanel } from '#modules/fostering/index.ts'
import { replicationPanel } from '#modules/replication/index.ts'
import { selectionPanel } from '#modules/selection/index.ts'
import { storiesPanel } from '#modules/stories/index.ts'
import type { Panel } from '#platform/web/panel.ts'

/** What other modules show on the page of an exemplar, in the order of its life. */
export const exemplarPanels: readonly Panel[] = [
  fosteringPanel,
  commendationsPanel,
  storiesPanel,
  replicationPanel,
  selectionPanel,
  budgetPanel,
]
