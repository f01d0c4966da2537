import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { newSigningKey, signJws } from '#platform/credentials/signing.ts'
import { readCode, type TrustedKey } from './read-code.ts'

const [now, old, stranger] = [newSigningKey(), newSigningKey(), newSigningKey()]
const keys: TrustedKey[] = [
  { kid: old.kid, x: old.publicKey.x, from: '2023-03-01', to: '2024-06-01' },
  { kid: now.kid, x: now.publicKey.x, from: '2024-06-01', to: null },
]
const said = {
  ...{ s: 'GS-2024-7K3M-92XQ-R', n: 'Thạch Thị Sa Mol', t: 'Giấy khen', d: '12/QĐ-UBND', o: '2024-05-20' },
  ...{ i: 'Chủ tịch Ủy ban nhân dân xã Châu Điền', x: [1, 77] },
}
const codeBy = (key: typeof now, over: object = {}) => signJws(key.secret, { kid: key.kid }, { ...said, ...over })
const kindOf = (text: string) => readCode(text, keys).kind

describe('a code read without the server', () => {
  test('is genuine by the key in use and by the one it replaced, with or without the address, however it is broken up', () => {
    for (const key of [now, old]) {
      const code = codeBy(key)
      const link = `https://guong.example/xac-minh/${said.s}#${code}`
      for (const text of [code, link, ` ${link.match(/.{1,60}/g)!.join('\n')} `]) {
        const verdict = readCode(text, keys)
        assert.equal(verdict.kind, 'genuine')
        assert.ok(verdict.kind === 'genuine' && verdict.key.kid === key.kid && verdict.said.n === said.n)
      }
    }
  })

  test('with another name under the same signature is altered', () => {
    const [header, , signature] = codeBy(now).split('.')
    const other = Buffer.from(JSON.stringify({ ...said, n: 'Người Khác' })).toString('base64url')
    assert.equal(kindOf(`${header}.${other}.${signature}`), 'altered')
  })

  test('by a key that is not in the file is of an unknown key, and by one that only bears its name is altered', () => {
    assert.deepEqual(readCode(codeBy(stranger), keys), { kind: 'unknownKey', kid: stranger.kid })
    assert.equal(kindOf(signJws(stranger.secret, { kid: now.kid }, said)), 'altered')
  })

  test('by a key that had been replaced before the decision is refused', () => {
    assert.equal(kindOf(codeBy(old, { o: '2024-06-01' })), 'genuine')
    assert.equal(kindOf(codeBy(old, { o: '2024-06-02' })), 'tooLate')
  })

  test('behind the address of another certificate is refused', () => {
    assert.equal(kindOf(`https://guong.example/xac-minh/GS-2024-AAAA-AAAA-1#${codeBy(now)}`), 'otherSerial')
    assert.equal(kindOf(`https://guong.example/xac-minh/${said.s.toLowerCase()}#${codeBy(now)}`), 'genuine')
  })

  test('anything else is told apart, whatever is typed', () => {
    assert.equal(kindOf('  '), 'empty')
    for (const text of [
      'GS-2024-7K3M-92XQ-R',
      'a.b.c',
      '..',
      'https://guong.example/xac-minh/x#',
      codeBy(now).slice(0, -20),
    ])
      assert.ok(['unreadable', 'altered'].includes(kindOf(text)), text)
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    assert.equal(kindOf(`${none}.${codeBy(now).split('.')[1]}.AAAA`), 'unreadable')
    fc.assert(fc.property(fc.string(), (text) => kindOf(text) !== 'genuine'))
  })
})
