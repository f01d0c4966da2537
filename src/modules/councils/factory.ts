import { createHash } from 'node:crypto'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { castVote } from './commands/cast-vote.ts'
import { countBallot } from './commands/count-ballot.ts'
import { declareInterest } from './commands/declare-interest.ts'
import { openBallot } from './commands/open-ballot.ts'
import { placeOnAgenda } from './commands/place-item.ts'
import { newReceipt, newUrn, type UrnKeys } from './envelope.ts'
import { readVoters } from './queries/ballot.ts'
import { getSitting } from './queries/sitting.ts'
import type { Method } from './ranking.ts'
import { addCouncil, addMember } from './repository/council.ts'
import { addSitting, setPresence } from './repository/sitting.ts'

export type StoredCouncil = { id: string; members: { id: string; actor: Actor }[]; keeper: Actor }

/** A council of so many members with posts at the province, kept by an officer's unit, for tests. */
export async function storedCouncil(db: Db, keeper: Actor, size: number, now: Date): Promise<StoredCouncil> {
  const id = newId(now)
  const words = { name: 'Hội đồng Thi đua - Khen thưởng tỉnh', document: 'Quyết định 15/QĐ-UBND' }
  const place = { unitId: unitId('hoi-dong-thi-dua-khen-thuong-tinh'), keeperId: keeper.post.unitId }
  await addCouncil(db, { id, ...place, ...words, from: '2023-01-01', to: null, by: keeper.id, now })
  const members: StoredCouncil['members'] = []
  for (let at = 0; at < size; at++) {
    const username = `uv-${newId().slice(-12)}`
    const account = { name: `Ủy viên ${at + 1}`, username, email: null, passwordHash: null, createdAt: now }
    const officialId = await addOfficial(db, account)
    await addPost(db, {
      officialId,
      role: 'member',
      unitId: unitId('tinh-tra-vinh'),
      title: 'Ủy viên',
      from: '2023-01-01',
    })
    const role = at === 0 ? 'chair' : at === 1 ? 'secretary' : 'member'
    const seat = {
      officialId,
      role,
      title: 'Ủy viên',
      document: 'Quyết định 15/QĐ-UBND',
      from: '2023-01-01',
      replacesId: null,
    }
    const memberId = newId(now)
    await addMember(db, { id: memberId, councilId: id, ...seat })
    members.push({ id: memberId, actor: (await findActorById(db, officialId, today(now)))! })
  }
  return { id, members, keeper }
}

/** A sitting with everybody there but who is named, and one item on its agenda. */
export async function storedItem(
  db: Db,
  council: StoredCouncil,
  now: Date,
  over: {
    written?: number[]
    absent?: number[]
    ruleKey?: string
    unitIds?: string[]
    people?: Parameters<typeof placeOnAgenda>[2]['people']
    exemplarIds?: string[]
  } = {},
): Promise<{ sittingId: string; itemId: string; matterId: string }> {
  const sittingId = newId(now)
  await addSitting(db, {
    id: sittingId,
    councilId: council.id,
    on: today(now),
    place: 'Phòng họp UBND tỉnh',
    by: council.keeper.id,
    now,
  })
  const written = (over.written ?? []).map((at) => council.members[at]!.id)
  const present = council.members
    .filter((_, at) => !over.written?.includes(at) && !over.absent?.includes(at))
    .map(({ id }) => id)
  await setPresence(db, sittingId, present, written)
  const matterId = newId(now)
  const itemId = await placeOnAgenda(
    db,
    await getSitting(db, sittingId),
    {
      ...{
        kind: 'other',
        id: matterId,
        title: 'Chiến sĩ thi đua cấp tỉnh: bà Kim Thị Nhiên',
        unitId: unitId('tinh-tra-vinh'),
      },
      ...{ ruleKey: over.ruleKey ?? 'chien-si-thi-dua-tinh', exemplarIds: over.exemplarIds ?? [], papers: [] },
      ...{ unitIds: over.unitIds ?? [], people: over.people ?? [] },
    },
    now,
  )
  return { sittingId, itemId, matterId }
}

/** Everybody but those named says that nothing ties them to the item. */
export async function declaredClear(
  db: Db,
  council: StoredCouncil,
  itemId: string,
  now: Date,
  but: number[] = [],
): Promise<void> {
  for (const [at, { actor }] of council.members.entries())
    if (!but.includes(at)) await declareInterest({ db, actor, now }, { id: itemId, clear: 'yes' })
}

/** An open ballot on an item, with the keys of its urn. */
export async function openedBallot(
  db: Db,
  council: StoredCouncil,
  itemId: string,
  now: Date,
  over: { method?: Method; options?: readonly string[] } = {},
): Promise<{ id: string; urn: UrnKeys }> {
  const urn = newUrn()
  const id = newId(now)
  const { version } = await db
    .selectFrom('councils.item')
    .select('version')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow()
  await openBallot(
    { db, actor: council.keeper, now },
    {
      ...{ id: itemId, ballotId: id, version, publicKey: urn.publicKey, method: over.method ?? 'approve' },
      options: over.options?.join('\n'),
    },
  )
  return { id, urn }
}

/** A ballot for or against that everybody but the recused cast by device, counted. */
export async function countedBallot(
  db: Db,
  council: StoredCouncil,
  now: Date,
  over: Parameters<typeof storedItem>[3] = {},
): Promise<{ id: string; itemId: string; sittingId: string }> {
  const { itemId, sittingId } = await storedItem(db, council, now, over)
  await declaredClear(db, council, itemId, now)
  const { id, urn } = await openedBallot(db, council, itemId, now)
  const voters = await readVoters(db, id)
  for (const member of council.members)
    if (voters.has(member.id))
      await castVote({ db, actor: member.actor, now }, { id, choice: 'approve', receipt: newReceipt() })
  await countBallot({ db, actor: council.keeper, now }, { id, version: 1, privateKey: urn.privateKey })
  return { id, itemId, sittingId }
}

/** A file that is on record, without its bytes. */
export async function storedPdf(db: Db, actor: Actor, now: Date): Promise<string> {
  const id = newId(now)
  const sha256 = createHash('sha256').update(id).digest('hex')
  const file = { id, sha256, name: 'bien-ban.pdf', type: 'application/pdf', size: 1, unit_id: actor.post.unitId }
  await db
    .insertInto('files.file')
    .values({ ...file, uploaded_at: now, uploaded_by: actor.id })
    .execute()
  return id
}
