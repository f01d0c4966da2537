import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anEntry } from '../factory.ts'
import { enterMember } from './enter-member.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const enter = (over: object = {}, actor = officer) =>
  enterMember({ db, actor, now }, { unitId: officer.post.unitId, officialId: '', ...anEntry, ...over })
const rows = () => db.selectFrom('training.member').selectAll().execute()

describe('entering somebody on the roster', () => {
  test('only the unit or one above it may, and what cannot be is named at its field; nothing is written', async () => {
    await assert.rejects(enter({}, editor), { kind: 'forbidden' })
    await assert.rejects(enter({}, stranger), { kind: 'forbidden' })
    await assert.rejects(enter({ birthYear: '2020', worksSince: '01/01/2030', qualification: 'bang-cap' }), {
      fields: { birthYear: 'training.notAYear', worksSince: 'training.notADay', qualification: 'notAChoice' },
    })
    await assert.rejects(enter({ officialId: stranger.id }), { fields: { officialId: 'notAChoice' } })
    await assert.rejects(enter({ name: ' ' }), { fields: { name: 'required' } })
    assert.deepEqual(await rows(), [])
  })

  test('keeps what is known and leaves the rest open; the audit trail keeps no name; nobody stands there twice', async () => {
    const { id } = await enter({ officialId: officer.id })
    await enter({
      name: 'Kim Sa Vươn',
      part: 'rapporteur',
      gender: '',
      birthYear: '',
      qualification: '',
      worksSince: '',
    })
    const row = (await rows()).find((it) => it.id === id)!
    assert.deepEqual(
      [row.name, row.birth_year, row.works_since, row.joined_on, row.official_id],
      ['Trần Thị Mỹ Nhân', 1988, '2018-03-01', '2024-06-11', officer.id],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'training.enterMember')
    assert.doesNotMatch(JSON.stringify(entry.input), /Nhân"|1988/)
    await assert.rejects(enter({ name: 'TRẦN THỊ MỸ NHÂN' }), { fields: { name: 'training.onRosterAlready' } })
  })
})
