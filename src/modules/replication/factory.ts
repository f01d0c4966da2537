import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { addRequest } from './repository/learning.ts'
import { addAdoption } from './repository/adoption.ts'
import { saveModel } from './repository/model.ts'

type Over = { unitKey?: string; name?: string; onPortal?: boolean }

/** A commune's exemplar that was recognised on 20/05/2024, by default with a consent to the portal, for tests. */
export async function storedRecognised(db: Db, officer: Actor, over: Over = {}): Promise<string> {
  const { unitKey = 'xa-chau-dien', name = 'Thạch Sa Rương', onPortal = true } = over
  const id = await storedExemplar(db, officer, { unitKey, stage: 'recognised', subject: { name } })
  await db
    .insertInto('exemplars.recognition')
    .values({
      ...{ id: newId(), exemplar_id: id, unit_id: unitId(unitKey), level: 'base', decision_no: newId().slice(-6) },
      ...{ decided_on: '2024-05-20', signer: 'Chủ tịch UBND xã', recorded_by: officer.id },
      recorded_at: new Date('2024-05-20T02:00:00Z'),
    })
    .execute()
  if (onPortal) await storedConsent(db, id, officer)
  return id
}

/** An adoption that waits for the source, for tests. */
export async function storedAdoption(db: Db, exemplarId: string, recorder: Actor): Promise<string> {
  const id = newId()
  await addAdoption(db, {
    ...{ id, exemplarId, unitId: recorder.post.unitId, who: 'Tổ hợp tác dừa sáp ấp Rùm Sóc', since: '2024-05-02' },
    ...{ result: '11 hộ, 6,4 ha, đào xong 9 mương', fileId: null, recordedBy: recorder.id },
    recordedAt: new Date('2024-06-01T02:00:00Z'),
  })
  return id
}

/** The way an exemplar works, in two steps, for tests. */
export async function storedModel(db: Db, exemplarId: string, name = 'Trồng dừa sáp bằng nước mưa'): Promise<void> {
  await saveModel(db, {
    ...{ exemplarId, name, slug: newId().slice(-12), conditions: 'Đất giồng cát', cost: '12 triệu đồng mỗi công' },
    ...{ duration: '18 tháng', version: 1, problem: 'Mùa khô nước mặn', results: '', limits: '', contact: '' },
    steps: [
      { title: 'Đào mương', text: 'Sâu 1,5 m' },
      { title: 'Trữ nước mưa', text: '' },
    ],
  })
}

/** What a reader asked of the unit that keeps an exemplar, for tests: the request’s id. */
export async function storedRequest(
  db: Db,
  exemplarId: string,
  told = 'Xin cho biết cách lót đáy mương',
): Promise<string> {
  const model = await db
    .selectFrom('replication.model')
    .select('exemplar_id')
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirst()
  if (!model) await storedModel(db, exemplarId)
  const id = newId()
  await addRequest(db, {
    ...{ id, exemplarId, receipt: id.slice(-8).toUpperCase(), kind: 'question', fromUnitId: null, by: null },
    ...{ who: 'Bà Kim Thị Tư', contact: '0900000000', told, language: 'vi' },
    ...{ at: new Date('2024-06-01T02:00:00Z'), dueOn: '2024-06-15' },
  })
  return id
}
