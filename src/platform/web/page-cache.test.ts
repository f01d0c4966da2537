import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { createPageCache } from './page-cache.ts'

describe('the store of kept pages', () => {
  const kept = (mostBytes: number) => {
    const pages = createPageCache({ mostBytes })
    pages.pause(false)
    const keep = (address: string, size = 1000, tags = [address]) =>
      pages.keep(address, randomBytes(size), { type: 'text/html', tags }, pages.mark())
    return { pages, keep }
  }

  test('never takes more bytes than it may; what nobody asked for goes first', () => {
    const { pages, keep } = kept(40_000)
    for (let at = 0; at < 10; at++) keep(`/${at}`)
    assert.ok(pages.find('/0'))
    for (let at = 10; at < 200; at++) {
      keep(`/${at}`)
      pages.find('/0')
    }
    assert.ok(pages.figures().bytes <= 40_000, String(pages.figures().bytes))
    assert.ok(pages.figures().pages > 8)
    assert.ok(pages.find('/0'), 'what is asked for all the time was thrown away')
    assert.equal(pages.find('/1'), undefined)
    assert.ok(pages.find('/199'))
  })

  test('gives what is too large to keep without keeping it', () => {
    const { pages, keep } = kept(40_000)
    assert.equal(keep('/sach', 9000).plain.length, 9000)
    assert.deepEqual(pages.figures(), { pages: 0, bytes: 0, forgotten: 0 })
  })

  test('counts what a change threw away, and holds nothing of it', () => {
    const { pages, keep } = kept(1_000_000)
    keep('/a', 100, ['x'])
    keep('/b', 100, ['x', 'y'])
    keep('/c', 100, ['y'])
    pages.forget('x')
    pages.forget('nothing')
    assert.deepEqual([pages.figures().pages, pages.figures().forgotten], [1, 2])
    pages.forgetAll()
    assert.deepEqual(pages.figures(), { pages: 0, bytes: 0, forgotten: 3 })
  })

  test('an answer that many pages are made from is renewed from what changed, and asked for anew where that is not known', async () => {
    const { pages } = kept(1_000_000)
    let loads = 0
    const told: string[][] = []
    const ask = pages.remembering(
      async () => ++loads,
      (value, changed) => {
        told.push([...changed])
        return changed.includes('lists') ? undefined : Promise.resolve(value + 100)
      },
    )
    assert.deepEqual([await ask(), await ask()], [1, 1])
    pages.forget('story:1')
    pages.forget('stories')
    assert.deepEqual([await ask(), await ask()], [101, 101])
    pages.forget('lists')
    assert.equal(await ask(), 2)
    pages.forgetAll()
    assert.equal(await ask(), 3)
    for (let times = 0; times < 2000; times++) pages.forget(`story:${times}`)
    assert.equal(await ask(), 4, 'so long ago that it is not known what changed')
    assert.deepEqual(told, [['story:1', 'stories'], ['lists']])
  })

  test('an answer that failed is asked for again', async () => {
    const { pages } = kept(1_000_000)
    let times = 0
    const ask = pages.remembering(
      async () => {
        if (++times === 1) throw new Error('away')
        return times
      },
      async (value) => value,
    )
    await assert.rejects(ask(), /away/)
    pages.forget('story:1')
    assert.equal(await ask(), 2)
  })

  test('a page made before a change is not kept after it', () => {
    const { pages } = kept(1_000_000)
    const mark = pages.mark()
    pages.forget('anything')
    pages.keep('/a', 'cũ', { type: 'text/html', tags: [] }, mark)
    assert.equal(pages.find('/a'), undefined)
  })
})
