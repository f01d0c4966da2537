import { createHash } from 'node:crypto'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { codeOf, slugOf, yearOf } from './code.ts'
import { addExemplar, type NewExemplar, nextNumber } from './repository/exemplar.ts'
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

/** An achievement of a record, for tests. */
export async function storedAchievement(db: Db, exemplarId: string, what = 'Vá 3,2 km đường ấp'): Promise<string> {
  const id = newId()
  await db.insertInto('exemplars.achievement').values({ id, exemplar_id: exemplarId, ord: 1, what }).execute()
  return id
}

/** A file with nothing behind it, for tests that only point at one. */
export async function storedFile(db: Db, keeping: string, name = 'bien-ban.pdf'): Promise<string> {
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
