import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { openSubscription } from '../repository/calendar-subscription.ts'
import { followCalendar } from './follow-calendar.ts'
import { unfollowCalendar } from './unfollow-calendar.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-chau-dien')

describe('no longer following the calendar of a desk', () => {
  test('who made an address ends it, nobody else, and once', async () => {
    const token = newToken()
    const { id } = await followCalendar({ db, actor: officer, now }, { unitId: unitId('xa-chau-dien'), token })
    await assert.rejects(unfollowCalendar({ db, actor: other, now }, { id }), { kind: 'forbidden' })
    await openSubscription(db, id, token)
    await unfollowCalendar({ db, actor: officer, now }, { id })
    await assert.rejects(openSubscription(db, id, token), { kind: 'missing' })
    const ended = db.selectFrom('audit.entry').select('actor_id').where('action', '=', 'stories.unfollowCalendar')
    assert.deepEqual(await ended.execute(), [{ actor_id: officer.id }])
    await assert.rejects(unfollowCalendar({ db, actor: officer, now }, { id }), { message: 'wrongState' })
    await assert.rejects(unfollowCalendar({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
  })
})
