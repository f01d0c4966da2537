import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedAchievement, storedExemplar } from '#modules/exemplars/factory.ts'
import { dossierNow, storedDossier, storedSigned, trailOf } from '../factory.ts'
import { titleId } from '../seed.ts'
import { openDossier } from './open-dossier.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const countDossiers = async () =>
  Number(
    (
      await db
        .selectFrom('commendations.dossier')
        .select((it) => it.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

async function asked(over: object = {}) {
  const exemplarId = await storedExemplar(db, commune)
  const achievementIds = [await storedAchievement(db, exemplarId)]
  return {
    ...{ exemplarId, titleId: titleId('giay-khen-xa', '2024-01-01'), merit: 'merit', procedure: 'full', route: 'area' },
    ...{ summary: 'Vá 3,2 km đường ấp.', period: '2024', achievementIds },
    ...over,
  }
}
const open = async (over: object = {}, actor = commune) => openDossier({ db, actor, now }, await asked(over))

describe('openDossier', () => {
  test('a unit proposes its own exemplar: a draft with a code and its achievement, in the audit trail', async () => {
    const { id } = await open()
    const { state, code, recipient_name, unit_id } = await dossierNow(db, id)
    assert.deepEqual([state, recipient_name, unit_id], ['draft', 'Thạch Thị Sa Mol', commune.post.unitId])
    assert.match(code, /2024/)
    assert.deepEqual(await trailOf(db, id), ['open'])
  })

  test('somebody who is no exemplar is proposed by name; recognition is not asked for', async () => {
    const { id } = await open({
      ...{ exemplarId: null, achievementIds: [], recipientName: 'Tổ hợp tác ấp Ô Rồm', recipientKind: 'collective' },
      written: 'Dọn 2 km kênh',
    })
    const { exemplar_id, recipient_kind } = await dossierNow(db, id)
    assert.deepEqual([exemplar_id, recipient_kind], [null, 'collective'])
  })

  test('another unit may not, and nothing is written', async () => {
    const before = await countDossiers()
    await assert.rejects(open({}, stranger), { kind: 'forbidden' })
    assert.equal(await countDossiers(), before)
  })

  test('what does not fit the law names its field', async () => {
    const refused = (over: object, fields: Record<string, string>) => assert.rejects(open(over), { fields })
    await refused({ titleId: titleId('giay-khen', '2025-07-01') }, { titleId: 'notAChoice' })
    await refused(
      { titleId: titleId('gia-dinh-van-hoa', '2024-01-01'), procedure: 'full' },
      { titleId: 'commendations.notForRecipient' },
    )
    await refused({ merit: 'service' }, { merit: 'commendations.notForMerit' })
    await refused({ procedure: 'simplified' }, { procedure: 'commendations.notThisProcedure' })
    await refused({ fast: 'on' }, { fast: 'commendations.onlySudden' })
    await refused({ achievementIds: [] }, { written: 'commendations.noAchievement' })
    await refused({ route: 'sector' }, { sectorId: 'required' })
    await refused({ period: 'năm nay' }, { period: 'commendations.noYear' })
  })

  test('what was rewarded before is refused with the decision that did it', async () => {
    const { exemplarId, achievementId } = await storedSigned(db, commune, now)
    await assert.rejects(open({ exemplarId, achievementIds: [achievementId] }), {
      ...{ kind: 'conflict', fields: { achievementIds: 'commendations.rewarded' } },
    })
  })

  test('an exemplar on hold is not proposed', async () => {
    const held = await storedDossier(db, commune, now)
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'on_hold', held_stage: 'recorded', hold_reason: 'Đơn thư' })
      .where('id', '=', held.exemplarId)
      .execute()
    await assert.rejects(open({ exemplarId: held.exemplarId, achievementIds: [], written: 'Việc khác' }), {
      fields: { form: 'commendations.exemplarHeld' },
    })
  })
})
