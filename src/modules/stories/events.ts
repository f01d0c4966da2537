import type { Event } from '#platform/events.ts'

/** A story went out, or went out again after a correction. */
export const storyPublished: Event<{ storyId: string; editionId: string }> = { name: 'stories.published' }

/** A story is no longer out. */
export const storyTakenDown: Event<{ storyId: string; reason: string }> = { name: 'stories.takenDown' }
