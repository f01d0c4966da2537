import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar, storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedAdoption, storedRecognised } from '../factory.ts'
import { confirmAdoption } from './confirm-adoption.ts'
import { recordAdoption } from './record-adoption.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const editor = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const adoptions = (id: string) =>
  db.selectFrom('replication.adoption').selectAll().where('exemplar_id', '=', id).execute()
const told = { who: 'Tổ hợp tác dừa sáp ấp An Lộc', since: '02/05/2024', result: '11 hộ, 6,4 ha, đào xong 9 mương' }

describe('recordAdoption', () => {
  test('another unit records what it adopted, with evidence; it waits for the source', async () => {
    const exemplarId = await storedRecognised(db, source)
    const fileId = await storedFile(db, unitId('xa-an-phu-tan'), 'bien-ban.pdf', adopter)
    await recordAdoption({ db, actor: adopter, now }, { exemplarId, ...told, fileId })

    const [row] = await adoptions(exemplarId)
    assert.deepEqual([row?.unit_id, row?.state, row?.file_id], [unitId('xa-an-phu-tan'), 'recorded', fileId])
    assert.equal((await entries(exemplarId))[0]?.action, 'replication.recordAdoption')
  })

  test('a unit above may record for the commune, and a district for what its commune does', async () => {
    const exemplarId = await storedRecognised(db, source)
    await recordAdoption({ db, actor: district, now }, { exemplarId, ...told, unitId: unitId('xa-an-phu-tan') })
    await recordAdoption({ db, actor: district, now }, { exemplarId, ...told })
    assert.equal((await adoptions(exemplarId)).length, 2)
  })

  test('the source does not adopt from itself, nor does what stands under it', async () => {
    const exemplarId = await storedRecognised(db, source)
    const refused = { fields: { unitId: 'replication.sameUnit' } }
    await assert.rejects(recordAdoption({ db, actor: source, now }, { exemplarId, ...told }), refused)
    const ofDistrict = await storedRecognised(db, district, { unitKey: 'huyen-cau-ke' })
    await assert.rejects(recordAdoption({ db, actor: adopter, now }, { exemplarId: ofDistrict, ...told }), refused)
    assert.deepEqual([await adoptions(exemplarId), await adoptions(ofDistrict)], [[], []])
  })

  test('only a recognised exemplar is adopted, the same people once', async () => {
    const emerging = await storedExemplar(db, source)
    await assert.rejects(recordAdoption({ db, actor: adopter, now }, { exemplarId: emerging, ...told }), {
      fields: { exemplarId: 'replication.notRecognised' },
    })
    const exemplarId = await storedRecognised(db, source)
    await recordAdoption({ db, actor: adopter, now }, { exemplarId, ...told })
    const again = { exemplarId, ...told, who: 'tổ hợp tác DỪA SÁP ấp An Lộc' }
    await assert.rejects(recordAdoption({ db, actor: adopter, now }, again), {
      fields: { who: 'replication.alreadyRecorded' },
    })
    assert.equal((await adoptions(exemplarId)).length, 1)
  })

  test('it may be learned from an earlier adopter, confirmed and going on, of the same exemplar', async () => {
    const exemplarId = await storedRecognised(db, source)
    const earlier = await storedAdoption(db, exemplarId, adopter)
    const learn = () => recordAdoption({ db, actor: district, now }, { exemplarId, ...told, fromId: earlier })
    await assert.rejects(learn(), { fields: { fromId: 'replication.notAnAdopter' } })
    await confirmAdoption({ db, actor: source, now }, { adoptionId: earlier, version: 1 })
    const { id } = await learn()
    const row = (await adoptions(exemplarId)).find((it) => it.id === id)
    assert.equal(row?.from_id, earlier)
    const elsewhere = { exemplarId: await storedRecognised(db, source), ...told, fromId: earlier }
    await assert.rejects(recordAdoption({ db, actor: district, now }, elsewhere), {
      fields: { fromId: 'replication.notAnAdopter' },
    })
  })

  test('an editor may not, nor for a unit out of reach, and nothing is written', async () => {
    const exemplarId = await storedRecognised(db, source)
    await assert.rejects(recordAdoption({ db, actor: editor, now }, { exemplarId, ...told }), { kind: 'forbidden' })
    const elsewhere = { exemplarId, ...told, unitId: unitId('huyen-cau-ke') }
    await assert.rejects(recordAdoption({ db, actor: adopter, now }, elsewhere), { kind: 'forbidden' })
    assert.deepEqual([await adoptions(exemplarId), await entries(exemplarId)], [[], []])
  })

  test('who, since when and with what result are required, on a day that can be', async () => {
    const exemplarId = await storedRecognised(db, source)
    const record = (over: object) => recordAdoption({ db, actor: adopter, now }, { exemplarId, ...told, ...over })
    await assert.rejects(record({ who: '', since: '', result: ' ' }), {
      fields: { who: 'required', since: 'required', result: 'required' },
    })
    await assert.rejects(record({ since: '12/06/2024' }), { fields: { since: 'replication.inFuture' } })
    await assert.rejects(record({ since: '01/01/2024' }), { fields: { since: 'replication.beforeDiscovery' } })
    const strange = await storedFile(db, unitId('xa-chau-dien'), 'x.pdf', source)
    await assert.rejects(record({ fileId: strange }), { fields: { fileId: 'replication.notYourFile' } })
    assert.deepEqual(await adoptions(exemplarId), [])
  })
})
