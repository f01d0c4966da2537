import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, guidanceForm } from '../factory.ts'
import { paths } from '../paths.ts'
import { issueGuidance } from './issue-guidance.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const editor = await anOfficial(db, 'editor', 'huyen-cau-ke')
const sentTo = (id: string) =>
  db.selectFrom('programmes.guidance_unit').select('unit_id').where('guidance_id', '=', id).execute()

describe('issueGuidance', () => {
  test('goes to the units that were chosen, stands on their desks, and is seen by nobody else', async () => {
    const { id } = await issueGuidance({ db, actor: district, now }, guidanceForm({ units: [unitId('xa-chau-dien')] }))
    assert.equal((await audited(db, 'programmes.issueGuidance', id)).length, 1)
    assert.deepEqual(await sentTo(id), [{ unit_id: unitId('xa-chau-dien') }])
    assert.match(
      await (await deskOf(db, commune).request('/lam-viec')).text(),
      /Đọc văn bản hướng dẫn: Hướng dẫn bình xét/,
    )
    assert.equal((await deskOf(db, other).request(paths.oneGuidance(id))).status, 404)
    assert.match(await (await deskOf(db, district).request(paths.guidance())).text(), /0 trên 1 đơn vị đã đọc/)
  })

  test('whole kinds of units are chosen at once', async () => {
    const form = guidanceForm({ kinds: ['commune'], number: '8/HD-UBND' })
    const { id } = await issueGuidance({ db, actor: district, now }, form)
    assert.ok((await sentTo(id)).length > 5)
  })

  test('an editor may not, and nothing is written', async () => {
    const form = guidanceForm({ kinds: ['commune'], number: '9/HD-UBND' })
    await assert.rejects(issueGuidance({ db, actor: editor, now }, form), { kind: 'forbidden' })
    assert.equal(
      await db.selectFrom('programmes.guidance').select('id').where('number', '=', '9/HD-UBND').executeTakeFirst(),
      undefined,
    )
  })

  test('bad input names its field', async () => {
    const scene = { db, actor: district, now }
    for (const [over, fields] of [
      [{ kinds: ['commune'], title: '' }, { title: 'required' }],
      [{ number: '10' }, { kinds: 'programmes.nobodyAddressed' }],
      [{ number: '10', units: [unitId('tinh-tra-vinh')] }, { units: 'notAChoice' }],
      [{ number: '10', kinds: ['commune'], about: '' }, { about: 'programmes.nothingToRead' }],
      [{ number: '10', kinds: ['commune'], link: 'javascript:1' }, { link: 'programmes.badLink' }],
      [{ kinds: ['commune'] }, { number: 'programmes.guidanceThere' }],
    ] as const)
      await assert.rejects(issueGuidance(scene, guidanceForm(over)), { fields })
  })
})
