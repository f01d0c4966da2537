import { createHash, randomBytes } from 'node:crypto'
import { getCriteriaSet, readRound, recordAssessment } from '#modules/criteria/index.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { codeOf, slugOf, yearOf } from './code.ts'
import { assignAssessors } from './commands/assign-assessors.ts'
import { openRound } from './commands/open-round.ts'
import type { Relation, Use } from './consent.ts'
import { addConsents } from './repository/consent.ts'
import { addExemplar, type NewExemplar, nextNumber } from './repository/exemplar.ts'
import { addFaults, addNomination, linkAssessment, saveNomination } from './repository/nomination.ts'
import { newReceipt } from './receipt.ts'
import { addTip } from './repository/tip.ts'
import type { Stage } from './stage.ts'
import type { Subject } from './subject.ts'

/** A person as a subject in memory, for tests of rules. */
export function aSubject(over: Partial<Subject> = {}): Subject {
  return {
    ...{ id: newId(), kind: 'individual', name: 'Thạch Thị Sa Mol', nameKm: null, gender: 'female', birthYear: 1980 },
    ...{ ethnicity: 'Khmer', occupation: 'Nông dân', directWorker: true, hamlet: 'Ô Rồm', guardian: null },
    unitId: unitId('xa-chau-dien'),
    ...over,
  }
}

type Over = Partial<Omit<NewExemplar, 'subject' | 'id'>> & {
  subject?: Partial<Subject>
  stage?: Stage
  unitKey?: string
}

/** A record in the database, kept by a commune unless told otherwise, for tests of commands and pages. */
export async function storedExemplar(db: Db, creator: Pick<Actor, 'id'>, over: Over = {}): Promise<string> {
  const { unitKey = 'xa-chau-dien', subject: ofSubject, ...rest } = over
  const keeping = over.unitId ?? unitId(unitKey)
  const subject = aSubject({ unitId: keeping, ...ofSubject })
  const discoveredOn = over.discoveredOn ?? '2024-03-01'
  const code = codeOf(yearOf(discoveredOn), await nextNumber(db, yearOf(discoveredOn)))
  const id = newId()
  await addExemplar(db, {
    ...{ id, code, slug: slugOf(subject.name, code), unitId: keeping, subject, fieldId: fieldId(6), topicId: null },
    ...{ movementId: null, summary: 'Vá 3,2 km đường ấp trong hai năm.', source: 'official', discoveredOn },
    ...{ createdBy: creator.id, createdAt: new Date('2024-03-01T02:00:00Z') },
    ...rest,
  })
  return id
}

/** An achievement of a record, for tests; `ord` where the record has some already. */
export async function storedAchievement(
  db: Db,
  exemplarId: string,
  what = 'Vá 3,2 km đường ấp',
  ord = 1,
): Promise<string> {
  const id = newId()
  await db.insertInto('exemplars.achievement').values({ id, exemplar_id: exemplarId, ord, what }).execute()
  return id
}

/** A file with nothing behind it, for tests that only point at one; `by` gave it. */
export async function storedFile(
  db: Db,
  keeping: string,
  name = 'bien-ban.pdf',
  by?: Pick<Actor, 'id'>,
): Promise<string> {
  const id = newId()
  const sha256 = createHash('sha256').update(id).digest('hex')
  const values = {
    id,
    sha256,
    name,
    type: 'application/pdf',
    size: 1200,
    unit_id: keeping,
    uploaded_at: new Date('2024-03-01'),
    uploaded_by: by?.id ?? null,
  }
  await db.insertInto('files.file').values(values).execute()
  return id
}

/** A piece of evidence of a record, confirmed where a confirmer is named. */
export async function storedEvidence(
  db: Db,
  exemplarId: string,
  adder: Pick<Actor, 'id'>,
  confirmer?: Pick<Actor, 'id'>,
): Promise<string> {
  const id = newId()
  const at = new Date('2024-03-02T02:00:00Z')
  const file_id = await storedFile(db, unitId('xa-chau-dien'))
  const confirmed = confirmer ? { confirmed_by: confirmer.id, confirmed_at: at } : {}
  const values = {
    id,
    exemplar_id: exemplarId,
    file_id,
    title: 'Biên bản họp ấp',
    added_by: adder.id,
    added_at: at,
    ...confirmed,
  }
  await db.insertInto('exemplars.evidence').values(values).execute()
  return id
}

type InReview = 'nominated' | 'returned' | 'verified' | 'assessed'
const stateOf = { nominated: 'sent', returned: 'returned', verified: 'verified', assessed: 'assessed' } as const

/** A commune's record whose nomination to its district has come as far as `stage`; a returned one has one open fault. */
export async function storedInReview(
  db: Db,
  { officer, reviewer }: { officer: Actor; reviewer: Actor },
  stage: InReview,
  over: Over = {},
): Promise<{ id: string; nominationId: string; evidenceId: string }> {
  const id = await storedExemplar(db, officer, { ...over, stage })
  await storedAchievement(db, id)
  const evidenceId = await storedEvidence(db, id, officer)
  const nominationId = newId()
  const [fromUnitId, toUnitId] = [officer.post.unitId, reviewer.post.unitId]
  const sentAt = new Date('2024-05-02T02:00:00Z')
  const sent = { id: nominationId, exemplarId: id, fromUnitId, toUnitId, level: 'district' as const, note: null }
  await addNomination(db, { ...sent, sentBy: officer.id, sentAt })
  await saveNomination(db, nominationId, { state: stateOf[stage] } as { state: 'assessed' })
  const raised = { nominationId, raisedBy: reviewer.id, raisedAt: sentAt, dueOn: '2024-07-01' }
  if (stage === 'returned') await addFaults(db, { ...raised, texts: ['Thiếu xác nhận của ấp'] })
  if (stage === 'assessed') await storedAssessment(db, { id, nominationId, evidenceId }, reviewer)
  return { id, nominationId, evidenceId }
}

