import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { canBe, faultOfAnnouncing, isAtTheDoor, namesIn } from './event.ts'
import { faultsOfItems, itemsOf } from './programme.ts'

const startsAt = new Date('2024-06-20T01:00:00Z')
const endsAt = new Date('2024-06-20T03:00:00Z')
const now = new Date('2024-06-11T02:00:00Z')

describe('the life of an event', () => {
  test('what was cancelled or closed is changed no more; one that nobody announced may still have taken place', () => {
    for (const act of ['edit', 'announce', 'hold', 'close', 'cancel'] as const)
      assert.ok(!canBe(act, 'cancelled') && !canBe(act, 'closed'), act)
    assert.ok(canBe('hold', 'draft') && canBe('hold', 'announced'))
    assert.ok(!canBe('cancel', 'held'))
  })

  test('to announce it people must know where to come, or by what link, and it must lie ahead', () => {
    const event = { form: 'in_person' as const, place: 'Hội trường', link: null, startsAt }
    assert.equal(faultOfAnnouncing(event, now), undefined)
    assert.equal(faultOfAnnouncing({ ...event, place: null }, now), 'events.needsPlace')
    assert.equal(faultOfAnnouncing({ ...event, form: 'online' }, now), 'events.needsLink')
    assert.equal(faultOfAnnouncing({ ...event, form: 'online', link: 'https://a.vn', place: null }, now), undefined)
    assert.equal(faultOfAnnouncing(event, endsAt), 'events.alreadyBegan')
  })

  test('people come in from the day before, and what was noted on paper is typed within a week after', () => {
    const at = (text: string) => isAtTheDoor({ startsAt, endsAt }, new Date(text))
    assert.deepEqual(
      ['2024-06-18T23:00:00Z', '2024-06-19T02:00:00Z', '2024-06-27T02:00:00Z', '2024-06-28T02:00:00Z'].map(at),
      [false, true, true, false],
    )
  })

  test('a name is found in words however it is written', () => {
    assert.deepEqual(namesIn('giao luu voi kim thi nhien o ap', ['kim thi nhien', 'son thi dao']), ['kim thi nhien'])
  })
})

describe('the programme of an event', () => {
  test('rows left empty fall away, and hours are kept as clocks show them', () => {
    assert.deepEqual(itemsOf(['8h', '', null], ['Khai mạc', '', 'Giao lưu'], [null, '', 'Bà Sáu']), [
      { at: '08:00', title: 'Khai mạc', who: '' },
      { at: '', title: 'Giao lưu', who: 'Bà Sáu' },
    ])
  })

  test('a row without its name and an hour that is none are told at their field', () => {
    assert.deepEqual(faultsOfItems(['25h', '8:00'], ['Khai mạc', ''], ['', '']), {
      'itemTime.0': 'stories.notAnHour',
      'itemTitle.1': 'required',
    })
  })
})
