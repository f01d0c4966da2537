import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingsAlongside } from './alongside.ts'

test('what a programme alongside asks is counted apart, of the units of its class that stand', () => {
  const line = (quotaClass: string, n: number, lastDay: string | null = null) => ({
    ...{ quotaClass, lastDay, counted: { replicated: Array.from({ length: n }) } },
  })
  const asked = { programmeId: 'b', programme: 'Đề án', quotaClass: 'commune', min: 3, max: null }
  const lines = [line('commune', 3), line('commune', 2), line('commune', 9, '2025-06-30'), line('department', 5)]
  assert.deepEqual(standingsAlongside([asked, { ...asked, quotaClass: 'district' }], lines), [
    { ...asked, units: 2, met: 1 },
  ])
})
