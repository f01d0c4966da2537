import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CheckedPicture, endOf, lacksOf, type PersonShown, standingOf, stopping } from './picture-lacks.ts'

const day = '2024-06-11'
const complete: CheckedPicture = {
  ...{ alt: 'Mương nước giữa hai liếp dừa', credit: 'Minh Thư', rights: 'own', holder: '', terms: '', hasPaper: false },
  ...{ rightsUntil: null, forPress: false, shown: 'nobody', hasMinors: false, people: [], isOutElsewhere: false },
}
const consent = { uses: ['portal'], relation: 'self', givenOn: '2024-05-01', until: null, withdrawnOn: null } as const
const agreeing: PersonShown = { name: 'Kim Thị Sáu', isMinor: false, consents: [consent] }
const withPeople = (...people: PersonShown[]): CheckedPicture => ({ ...complete, shown: 'people', people })
const kinds = (it: CheckedPicture, use: 'portal' | 'press' = 'portal') => lacksOf(it, use, day).map(({ lack }) => lack)

describe('what a picture lacks before it may go out', () => {
  test('taken by the office and with nobody in it, it needs its words only', () => {
    assert.deepEqual(kinds(complete), [])
    assert.deepEqual(kinds({ ...complete, alt: ' ', credit: '' }), ['alt', 'credit'])
  })

  test('what nobody has said yet is named, and stops nothing that is out already', () => {
    const unsaid = lacksOf({ ...complete, rights: 'unknown', shown: 'unknown' }, 'portal', day)
    assert.deepEqual(
      unsaid.map(({ lack }) => lack),
      ['rights', 'shown'],
    )
    assert.ok(!unsaid.some(stopping))
  })

  test('a permission needs its holder, and the paper or the terms', () => {
    const lent = { ...complete, rights: 'permission' } as const
    assert.deepEqual(kinds(lent), ['holder', 'terms'])
    assert.deepEqual(kinds({ ...lent, holder: 'Báo Vĩnh Long', hasPaper: true }), [])
    assert.deepEqual(kinds({ ...lent, holder: 'Báo Vĩnh Long', terms: 'Đăng trên cổng' }), [])
  })

  test('a picture of an agency needs its last day, and is gone the day after', () => {
    const bought = { ...complete, rights: 'agency', holder: 'TTXVN', terms: 'Một lần trên cổng' } as const
    assert.deepEqual(kinds(bought), ['rightsUntil'])
    assert.deepEqual(kinds({ ...bought, rightsUntil: day }), [])
    const over = lacksOf({ ...bought, rightsUntil: '2024-06-10' }, 'portal', day)
    assert.deepEqual(over, [{ lack: 'rightsEnded' }])
    assert.ok(over.every(stopping))
  })

  test('everybody in it must agree to the use, and whoever does not is named', () => {
    assert.deepEqual(kinds(withPeople(agreeing)), [])
    const silent = { name: 'người đứng bên trái', isMinor: false, consents: [] }
    assert.deepEqual(lacksOf(withPeople(agreeing, silent), 'portal', day), [
      { lack: 'consent', who: 'người đứng bên trái' },
    ])
    assert.deepEqual(kinds({ ...withPeople(agreeing), forPress: true }, 'press'), ['consent'])
    assert.deepEqual(kinds(withPeople()), ['people'])
  })

  test('a consent that ended or was withdrawn is none, from the next day and from the same day', () => {
    const of = (over: object) => kinds(withPeople({ ...agreeing, consents: [{ ...consent, ...over }] }))
    assert.deepEqual(of({ until: day }), [])
    assert.deepEqual(of({ until: '2024-06-10' }), ['consentEnded'])
    assert.deepEqual(of({ withdrawnOn: day }), ['consentWithdrawn'])
  })

  test('for a minor the guardian’s word counts and no other; minors set by hand must be named', () => {
    const child = { ...agreeing, isMinor: true }
    assert.deepEqual(kinds(withPeople(child)), ['guardian'])
    assert.deepEqual(kinds(withPeople({ ...child, consents: [{ ...consent, relation: 'guardian' }] })), [])
    assert.deepEqual(kinds({ ...complete, hasMinors: true }), ['minors'])
    assert.deepEqual(kinds({ ...withPeople(agreeing), hasMinors: true }), ['minors'])
  })

  test('whose record is on hold is shown nowhere, whatever they agreed to', () =>
    assert.deepEqual(kinds(withPeople({ ...agreeing, isHeld: true })), ['held']))

  test('the press gets only what is marked for it', () =>
    assert.deepEqual(kinds({ ...complete, forPress: false }, 'press'), ['notForPress']))
})

describe('where a picture of the library stands', () => {
  test('an end within thirty days is told ahead, the nearest of all', () => {
    const ends = (until: string | null) => withPeople({ ...agreeing, consents: [{ ...consent, until }] })
    assert.equal(standingOf(ends('2024-07-11'), day), 'ending')
    assert.equal(standingOf(ends('2024-07-12'), day), 'complete')
    assert.equal(standingOf(ends('2024-06-10'), day), 'lacking')
    assert.equal(endOf({ ...ends('2024-07-12'), rightsUntil: '2024-07-01' }, 'portal', day), '2024-07-01')
  })

  test('of several consents of one person the longest counts', () => {
    const twice = { ...agreeing, consents: [{ ...consent, until: '2024-06-20' }, consent] }
    assert.equal(endOf(withPeople(twice), 'portal', day), null)
    assert.equal(standingOf(withPeople(twice), day), 'complete')
  })
})
