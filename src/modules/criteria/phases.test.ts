import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultsOfPhases, type Phase, permissionsOn } from './phases.ts'

const phase = (from: string, to: string | null, over: Partial<Phase> = {}): Phase => ({
  ...{ name: 'Chấm', from, to, mayScore: true, seesNames: false, seesScores: false, submitterEdits: false },
  ...over,
})
const plan = [
  phase('2024-06-01', '2024-06-10'),
  phase('2024-06-10', '2024-06-15', { mayScore: false, seesNames: true, seesScores: true }),
]

describe('phases of a round', () => {
  test('a day belongs to the phase that it falls in, and to none outside: then nothing is open', () => {
    const on = (day: string) => permissionsOn(plan, day)
    assert.deepEqual([on('2024-06-09').mayScore, on('2024-06-09').seesNames], [true, false])
    assert.deepEqual([on('2024-06-10').mayScore, on('2024-06-10').seesNames], [false, true])
    for (const day of ['2024-05-31', '2024-06-15'])
      assert.deepEqual([on(day).mayScore, on(day).seesNames, on(day).seesScores], [false, false, false])
  })

  test('a plan that cannot hold is named at its fields', () => {
    assert.deepEqual(faultsOfPhases(plan), {})
    assert.deepEqual(faultsOfPhases([phase('2024-06-01', null), phase('2024-06-05', '2024-06-04')]), {
      ...{ 'from.2': 'phasesOverlap', 'to.2': 'endsBeforeItBegins' },
    })
    assert.deepEqual(faultsOfPhases([phase('2024-06-01', null, { mayScore: false })]), { phases: 'noScoringPhase' })
    assert.deepEqual(faultsOfPhases([phase('2024-06-01', null, { submitterEdits: true })]), {
      'may.1': 'editsWhileScored',
    })
    const shown = [phase('2024-06-01', '2024-06-02', { seesNames: true }), phase('2024-06-02', null)]
    assert.deepEqual(faultsOfPhases(shown), { 'may.2': 'namesWereSeen' })
  })
})
