import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { noteFinding } from './note-finding.ts'
import { signMinutes } from './sign-minutes.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader }
const early = await storedInspection(db, { ...at, year: 2023, stage: 'selfChecked' })
const { visitId, version, inspector } = await storedInspection(db, { ...at, stage: 'answered' })
const input = { visitId, version, name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024', words: '' }
const sign = (over: object = {}, actor = inspector) => signMinutes({ db, actor, now }, { ...input, ...over })
const signatures = () => db.selectFrom('inspections.signature').selectAll().where('visit_id', '=', visitId).execute()

describe('signMinutes', () => {
  test('the team signs first, with every item answered and by a drawing that is one', async () => {
    await assert.rejects(sign({}, office), { kind: 'forbidden' })
    await assert.rejects(sign({}, keeper), { message: 'inspections.teamFirst' })
    const unanswered = { visitId: early.visitId, version: early.version }
    await assert.rejects(sign(unanswered, early.inspector), { message: 'inspections.unanswered' })
    await assert.rejects(sign({ name: '' }), { fields: { name: 'required' } })
    await assert.rejects(sign({ visitedOn: '' }), { fields: { visitedOn: 'required' } })
    await assert.rejects(sign({ strokes: 'M1 2 <script>' }), { fields: { strokes: 'notAChoice' } })
    assert.deepEqual(await signatures(), [])
  })

  test('both sign the same words; after that nothing in the minutes changes', async () => {
    await sign({ strokes: 'M10 10 L20 20 ' })
    const finding = { visitId, version: version + 1, finding: 'Muộn', recommendation: 'Không', itemId: '' }
    await assert.rejects(noteFinding({ db, actor: inspector, now }, finding), { message: 'inspections.signedAlready' })
    await assert.rejects(sign({ version: version + 1 }), { message: 'inspections.signedAlready' })
    const unit = { version: version + 1, name: 'Kiên Thị Sa Rinh', title: 'Chủ tịch', words: 'Nhất trí' }
    await sign(unit, keeper)
    const [team, other] = await signatures()
    assert.equal(team?.sha256, other?.sha256)
    const visit = await db.selectFrom('inspections.visit').selectAll().where('id', '=', visitId).executeTakeFirst()
    assert.deepEqual([visit?.state, visit?.visited_on], ['minuted', '2024-06-10'])
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId)
    assert.equal((await of.execute()).length, 2)
  })
})
