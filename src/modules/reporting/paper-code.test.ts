import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf } from './figures.ts'
import { paperCode } from './paper-code.ts'
import { sectionsOf } from './sections.ts'

const said = {
  sections: sectionsOf([]),
  figures: figuresOf({ ids: new Map(), amounts: new Map() }),
  doubts: [],
  forms: [],
  units: null,
}

test('the code of a print is the same for the same words and figures, and another for others', () => {
  const code = paperCode(said)
  assert.match(code, /^[0-9A-F]{4}-[0-9A-F]{4}$/)
  assert.equal(paperCode({ ...said }), code)
  const others: Parameters<typeof paperCode>[0][] = [
    { ...said, sections: sectionsOf([{ key: 'limits', text: 'Còn chậm' }]) },
    { ...said, doubts: [{ explanation: { words: 'Năm nay đông hơn' } }] },
    {
      ...said,
      forms: [{ key: '0603', cells: { '0603-1-a': { code: '0603-1-a', value: 3, ids: [], own: true, typed: null } } }],
    },
    { ...said, units: [{ unitId: 'a', found: 1, recognised: 0 }] },
  ]
  assert.equal(new Set([code, ...others.map(paperCode)]).size, 5)
})
