import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil } from '../factory.ts'
import { listMembers } from '../queries/council.ts'
import { appointMember } from './appoint-member.ts'

const db = await testDatabase()
const keeper = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const council = await storedCouncil(db, keeper, 3, now)
const scene = { db, actor: keeper, now }
const seat = {
  councilId: council.id,
  role: 'member',
  title: 'Giám đốc Sở',
  document: 'Quyết định 20',
  from: '01/05/2024',
}

describe('appointMember', () => {
  test('gives a seat by post and act; a substitute takes another’s', async () => {
    const officialId = (await anOfficial(db, 'member', 'tinh-tra-vinh')).id
    const replaced = council.members[2]!.id
    await appointMember(scene, { id: newId(), officialId, replacesId: replaced, ...seat })
    const on = async (day: string) =>
      (await listMembers(db, council.id, day)).map((it) => it.id === replaced || it.officialId === officialId)
    assert.equal((await on('2024-04-30')).filter(Boolean).length, 1)
    const may = await listMembers(db, council.id, '2024-05-01')
    assert.equal(may.length, 3)
    assert.ok(may.some((it) => it.officialId === officialId) && !may.some((it) => it.id === replaced))
  })

  test('is refused to others, and whatever makes no sense names its field', async () => {
    const officialId = stranger.id
    const appoint = (over: object) =>
      appointMember(scene, { id: newId(), officialId, replacesId: '', ...seat, ...over })
    await assert.rejects(
      appointMember({ db, actor: stranger, now }, { id: newId(), officialId, replacesId: '', ...seat }),
      { kind: 'forbidden' },
    )
    await assert.rejects(appoint({ officialId: council.members[1]!.actor.id }), {
      fields: { officialId: 'alreadySeated' },
    })
    await assert.rejects(appoint({ role: 'chair' }), { fields: { role: 'hasChair' } })
    await assert.rejects(appoint({ from: '01/01/2020' }), { fields: { from: 'outsideTerm' } })
    await assert.rejects(appoint({ document: ' ' }), { fields: { document: 'required' } })
  })
})
