import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { showContest, type ShownContest } from './contest.ts'

type Reader = { db: Db; scope: Scope; actor: Actor }

/** A contest for who holds it and may learn who wrote what: whoever judges it is nobody of these. @throws Refusal `missing`. */
export async function getHeldContest({ db, scope, actor }: Reader, id: string): Promise<ShownContest> {
  const contest = await showContest(db, scope, id)
  if (!may.hold(actor, contest) || scope.closed.includes(contest.id)) throw new Refusal('missing', 'notFound')
  return contest
}
