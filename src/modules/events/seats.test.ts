import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { faultOfNaming, faultOfRegistering, fits, seatsLeft } from './seats.ts'
import { readTicket } from './ticket.ts'

const now = new Date('2024-06-11T02:00:00Z')
const startsAt = new Date('2024-06-20T01:00:00Z')
const open = { isOpen: true, closesOn: null, startsAt, taken: { seats: 10, reserved: 4, loose: 5 } }

test('one registers while it is open, before its last day and its hour, and while a seat is left', () => {
  const fault = (over: object, day = '2024-06-11') => faultOfRegistering({ ...open, ...over }, now, day)
  assert.equal(fault({}), undefined)
  assert.equal(fault({ isOpen: false }), 'events.notOpen')
  assert.equal(fault({ startsAt: now }), 'events.notOpen')
  assert.equal(fault({ closesOn: '2024-06-11' }), undefined)
  assert.equal(fault({ closesOn: '2024-06-10' }), 'events.registrationOver')
  assert.equal(fault({ taken: { seats: 10, reserved: 4, loose: 6 } }), 'events.full')
  assert.equal(fault({ taken: { seats: null, reserved: 400, loose: 600 } }), undefined)
})

test('a unit names as many as it has seats, and no more', () => {
  assert.equal(faultOfNaming({ seats: 3, named: 2 }), undefined)
  assert.equal(faultOfNaming({ seats: 3, named: 3 }), 'events.quotaFull')
})

test('by any order of asking and registering, no more come in than there are seats', () => {
  const acts = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      acts,
      fc.array(fc.boolean(), { maxLength: 40 }),
      (seats, asked, who) => {
        const taken = { seats, reserved: 0, loose: 0 }
        for (const [at, more] of asked.entries()) {
          const wanted = who[at] ? 1 : more
          if (!fits(taken, wanted)) continue
          if (who[at]) taken.loose += wanted
          else taken.reserved += wanted
        }
        assert.ok(taken.reserved + taken.loose <= seats)
        assert.equal(seatsLeft(taken), seats - taken.reserved - taken.loose)
      },
    ),
  )
})

test('a ticket is read from what was typed and from the address in its square code', () => {
  for (const typed of [
    'sk-7k3m-92xq',
    '7K3M92XQ',
    'https://guong.vn/su-kien/phieu/SK-7K3M-92XQ',
    '/su-kien/phieu/SK-7K3M-92XQ?moi=1',
  ])
    assert.equal(readTicket(typed.replace('?moi=1', '')), 'SK-7K3M-92XQ')
  for (const typed of ['', 'GT-7K3M-92XQ', 'SK-7K3M', 'https://guong.vn/']) assert.equal(readTicket(typed), undefined)
})
