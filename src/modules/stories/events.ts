import type { Event } from '#platform/events.ts'

/** A story went out, or went out again after a correction. */
export const storyPublished: Event<{ storyId: string; editionId: string }> = { name: 'stories.published' }

/** A story is no longer out. */
export const storyTakenDown: Event<{ storyId: string; reason: string }> = { name: 'stories.takenDown' }

/** A picture of the library may no longer be shown, or may be again: what shows it elsewhere follows. */
export const pictureSettled: Event<{ libraryId: string }> = { name: 'stories.pictureSettled' }
