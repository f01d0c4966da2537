import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited } from '../factory.ts'
import { listVersions } from '../queries/forms.ts'
import { listForms } from '../queries/statistics.ts'
import { writeHeadings } from '../written-form.ts'
import { renewForm } from './renew-form.ts'

const db = await testDatabase()
const now = new Date('2026-08-03T02:00:00Z')
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const newest = async (key: string) => (await listVersions(db)).filter((it) => it.key === key).at(-1)!
const typed = async (over: object = {}) => {
  const form = await newest('0603')
  return {
    ...{ id: form.id, from: '01/01/2026', title: 'Khen thưởng cấp tỉnh', legalBasis: 'Thông tư 18/2025/TT-BNV' },
    ...{
      titleEn: 'Commendations of the province',
      lines: '1 | Tất cả = ទាំងអស់ = All\n2 | Cá nhân nữ | ?',
      columns: 'a | Bằng khen | title:bang-khen-tinh',
      ...over,
    },
  }
}

describe('renewForm', () => {
  test('bad days, lines and marks name their field, and nothing is written', async () => {
    const bad = { from: '01/01/2020', lines: 'không đúng dạng', columns: 'a | Bằng khen | title:khong-co' }
    await assert.rejects(renewForm({ db, actor: admin, now }, await typed(bad)), {
      fields: { from: 'reporting.formTooEarly', lines: 'reporting.form.shape', columns: 'reporting.form.mark' },
    })
    await assert.rejects(renewForm({ db, actor: admin, now }, await typed({ lines: '1 | A\n1 | B' })), {
      fields: { lines: 'reporting.form.twice' },
    })
    assert.equal((await newest('0603')).validTo, null)
  })

  test('another may not', async () => {
    const actor = await anOfficial(db, 'head', 'tinh-tra-vinh')
    await assert.rejects(renewForm({ db, actor, now }, await typed()), { kind: 'forbidden' })
  })

  test('the old version ends where the new one begins; each day has its own; it is replaced once', async () => {
    const old = await newest('0603')
    const { id } = await renewForm({ db, actor: admin, now }, await typed())
    const [before, after] = [await listForms(db, '2025-12-31', 'commune'), await listForms(db, '2026-01-01', 'commune')]
    assert.equal(before.find(({ key }) => key === '0603')!.lines.length, old.lines.length)
    assert.deepEqual(
      after.find(({ key }) => key === '0603')!.lines.map(({ counts }) => counts),
      [{}, null],
    )
    assert.equal(writeHeadings((await newest('0603')).lines), '1 | Tất cả = ទាំងអស់ = All\n2 | Cá nhân nữ | ?')
    const { title, lines } = await newest('0603')
    assert.deepEqual(title, {
      ...{ vi: 'Khen thưởng cấp tỉnh', km: 'Khen thưởng cấp tỉnh', en: 'Commendations of the province' },
    })
    assert.deepEqual(
      lines.map(({ name }) => [name.km, name.en]),
      [
        ['ទាំងអស់', 'All'],
        ['Cá nhân nữ', 'Cá nhân nữ'],
      ],
    )
    assert.equal((await audited(db, 'reporting.renew-form', id)).length, 1)
    await assert.rejects(renewForm({ db, actor: admin, now }, { ...(await typed()), id: old.id }), { kind: 'conflict' })
  })
})
