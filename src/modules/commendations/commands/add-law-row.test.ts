import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { findPrize } from '../queries/law.ts'
import { listLaw, showLawRow } from '../queries/law-rows.ts'
import { addLawRow } from './add-law-row.ts'

const db = await testDatabase()
const now = new Date('2026-08-03T02:00:00Z')
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const day = '2026-08-03'
const newer = { legalBasis: 'Nghị định 300/2026/NĐ-CP', article: 'Điều 5', from: '01/01/2027' }
const prize = async () => (await listLaw(db, 'prize', day, 'vi')).find((it) => it.key === 'bang-khen-tinh/individual')!
const give = { titleKey: 'bang-khen-tinh', kind: 'individual' as const }

describe('addLawRow', () => {
  test('the old row ends where the new one begins, and each day has its own figure', async () => {
    const old = await prize()
    const { id } = await addLawRow({ db, actor: admin, now }, { id: old.id, figure: '1,8', ...newer })
    const { history } = await showLawRow(db, id, 'vi')
    const [before, after] = history.slice(-2)
    assert.deepEqual(
      [before!.id, before!.validTo, after!.id, after!.validFrom],
      [old.id, '2027-01-01', id, '2027-01-01'],
    )
    assert.equal((await findPrize(db, give, '2026-12-31'))?.multiplier, Number(old.detail.multiplier))
    const next = await findPrize(db, give, '2027-01-01')
    assert.deepEqual([next?.multiplier, next?.legalBasis, next?.toConfirm], [1.8, 'Nghị định 300/2026/NĐ-CP', true])
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entries, [{ action: 'commendations.addLawRow' }])
  })

  test('a row of every kind can be replaced', async () => {
    for (const kind of ['title', 'condition', 'paper', 'clock', 'step', 'prize', 'salary'] as const) {
      const row = (await listLaw(db, kind, day, 'vi')).find((it) => it.validTo === null)!
      const { id } = await addLawRow({ db, actor: admin, now }, { id: row.id, figure: '7', ...newer })
      assert.equal((await listLaw(db, kind, '2027-01-01', 'vi')).find((it) => it.id === id)?.key, row.key, kind)
    }
  })

  test('another may not, and nothing is written', async () => {
    const row = (await listLaw(db, 'clock', day, 'vi')).find((it) => it.validTo === null)!
    const actor = await anOfficial(db, 'head', 'tinh-tra-vinh')
    await assert.rejects(addLawRow({ db, actor, now }, { id: row.id, figure: '5', ...newer }), { kind: 'forbidden' })
    assert.equal((await showLawRow(db, row.id, 'vi')).row.validTo, null)
  })

  test('a day too early, no figure and no citation name their fields; an ended row is not replaced again', async () => {
    const row = (await listLaw(db, 'paper', day, 'vi')).find((it) => it.validTo === null)!
    const clock = (await listLaw(db, 'clock', day, 'vi')).find((it) => it.validTo === null)!
    const add = (over: object) => addLawRow({ db, actor: admin, now }, { id: row.id, ...newer, ...over })
    await assert.rejects(add({ from: '01/01/2000' }), { fields: { from: 'commendations.notAfter' } })
    await assert.rejects(add({ legalBasis: '' }), { fields: { legalBasis: 'required' } })
    await assert.rejects(add({ id: clock.id, figure: 'mười' }), { fields: { figure: 'commendations.noFigure' } })
    await add({})
    await assert.rejects(add({}), { message: 'commendations.overlaps' })
  })
})
