import { listBlindlyAssessed } from '#modules/exemplars/index.ts'
import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ItemView } from '../item-view.ts'
import { may } from '../policy.ts'
import { getCouncil, getRule } from './council.ts'
import { getElectorate } from './electorate.ts'
import { isAbout } from './hidden.ts'
import { listBallots, listTypists, readVoters, readVotes } from './ballot.ts'
import { getItem, listInterests, listPapers, readDeclarations } from './item.ts'
import { seatsOf } from './seat.ts'
import { listAgenda } from './sitting.ts'

/**
 * What one reader may see of an item; nothing of one about a record that they judge without names today. Its papers open to
 * members who declared that nothing ties them, and to its keepers.
 */
export async function viewItem(db: Db, scope: Scope, actor: Actor, id: string, day: DateText): Promise<ItemView> {
  const item = await getItem(db, id)
  const blind = await listBlindlyAssessed(db, actor.id, day)
  if (await isAbout(db, id, blind)) throw new Refusal('missing', 'notFound')
  const council = await getCouncil(db, scope, actor.id, item.councilId)
  const [{ members, own }, electorate, interests, declarations, ballots, agenda] = await Promise.all([
    seatsOf(db, item.councilId, actor.id, item.on),
    getElectorate(db, item),
    listInterests(db, id),
    readDeclarations(db, id),
    listBallots(db, id),
    listAgenda(db, item.sittingId, blind),
  ])
  const isKeeper = may.keep(actor, { keeperId: council.keeperId, seat: own?.role })
  const isTied = own !== undefined && electorate.recused.includes(own.id)
  const declared = own && declarations.get(own.id)
  const opens = own ? !isTied && declared === true : isKeeper
  const last = ballots.at(-1)
  const voters = last ? await readVoters(db, last.id) : new Map<string, string | null>()
  return {
    ...{ council, item, agenda, members, electorate, ballots, voters },
    rule: last?.rule ?? (await getRule(db, item.ruleKey, item.on)),
    own: own && {
      ...own,
      ...{ declared, isTied, mayVote: voters.has(own.id), hasVoted: (voters.get(own.id) ?? null) !== null },
    },
    isKeeper: isKeeper && !isTied,
    papers: opens ? await listPapers(db, id) : undefined,
    interests: isKeeper && !isTied ? interests : [],
    typists: last?.state === 'open' ? (await listTypists(db, last.id)).length : 0,
    votes: last && !last.secret && opens ? await readVotes(db, last.id) : new Map<string, readonly string[]>(),
  }
}
