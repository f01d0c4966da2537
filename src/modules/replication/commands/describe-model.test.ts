import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import type { Refusal } from '#platform/refusal.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { findModel } from '../repository/model.ts'
import { describeModel } from './describe-model.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const told = {
  ...{ name: 'Trồng dừa sáp bằng nước mưa', conditions: 'Đất giồng cát', cost: '12 triệu đồng', duration: '18 tháng' },
  ...{ stepTitle: ['Đào mương', '', 'Trữ nước'], stepText: ['Sâu 1,5 m', '', ''] },
}

describe('describeModel', () => {
  test('the keeping unit says how to do the same, in the order of the steps', async () => {
    const exemplarId = await storedExemplar(db, officer)
    await describeModel({ db, actor: officer, now }, { exemplarId, ...told })

    const model = await findModel(db, exemplarId)
    assert.equal(model?.slug, 'trong-dua-sap-bang-nuoc-mua')
    assert.deepEqual(model?.steps, [
      { title: 'Đào mương', text: 'Sâu 1,5 m' },
      { title: 'Trữ nước', text: '' },
    ])
    assert.equal((await entries(exemplarId))[0]?.action, 'replication.describeModel')
  })

  test('said better, it keeps its address; another of the same name gets its own', async () => {
    const [mine, other] = [await storedExemplar(db, officer), await storedExemplar(db, officer)]
    const bee = { ...told, name: 'Nuôi ong dưới tán bần' }
    await describeModel({ db, actor: officer, now }, { exemplarId: mine, ...bee })
    const better = { exemplarId: mine, ...bee, name: 'Nuôi ong rừng bần', version: 1, stepTitle: ['Đặt thùng'] }
    await describeModel({ db, actor: officer, now }, { ...better, stepText: [] })
    await describeModel({ db, actor: officer, now }, { exemplarId: other, ...bee })

    const model = await findModel(db, mine)
    assert.deepEqual([model?.slug, model?.name, model?.version], ['nuoi-ong-duoi-tan-ban', 'Nuôi ong rừng bần', 2])
    assert.deepEqual(model?.steps, [{ title: 'Đặt thùng', text: '' }])
    assert.equal((await findModel(db, other))?.slug, 'nuoi-ong-duoi-tan-ban-2')
  })

  test('another commune may not, and nothing is written', async () => {
    const exemplarId = await storedExemplar(db, officer)
    await assert.rejects(describeModel({ db, actor: stranger, now }, { exemplarId, ...told }), { kind: 'forbidden' })
    assert.deepEqual([await findModel(db, exemplarId), await entries(exemplarId)], [undefined, []])
  })

  test('a name and one step at least, ten at most, each with its name', async () => {
    const exemplarId = await storedExemplar(db, officer)
    const tell = (over: object) => describeModel({ db, actor: officer, now }, { exemplarId, ...told, ...over })
    await assert.rejects(tell({ name: ' ' }), { fields: { name: 'required' } })
    await assert.rejects(tell({ stepTitle: [''], stepText: [''] }), {
      fields: { 'stepTitle.0': 'replication.needsStep' },
    })
    await assert.rejects(tell({ stepTitle: ['Một', ''], stepText: ['', 'không tên'] }), {
      fields: { 'stepTitle.1': 'required' },
    })
    await assert.rejects(tell({ stepTitle: Array(11).fill('Bước') }), { fields: { stepTitle: 'tooMany' } })
    assert.equal(await findModel(db, exemplarId), undefined)
  })

  test('a form that did not know of what was saved is refused with it', async () => {
    const exemplarId = await storedExemplar(db, officer)
    await describeModel({ db, actor: officer, now }, { exemplarId, ...told })
    for (const version of ['', 4])
      await assert.rejects(
        describeModel({ db, actor: officer, now }, { exemplarId, ...told, name: 'Khác', version }),
        (error: Refusal) => {
          assert.deepEqual([error.kind, error.saved.steps], ['stale', 'Đào mương · Trữ nước'])
          return true
        },
      )
    assert.equal((await findModel(db, exemplarId))?.name, told.name)
  })
})
