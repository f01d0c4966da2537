import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feedback, type FeedbackKind, reachedAtCentre } from './feedback.ts'

const said = (kind: FeedbackKind, on: string): Feedback => ({ id: on, kind, on, words: '', document: null, link: null })

test('being chosen and published weighs more than being received, whatever came last', () => {
  const all = [said('chosen', '2025-12-01'), said('asked', '2025-12-20'), said('received', '2025-11-01')]
  assert.equal(reachedAtCentre(all)?.kind, 'chosen')
  assert.equal(reachedAtCentre([...all, said('published', '2026-01-02')])?.kind, 'published')
  assert.equal(reachedAtCentre([]), undefined)
})
