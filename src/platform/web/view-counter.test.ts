import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createViewCounter } from './view-counter.ts'

const person = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/141.0' }
const get = (url: string, headers: Record<string, string> = person) => ({ method: 'GET', url, headers })

test('what people read is counted by what it is, and the count begins anew when it was taken', () => {
  const counter = createViewCounter()
  for (const url of ['/tin-bai/vuon-dua', '/tin-bai/vuon-dua', '/km/tin-bai/lop-hoc', '/tin-bai/vuon-dua?tu=thu'])
    counter.count(get(url))
  counter.count(get('/nhung/xa-chau-dien'))
  counter.count(get('/feed.xml', {}))
  assert.deepEqual(counter.take(), [
    { kind: 'page', subject: 'vuon-dua', count: 2 },
    { kind: 'page', subject: 'lop-hoc', count: 1 },
    { kind: 'mail', subject: 'vuon-dua', count: 1 },
    { kind: 'embed', subject: 'xa-chau-dien', count: 1 },
    { kind: 'feed', subject: 'feed.xml', count: 1 },
  ])
  assert.deepEqual(counter.take(), [])
})

test('programs, pages fetched ahead, other methods and other pages are not counted', () => {
  const counter = createViewCounter()
  for (const agent of ['Googlebot/2.1', 'curl/8.5', 'facebookexternalhit/1.1', ''])
    counter.count(get('/tin-bai/vuon-dua', { 'user-agent': agent }))
  counter.count(get('/tin-bai/vuon-dua', { ...person, 'sec-purpose': 'prefetch' }))
  counter.count({ ...get('/tin-bai/vuon-dua'), method: 'HEAD' })
  for (const url of ['/', '/lam-viec', '/tin-bai', '/tin-bai/%00', '/tin-bai/a/b', '/dien-hinh/a'])
    counter.count(get(url))
  assert.deepEqual(counter.take(), [])
})

test('made-up addresses cannot fill the memory', () => {
  const counter = createViewCounter()
  for (let at = 0; at < 30_000; at++) counter.count(get(`/tin-bai/x-${at}`))
  assert.equal(counter.take().length, 20_000)
})
