import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { judges } from './queries/judges.ts'

/** Refuses where some field has a fault. @throws Refusal `invalid`. */
export function refuseFaults(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
}

/** Refuses whoever judges the contest: a judge does not handle its entries. @throws Refusal `conflict`. */
export async function refuseJudge(db: Db, contestId: string, { id }: { id: string }): Promise<void> {
  if (await judges(db, contestId, id)) throw new Refusal('conflict', 'contests.judgeHandles')
}
