import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { today } from '#platform/text/dates.ts'
import { testDatabase } from '#test/database.ts'
import { aStore, anOfficial, deskOf, someDay } from '#test/world.ts'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { storedModel, storedRecognised } from '../factory.ts'
import { readModelsAloud } from '../jobs.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const source = deskOf(db, officer)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'))
const exemplarId = await storedRecognised(db, officer, { name: 'Thạch Sa Rương' })
const hidden = await storedRecognised(db, officer, { name: 'Thạch Thị Sô Phia', onPortal: false })
await storedModel(db, exemplarId)
await storedModel(db, hidden, 'Cách làm chưa đăng')

describe('a model card', () => {
  test('is whole for every unit once the portal shows it, with what is said in 90 seconds; else for its source alone', async () => {
    const page = await (await strange.request(paths.card(exemplarId))).text()
    assert.match(page, /Mùa khô nước mặn[\s\S]*Đất giồng cát[\s\S]*12 triệu đồng mỗi công[\s\S]*Trữ nước mưa/)
    assert.match(page, /Bước hai: Trữ nước mưa/)
    assert.equal((await strange.request(paths.card(hidden))).status, 404)
    assert.equal((await strange.request(paths.leaflet(hidden))).status, 404)
    assert.equal((await source.request(paths.card(hidden))).status, 200)
  })

  test('is told in every part, and a field too long is named', async () => {
    const told = {
      name: 'Dừa sáp',
      stepTitle: ['Đào mương'],
      stepText: [''],
      results: 'Tăng 3 lần',
      limits: 'Đất trũng',
    }
    const refused = await source.post(paths.model(hidden), { ...told, version: '1', contact: 'x'.repeat(301) })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#contact"/)
    assert.equal(
      (await source.post(paths.model(hidden), { ...told, version: '1', contact: 'Hội Nông dân' })).status,
      303,
    )
    assert.match(await (await source.request(paths.card(hidden))).text(), /Tăng 3 lần[\s\S]*Đất trũng/)
  })

  test('is a leaflet, A4, and names whose way it is only with a consent to print', async () => {
    const bytes = async () => {
      const answer = await strange.request(paths.leaflet(exemplarId))
      assert.equal(answer.headers.get('content-type'), 'application/pdf')
      return Buffer.from(await answer.arrayBuffer())
    }
    const unnamed = await bytes()
    assert.equal(unnamed.subarray(0, 5).toString(), '%PDF-')
    assert.match(unnamed.toString('latin1'), /595\.27\d* 841\.8/)
    await storedConsent(db, exemplarId, officer, { use: 'print' })
    assert.notDeepEqual(await bytes(), unnamed)
  })

  test('is read aloud by the worker, anew when it changes, unless the consent to the radio was withdrawn', async () => {
    const scene = { db, files: aStore(), now: someDay }
    const heard = () =>
      db
        .selectFrom('replication.reading')
        .select(['exemplar_id', 'version', 'file_id'])
        .orderBy('exemplar_id')
        .execute()
    await readModelsAloud.run(scene, {})
    await readModelsAloud.run(scene, {})
    const both = await heard()
    assert.deepEqual(
      both.map((it) => [it.exemplar_id, it.version]).sort(),
      [
        [exemplarId, 1],
        [hidden, 2],
      ].sort(),
    )
    assert.ok(both.every(({ file_id }) => file_id !== null))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from portal.model_sound`.execute(db)
    assert.equal(rows[0]?.n, 1, `shown on ${today(someDay)}`)
  })
})
