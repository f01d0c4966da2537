import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { openSubscription } from '../repository/calendar-subscription.ts'
import { followCalendar } from './follow-calendar.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = unitId('xa-chau-dien')
const kept = (officialId: string) =>
  db.selectFrom('stories.calendar_subscription').selectAll().where('official_id', '=', officialId).execute()

describe('following the calendar of a desk', () => {
  test('keeps the hash of the secret alone, is in the audit trail without it, and a new address ends the one before', async () => {
    const [first, second] = [newToken(), newToken()]
    const { id } = await followCalendar({ db, actor: officer, now }, { unitId: desk, token: first })
    assert.deepEqual(await openSubscription(db, id, first), { unitId: desk, officialId: officer.id })
    const entry = await db.selectFrom('audit.entry').selectAll().where('actor_id', '=', officer.id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.followCalendar')
    for (const told of [await kept(officer.id), entry]) assert.ok(!JSON.stringify(told).includes(first))
    const renewed = await followCalendar({ db, actor: officer, now }, { unitId: desk, token: second })
    await assert.rejects(openSubscription(db, id, first), { kind: 'missing' })
    await openSubscription(db, renewed.id, second)
    await assert.rejects(openSubscription(db, renewed.id, first), { kind: 'missing' })
  })

  test('only at a desk where one has a post oneself; anything else names its field, and nothing is written', async () => {
    const follow = (actor: typeof officer, over: object) =>
      followCalendar({ db, actor, now }, { unitId: desk, token: newToken(), ...over })
    const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
    const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
    for (const actor of [stranger, inspector]) {
      await assert.rejects(follow(actor, {}), { kind: 'forbidden' })
      assert.deepEqual(await kept(actor.id), [])
    }
    await assert.rejects(follow(other, { unitId: 'x' }), { fields: { unitId: 'required' } })
    await assert.rejects(follow(other, { token: 'x' }), { kind: 'invalid' })
  })
})
