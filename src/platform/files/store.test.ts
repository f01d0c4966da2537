import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Refusal } from '#platform/refusal.ts'
import { createStore } from './store.ts'

const root = mkdtempSync(join(tmpdir(), 'gs-store-'))
after(() => rmSync(root, { recursive: true }))
const store = createStore(root)
const noSuch = 'f'.repeat(64)

describe('a file that was kept', () => {
  test('is found again under the fingerprint of its content', async () => {
    const bytes = randomBytes(5000)
    const hash = await store.put(bytes)
    assert.equal(hash, createHash('sha256').update(bytes).digest('hex'))
    assert.deepEqual(await store.read(hash), bytes)
    assert.equal(await store.size(hash), 5000)
    assert.equal(await store.has(hash), true)
  })

  test('lies two folders deep and leaves nothing unfinished behind', async () => {
    const hash = await store.put(randomBytes(10))
    assert.ok(readdirSync(join(root, hash.slice(0, 2), hash.slice(2, 4))).includes(hash))
    assert.deepEqual(readdirSync(join(root, 'unfinished')), [])
  })

  test('is kept once, though many send it in the same moment', async () => {
    const bytes = randomBytes(200_000)
    const hashes = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes)))
    assert.equal(new Set(hashes).size, 1)
    assert.equal(await store.isIntact(hashes[0] as string), true)
  })

  test('can be read from the middle', async () => {
    const hash = await store.put(Buffer.from('người tốt, việc tốt'))
    const pieces: Buffer[] = []
    for await (const piece of store.stream(hash, { start: 3, end: 7 })) pieces.push(piece)
    assert.deepEqual(Buffer.concat(pieces), Buffer.from('người tốt, việc tốt').subarray(3, 8))
  })

  test('shows when somebody changed it on the disk', async () => {
    const hash = await store.put(randomBytes(100))
    await appendFile(join(root, hash.slice(0, 2), hash.slice(2, 4), hash), 'x')
    assert.equal(await store.isIntact(hash), false)
  })

  test('goes away with all that was made from it', async () => {
    const hash = await store.put(Buffer.from('ảnh'))
    const small = await store.derived(hash, '480.webp', async () => Buffer.from('nhỏ'))
    await store.remove(hash)
    assert.equal(await store.has(hash), false)
    await assert.rejects(readFile(small), { code: 'ENOENT' })
  })
})

test('what is made from a file is made once', async () => {
  const hash = await store.put(Buffer.from('bản gốc'))
  let made = 0
  const make = async (original: Buffer) => Buffer.from(`${original} ${++made}`)
  const path = await store.derived(hash, '960.webp', make)
  assert.equal(await store.derived(hash, '960.webp', make), path)
  assert.equal(await readFile(path, 'utf8'), 'bản gốc 1')
})

describe('what is not there', () => {
  const isMissing = (error: unknown) => error instanceof Refusal && error.status === 404

  test('is missing, not a fault', async () => {
    assert.equal(await store.has(noSuch), false)
    await assert.rejects(store.read(noSuch), isMissing)
    await assert.rejects(store.size(noSuch), isMissing)
    await assert.rejects(
      store.derived(noSuch, '480.webp', async (it) => it),
      isMissing,
    )
  })

  test('cannot be reached by a path in place of a fingerprint', async () => {
    await assert.rejects(async () => store.read('../../../../etc/passwd'), isMissing)
    await assert.rejects(async () => store.read(`${noSuch}/../x`), isMissing)
    await assert.rejects(
      store.derived(await store.put(Buffer.from('a')), '../x', async (it) => it),
      /not a name/,
    )
  })
})
