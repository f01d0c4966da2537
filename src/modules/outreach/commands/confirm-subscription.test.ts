import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { someDay as now } from '#test/world.ts'
import { addSubscriber, eraseUnconfirmed } from '../repository/subscriber.ts'
import { newId } from '#platform/ids.ts'
import { confirmSubscription } from './confirm-subscription.ts'

const db = await testDatabase()
const wish = { language: 'km', frequency: 'monthly', fieldId: null, unitId: null } as const
const add = (email: string, token: string) => addSubscriber(db, { id: newId(), email, token, wish, at: now })
const states = async () =>
  (await db.selectFrom('outreach.subscriber').select(['token', 'state', 'email']).orderBy('token').execute()).map(
    (it) => [it.token, it.state, it.email],
  )

test('a tap confirms and gives the language; again it changes nothing; another link confirms nobody', async () => {
  await add('a@vidu.vn', 'a')
  await add('b@vidu.vn', 'b')
  assert.equal(await confirmSubscription({ db, now }, 'a'), 'km')
  assert.equal(await confirmSubscription({ db, now }, 'a'), 'km')
  assert.equal(await confirmSubscription({ db, now }, 'c'), undefined)
  assert.deepEqual(await states(), [
    ['a', 'active', 'a@vidu.vn'],
    ['b', 'pending', 'b@vidu.vn'],
  ])
})

test('who never confirmed is erased after a week, and the link holds no more', async () => {
  await eraseUnconfirmed(db, new Date(now.getTime() + 1), now)
  assert.deepEqual(await states(), [
    ['a', 'active', 'a@vidu.vn'],
    ['b', 'left', null],
  ])
  assert.equal(await confirmSubscription({ db, now }, 'b'), undefined)
})