/** A passed assessment with full points on 20/05/2024. */
async function storedAssessment(
  db: Db,
  { id, nominationId, evidenceId }: { id: string; nominationId: string; evidenceId: string },
  assessor: Actor,
): Promise<void> {
  const set = await getCriteriaSet(db, '2024-05-20', 'individual', 'vi')
  const scores = set.criteria.map((it) => ({
    criterionId: it.id,
    points: it.maxPoints,
    reason: null,
    evidence: [evidenceId],
  }))
  const assessmentId = newId()
  await recordAssessment(db, {
    ...{ id: assessmentId, setId: set.id, unitId: assessor.post.unitId, assessorId: assessor.id, note: null, scores },
    ...{ assessedAt: new Date('2024-05-20T02:00:00Z'), total: 100, outOf: 100, passed: true, shortOf: [] },
  })
  await linkAssessment(db, { assessmentId, exemplarId: id, nominationId })
}

/** What a person agreed to from 01/05/2024 on, for the portal unless told otherwise. Gives the consent's id. */
export async function storedConsent(
  db: Db,
  exemplarId: string,
  recorder: Actor,
  over: { use?: Use; givenOn?: string; until?: string | null; relation?: Relation } = {},
): Promise<string> {
  const { use = 'portal', givenOn = '2024-05-01', until = null, relation = 'self' } = over
  const fileId = await storedFile(db, recorder.post.unitId, 'phieu-dong-y.pdf')
  const [id] = await addConsents(db, {
    ...{ exemplarId, uses: [use], givenOn, until, giver: 'Thạch Thị Sa Mol', relation, fileId },
    ...{ recordedBy: recorder.id, recordedAt: new Date('2024-05-01T02:00:00Z') },
  })
  return id!
}

/** The fields of two phases: scores without names to 20/06/2024, then names and scores open. */
export const blindThenOpen = {
  ...{ 'name.1': 'Chấm giấu tên', 'from.1': '01/06/2024', 'last.1': '20/06/2024', 'may.1': ['score'] },
  ...{ 'name.2': 'Đối chiếu', 'from.2': '21/06/2024', 'may.2': ['names', 'scores'] },
}

/** A verified record of a commune in an open round on `now`, with assessors asked by hand. Gives their askings by official. */
export async function storedRound(
  db: Db,
  { officer, reviewer, assessors, now }: { officer: Actor; reviewer: Actor; assessors: readonly Actor[]; now: Date },
  { needed = 2, over = {} as Over, phases = blindThenOpen as Record<string, string | string[]> } = {},
) {
  const stored = await storedInReview(db, { officer, reviewer }, 'verified', over)
  const scene = { db, actor: reviewer, now }
  const asked = { id: stored.id, version: 1, needed: String(needed), cap: '5', measure: 'mean', ...phases }
  const { id: roundId } = await openRound(scene, asked)
  if (assessors.length > 0) {
    const ids = assessors.map(({ id }) => id)
    await assignAssessors(scene, { id: stored.id, version: 1, how: 'hand', assessors: ids })
  }
  const round = await readRound(db, roundId)
  const assignmentOf = (official: Pick<Actor, 'id'>) =>
    round.assignments.find(({ assessorId }) => assessorId === official.id)!.id
  return { ...stored, roundId, assignmentOf, version: round.version, exemplarVersion: 2 }
}

/** The fields of a form that gives a part of each common criterion's points, on a page of one piece of evidence. */
export async function scoresOf(db: Db, part: number, evidenceId: string): Promise<Record<string, string>> {
  const { criteria } = await getCriteriaSet(db, '2024-06-11', 'individual', 'vi')
  return Object.fromEntries(
    criteria.flatMap(({ id, maxPoints }) => [
      ...[
        [`points.${id}`, String(Math.floor(maxPoints * part))],
        [`evidence.${id}`, evidenceId],
      ],
      [`place.${id}`, 'trang 1'],
    ]),
  )
}

/** Something that a citizen told, at the desk of an official. */
export async function storedTip(db: Db, officer: Actor): Promise<string> {
  const id = newId()
  await addTip(db, {
    ...{ id, receipt: newReceipt(() => randomBytes(1)[0]!), channel: 'counter', who: 'Ông Tư Cầu Tre', placeId: null },
    ...{ what: 'Cầu khỉ nào gãy là ông vác tre tới thay.', link: null, contact: '0912345678', language: 'vi' },
    ...{ unitId: officer.post.unitId, dueOn: '2025-12-02', by: officer.id, at: new Date('2025-11-18T02:00:00Z') },
  })
  return id
}

/** A recognition by the official's unit on a day, for tests that only ask whether and when. */
export async function storedRecognition(db: Db, exemplarId: string, by: Actor, decidedOn: string): Promise<void> {
  await db
    .insertInto('exemplars.recognition')
    .values({
      ...{ id: newId(), exemplar_id: exemplarId, unit_id: by.post.unitId, level: 'base', decision_no: '12/QĐ-UBND' },
      ...{ decided_on: decidedOn, signer: 'Nguyễn Văn Phúc', recorded_by: by.id },
      recorded_at: new Date(`${decidedOn}T03:00:00Z`),
    })
    .execute()
}
