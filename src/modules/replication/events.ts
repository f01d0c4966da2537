import type { Event } from '#platform/events.ts'

/** The source confirmed that another unit does as the exemplar does: it now counts as replicated. */
export const adoptionConfirmed: Event<{ exemplarId: string; adoptionId: string }> = {
  name: 'replication.adoptionConfirmed',
}
