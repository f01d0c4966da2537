import { storedConsent } from '#modules/exemplars/factory.ts'
import { programmeId } from '#modules/programmes/index.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { ChoiceState } from './allowance.ts'
import { addChoice } from './repository/choice.ts'
import { addDelegate, addDelegation } from './repository/delegation.ts'
import { addPacket } from './repository/packet.ts'
import { addRound } from './repository/round.ts'
import type { Share } from './seats.ts'

/** The round of 2024 of the old province, with the plan’s quotas, for tests: its id. One a database. */
export async function storedRound(db: Db, office: Actor): Promise<string> {
  const id = newId()
  await addRound(db, {
    ...{
      id,
      programmeId: programmeId('tuyen-truyen-dien-hinh-2023-2025'),
      unitId: unitId('tinh-tra-vinh'),
      year: 2024,
    },
    ...{ document: 'Công văn 112/BTĐKT', dueOn: '2024-09-30', by: office.id, at: new Date('2024-03-01T02:00:00Z') },
  })
  return id
}

/** A recognised exemplar of a commune of Cầu Kè, who agrees to being introduced to the Centre unless told otherwise. */
export async function storedCandidate(db: Db, keeper: Actor, { name = 'Thạch Sa Rương', agrees = true } = {}) {
  const id = await storedRecognised(db, keeper, { name })
  if (agrees) await storedConsent(db, id, keeper, { use: 'central' })
  return id
}

type Over = { state?: ChoiceState; ord?: number; unitKey?: string; exemplarId?: string; listed?: 'main' | 'reserve' }

/** A choice of a district in a round, for tests. */
export async function storedChoice(db: Db, roundId: string, keeper: Actor, over: Over = {}) {
  const { state = 'chosen', ord = 1, unitKey = 'huyen-cau-ke', listed } = over
  const exemplarId = over.exemplarId ?? (await storedCandidate(db, keeper))
  const id = newId()
  const chosen = { id, roundId, unitId: unitId(unitKey), exemplarId, ord, why: 'Cách giữ nước mưa, bảy xã làm theo.' }
  await addChoice(db, { ...chosen, by: keeper.id, at: new Date('2024-05-02T02:00:00Z') })
  if (state !== 'chosen')
    await db
      .updateTable('selection.choice')
      .set({ state, ...(listed && { listed }), ...(state === 'submitted' && { submitted_on: '2024-10-15' }) })
      .where('id', '=', id)
      .execute()
  return { id, exemplarId }
}

/** A row of a choice, and what the audit trail says of an action on it, for tests. */
export const choiceRow = (db: Db, id: string) =>
  db.selectFrom('selection.choice').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const audited = (db: Db, action: string, subjectId: string) =>
  db.selectFrom('audit.entry').selectAll().where('action', '=', action).where('subject_id', '=', subjectId).execute()

/** A round whose settled list the council has agreed to, with one who is on it, for tests. */
export async function storedAgreed(db: Db, office: Actor, keeper: Actor) {
  const roundId = await storedRound(db, office)
  const choice = await storedChoice(db, roundId, keeper, { state: 'passed', listed: 'main' })
  await db.updateTable('selection.round').set({ council_passed: true }).where('id', '=', roundId).execute()
  return { roundId, choice }
}

/** A packet that was ordered and not made yet, for tests: its id. */
export async function storedPacket(db: Db, roundId: string, by: Actor): Promise<string> {
  const id = newId()
  const letter = { documentNo: '215/TTr-UBND', signedOn: '2024-06-10', signer: 'Nguyễn Văn Bé' }
  await addPacket(db, { id, roundId, ...letter, by: by.id, at: new Date('2024-06-10T03:00:00Z') })
  return id
}

/** A delegation of the old province with so many seats, two of them Cầu Kè’s, for tests: its id. */
export async function storedDelegation(
  db: Db,
  office: Actor,
  {
    seats = 4,
    given = { 'huyen-cau-ke': 2 } as Record<string, number>,
    shares = [{ kind: 'exemplars', percent: 70, isWish: true, why: null }] as Share[],
  } = {},
) {
  const id = newId()
  await addDelegation(db, {
    ...{ id, unitId: unitId('tinh-tra-vinh'), kind: 'congress', name: 'Đại hội Thi đua yêu nước toàn quốc' },
    ...{ document: 'Công văn 2041/BTĐKT', place: 'Hà Nội', beginsOn: '2024-12-26', endsOn: '2024-12-27' },
    ...{ dueOn: '2024-12-05', seats, shares, by: office.id },
    at: new Date('2024-06-01T02:00:00Z'),
  })
  for (const [key, count] of Object.entries(given))
    await db
      .insertInto('selection.seat')
      .values({ delegation_id: id, unit_id: unitId(key), seats: count })
      .execute()
  return id
}

/** Somebody who was named for a seat of a unit, for tests: the delegate’s id. */
export async function storedDelegate(
  db: Db,
  office: Actor,
  by: Actor,
  over: { unitKey?: string; exemplarId?: string; delegationId?: string } = {},
) {
  const { unitKey = 'huyen-cau-ke', exemplarId = null } = over
  const delegationId = over.delegationId ?? (await storedDelegation(db, office))
  const id = newId()
  await addDelegate(db, {
    ...{
      id,
      delegationId,
      unitId: unitId(unitKey),
      exemplarId,
      name: 'Kim Sa Ri',
      title: 'Nông dân',
      gender: 'female',
    },
    ...{ isKhmer: true, isWorker: true, by: by.id, at: new Date('2024-06-02T02:00:00Z') },
  })
  return id
}

export const delegateRow = (db: Db, id: string) =>
  db.selectFrom('selection.delegate').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
