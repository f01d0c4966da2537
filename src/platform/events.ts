import { z } from 'zod'
import type { Db } from './db.ts'
import { enqueue, type Task, task } from './jobs.ts'

/** Something that happened, announced by the module it happened in. */
export type Event<Payload = unknown> = { name: string; takes?: Payload }
export type Reaction = { to: string; by: Task }

/** One line of `reactions.ts`: when this happens, do that. */
export function when<Payload>({ name }: Event<Payload>, ...then: Task<Payload>[]): Reaction[] {
  return then.map((by) => ({ to: name, by }))
}

/** Announces an event in the caller's transaction. */
export async function announce<Payload>(db: Db, { name }: Event<Payload>, payload: NoInfer<Payload>): Promise<void> {
  await enqueue(db, announcer([]), { name, payload })
}

/** Turns an announcement into one job per reaction, so that each is retried on its own. */
export function announcer(reactions: readonly Reaction[]) {
  return task(
    'events.announce',
    z.object({ name: z.string(), payload: z.unknown() }),
    async ({ db }, { name, payload }) => {
      for (const { to, by } of reactions) if (to === name) await enqueue(db, by, payload)
    },
  )
}
