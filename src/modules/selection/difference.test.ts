import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf, type Manifest, type PacketEntry } from './difference.ts'

const entry = (code: string, at: number, files: Record<string, string>): PacketEntry => {
  const folder = `0${at}-${code}`
  const named = Object.entries(files).map(([name, sha256]) => ({ name: `${folder}/${name}`, size: 1, sha256 }))
  return { code, name: `Người ${code}`, unit: 'Cầu Kè', folder, files: named }
}

test('who came, who went and whose files changed are told; another place in the list is no change', () => {
  const before = {
    entries: [entry('a', 1, { x: '1' }), entry('b', 2, { x: '1', anh: '2' }), entry('c', 3, { x: '3' })],
  }
  const after = { entries: [entry('c', 1, { x: '3' }), entry('b', 2, { x: '9', bai: '4' }), entry('d', 3, {})] }
  assert.deepEqual(differenceOf(before, after), {
    ...{ added: ['Người d'], removed: ['Người a'], same: 1 },
    changed: [{ name: 'Người b', files: ['anh', 'bai', 'x'] }],
  })
})

test('a form that was only made anew is the same while its words are', () => {
  const of = (sha256: string) => {
    const it = entry('a', 1, {})
    return { entries: [{ ...it, files: [{ name: '01-a/phieu.docx', size: 1, sha256, content: 'w' }] }] }
  }
  assert.deepEqual(differenceOf(of('1'), of('2')), { added: [], removed: [], changed: [], same: 1 })
})

test('a link that came and a credit that changed are told, but not against a packet that told of neither', () => {
  const about = (credit: string) => ({ kind: 'picture' as const, title: 'Ở vườn', credit })
  const video = { kind: 'video' as const, title: 'Ở vườn', address: 'https://video.example/1' }
  const of = (credit: string, links: (typeof video)[]) => {
    const files = [{ name: '01-a/anh/anh-1.jpg', size: 1, sha256: '1', about: about(credit) }]
    return { entries: [{ ...entry('a', 1, {}), files, links }] }
  }
  const changed = (before: Manifest, after: Manifest) => differenceOf(before, after).changed.map(({ files }) => files)
  assert.deepEqual(changed(of('Minh Thư', []), of('Đài', [video])), [['anh/anh-1.jpg', video.address]])
  const old = { entries: [entry('a', 1, { 'anh/anh-1.jpg': '1' })] }
  assert.deepEqual(changed(old, of('Minh Thư', [video])), [])
})

test('the first packet adds everybody, and a packet against itself changes nothing', () => {
  const codes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })
  fc.assert(
    fc.property(codes, (all) => {
      const packet = { entries: all.map((code, at) => entry(code, at, { x: code })) }
      assert.equal(differenceOf(undefined, packet).added.length, all.length)
      const { added, removed, changed, same } = differenceOf(packet, packet)
      assert.deepEqual([added, removed, changed, same], [[], [], [], all.length])
    }),
  )
})
