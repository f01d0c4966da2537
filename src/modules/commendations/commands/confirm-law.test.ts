import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { findPrize } from '../queries/law.ts'
import { countLaw, listLaw } from '../queries/law-rows.ts'
import { confirmLaw } from './confirm-law.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const day = '2024-06-11'
const open = async () => (await listLaw(db, 'prize', day, 'vi')).find((it) => it.wasToConfirm && !it.confirmedAt)!
const confirmed = () => db.selectFrom('commendations.law_confirmation').selectAll().execute()

describe('confirmLaw', () => {
  test('the row counts as confirmed everywhere, by name and with the text that was read; the trail says so', async () => {
    const row = await open()
    const [titleKey, kind] = row.key.split('/') as [string, 'individual']
    assert.equal((await findPrize(db, { titleKey, kind }, day))?.toConfirm, true)
    const before = (await countLaw(db, day)).find((it) => it.kind === 'prize')!

    await confirmLaw({ db, actor: admin, now }, { id: row.id, document: 'Nghị định 98/2023/NĐ-CP, bản ký số' })
    const shown = (await listLaw(db, 'prize', day, 'vi')).find(({ id }) => id === row.id)!
    assert.deepEqual([shown.confirmedBy, shown.document], [admin.name, 'Nghị định 98/2023/NĐ-CP, bản ký số'])
    assert.equal((await findPrize(db, { titleKey, kind }, day))?.toConfirm, false)
    const after = (await countLaw(db, day)).find((it) => it.kind === 'prize')!
    assert.equal(after.toConfirm, before.toConfirm - 1)
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', row.id).execute()
    assert.deepEqual(entries, [{ action: 'commendations.confirmLaw' }])
  })

  test('the head of a commune and an officer of the province may not, and nothing is written', async () => {
    const before = await confirmed()
    const others = [await anOfficial(db, 'head', 'xa-chau-dien'), await anOfficial(db, 'officer', 'tinh-tra-vinh')]
    for (const actor of others)
      await assert.rejects(confirmLaw({ db, actor, now }, { id: (await open()).id, document: 'x' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await confirmed(), before)
  })

  test('the text that was read must be named; nothing is confirmed twice; a ballot’s rule is not kept here', async () => {
    const { id } = await open()
    const confirm = (over: object) => confirmLaw({ db, actor: admin, now }, { id, document: 'Văn bản', ...over })
    await assert.rejects(confirm({ document: ' ' }), { fields: { document: 'required' } })
    await confirm({})
    await assert.rejects(confirm({}), { message: 'wrongState' })
    const [rule] = await listLaw(db, 'rule', day, 'vi')
    await assert.rejects(confirm({ id: rule!.id }), { kind: 'missing' })
  })
})
