import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedExemplar, storedFile } from '../factory.ts'
import { recordExemplar } from './record.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const four = (over: object = {}) => ({
  ...{ id: newId(), kind: 'individual', name: 'Lý Thị Rạng', fieldId: fieldId(6), summary: 'Dạy 40 em học chữ.' },
  ...over,
})
const as = (actor: typeof officer) => ({ db, actor, now: someDay })
const readExemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirst()

describe('recordExemplar', () => {
  test('an officer writes down somebody of the commune, and it is in the audit trail', async () => {
    const sent = four({ what: ['Dạy chữ', ''], before: ['0 em', ''], after: ['40 em', ''], discoveredOn: '5/2/2023' })
    await recordExemplar(as(officer), sent)

    const row = await readExemplar(sent.id)
    assert.deepEqual([row?.unit_id, row?.stage, row?.discovered_on], [unitId('xa-chau-dien'), 'emerging', '2023-02-05'])
    assert.match(row?.code ?? '', /^ĐH-2023-\d{4}$/)
    assert.match(row?.slug ?? '', /^ly-thi-rang-dh-2023-\d{4}$/)
    const done = await db.selectFrom('exemplars.achievement').selectAll().where('exemplar_id', '=', sent.id).execute()
    assert.deepEqual(
      done.map(({ what, after_value }) => [what, after_value]),
      [['Dạy chữ', '40 em']],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', sent.id).executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.actor_id], ['exemplars.record', officer.id])
  })

  test('codes of one year run on without gaps', async () => {
    const codes: string[] = []
    for (const name of ['Kim Sô Phia', 'Trịnh Hoài Ân', 'Ngô Bảo Vy']) {
      const { code } = await recordExemplar(as(officer), four({ name, discoveredOn: '01/03/2022' }))
      codes.push(code)
    }
    assert.deepEqual(codes, ['ĐH-2022-0001', 'ĐH-2022-0002', 'ĐH-2022-0003'])
  })

  test('the district writes down for a commune below it; a commune not for another, and nothing is written', async () => {
    const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
    const sent = four({ name: 'Huỳnh Kim Ngà', unitId: unitId('xa-chau-dien') })
    await recordExemplar(as(district), sent)
    assert.equal((await readExemplar(sent.id))?.unit_id, unitId('xa-chau-dien'))

    const stranger = await anOfficial(db, 'officer', 'xa-long-vinh')
    const refused = four({ name: 'Đoàn Văn Lặng', unitId: unitId('xa-chau-dien') })
    await assert.rejects(recordExemplar(as(stranger), refused), { kind: 'forbidden' })
    assert.equal(await readExemplar(refused.id), undefined)
  })

  test('an editor may not', async () => {
    const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
    await assert.rejects(recordExemplar(as(editor), four({ name: 'Châu Mỹ Lệ' })), { kind: 'forbidden' })
  })

  test('four things are required, each named', async () => {
    await assert.rejects(recordExemplar(as(officer), { id: newId() }), {
      kind: 'invalid',
      fields: { kind: 'notAChoice', name: 'required', fieldId: 'required', summary: 'required' },
    })
  })

  test('a minor needs a guardian, and a topic belongs to its field', async () => {
    await assert.rejects(recordExemplar(as(officer), four({ birthYear: '2010' })), {
      fields: { guardian: 'exemplars.guardianMissing' },
    })
    const { id } = await db
      .selectFrom('programmes.topic')
      .select('id')
      .where('field_id', '=', fieldId(1))
      .executeTakeFirstOrThrow()
    await assert.rejects(recordExemplar(as(officer), four({ topicId: id })), {
      fields: { topicId: 'exemplars.otherField' },
    })
    await assert.rejects(recordExemplar(as(officer), four({ fieldId: topicId(1, 'x') })), {
      fields: { fieldId: 'notAChoice' },
    })
  })

  test('a likely double is refused until somebody has found the two to be different', async () => {
    const other = await storedExemplar(db, officer, {
      unitKey: 'xa-long-vinh',
      subject: { name: 'Sơn Thị Thanh Hòa', birthYear: 1975 },
    })
    const sent = four({ name: 'Sơn Thị Thanh Hoà' })
    await assert.rejects(recordExemplar(as(officer), sent), { kind: 'conflict', saved: { likely: other } })
    assert.equal(await readExemplar(sent.id), undefined)

    await recordExemplar(as(officer), { ...sent, differentFrom: other })
    const judged = await db.selectFrom('exemplars.different').selectAll().execute()
    assert.deepEqual(
      judged.map(({ judged_by }) => judged_by),
      [officer.id],
    )
  })

  test('a file that somebody else brought cannot be attached', async () => {
    const fileId = await storedFile(db, unitId('xa-long-vinh'))
    await assert.rejects(recordExemplar(as(officer), four({ name: 'Thạch Thị Sô Phol', fileId })), {
      fields: { file: 'exemplars.notYourFile' },
    })
  })
})
