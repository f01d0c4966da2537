import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { khmerList, listPath } from '../tools/khmer-list.ts'

test('the list for the native reader holds every Khmer phrase there is (npm run khmer writes it)', async () => {
  const same = readFileSync(listPath, 'utf8') === (await khmerList())
  assert.ok(same, 'docs/khmer-review.md is not what `npm run khmer` writes') // the texts themselves would fill the screen
})
