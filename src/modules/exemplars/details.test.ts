import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeOf, slugOf } from './code.ts'
import { achievedOf, type Details, faultsOfDetails, recordOf, subjectOf } from './details.ts'
import { isOpenToEdit } from './open.ts'

const day = '2024-06-11'
const details = (over: Partial<Details> = {}): Details => ({
  ...{ kind: 'individual', name: 'Sơn Minh Nhựt', nameKm: null, gender: 'male', birthYear: 1990, ethnicity: 'Khmer' },
  ...{ occupation: 'Nông dân', directWorker: true, hamlet: null, livesAt: null, guardian: null, fieldId: 'a-field' },
  ...{ topicId: null, movementId: null, source: null, discoveredOn: null, summary: 'Làm 3 phao đo mặn.' },
  ...{ achievementId: [], what: [], before: [], after: [] },
  ...over,
})

describe('what is written of a record', () => {
  test('of somebody under 18 needs a guardian; in the year they turn 18 it no longer does', () => {
    assert.deepEqual(faultsOfDetails(details({ birthYear: 2007 }), day, []), { guardian: 'exemplars.guardianMissing' })
    assert.deepEqual(faultsOfDetails(details({ birthYear: 2007, guardian: 'Sơn Văn Ba (cha)' }), day, []), {})
    assert.deepEqual(faultsOfDetails(details({ birthYear: 2006 }), day, []), {})
  })

  test('of a group needs no guardian, whatever was typed before the kind was changed', () => {
    assert.deepEqual(faultsOfDetails(details({ kind: 'collective', birthYear: 2015 }), day, []), {})
    assert.equal(subjectOf(details({ kind: 'collective' }), 's', 'u').birthYear, null)
  })

  test('lies not in the future, and keeps to the topics of its field', () => {
    const faults = faultsOfDetails(
      details({ birthYear: 2025, discoveredOn: '2024-06-12', topicId: 't', guardian: 'x' }),
      day,
      ['other'],
    )
    assert.deepEqual(Object.keys(faults).sort(), ['birthYear', 'discoveredOn', 'topicId'])
  })

  test('names what its figures are of', () => {
    const it = details({ what: ['Thu nhập', null], before: ['96 triệu', '1'], after: ['310 triệu', null] })
    assert.deepEqual(faultsOfDetails(it, day, []), { 'what.1': 'exemplars.achievementNeedsWords' })
    assert.deepEqual(achievedOf(it)[0], { id: null, what: 'Thu nhập', before: '96 triệu', after: '310 triệu' })
  })

  test('was found today by an official where nothing else is said', () => {
    assert.deepEqual([recordOf(details(), day).discoveredOn, recordOf(details(), day).source], [day, 'official'])
    assert.equal(subjectOf(details(), 's', 'keeping-unit').unitId, 'keeping-unit')
  })
})

describe('a record', () => {
  test('goes by a code that people can quote and an address that they can read', () => {
    assert.equal(codeOf(2024, 117), 'ĐH-2024-0117')
    assert.equal(slugOf('Hộ ông Thạch Sa Rương', 'ĐH-2024-0117'), 'ho-ong-thach-sa-ruong-dh-2024-0117')
    assert.equal(slugOf('គំរូល្អ', 'ĐH-2024-0117'), 'dh-2024-0117')
  })

  test('is not changed while another unit reads it', () => {
    assert.deepEqual(
      (
        ['emerging', 'returned', 'recognised', 'on_hold', 'nominated', 'verified', 'assessed', 'withdrawn'] as const
      ).map(isOpenToEdit),
      [true, true, true, true, false, false, false, false],
    )
  })
})
