import type { Reaction } from '#platform/events.ts'

/** What one module does because of another. Read this page to know how they meet. */
export const reactions: readonly Reaction[] = []
