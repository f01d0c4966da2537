import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentsOf } from './contents.ts'

test('what a packet holds of somebody is counted by what it is: a portrait is a picture too', () => {
  const file = (name: string, kind?: 'portrait' | 'picture' | 'clip') => ({
    ...{ name: `01-a/${name}`, size: 1, sha256: name },
    ...(kind && { about: { kind, title: 'Ở vườn', credit: 'Minh Thư' } }),
  })
  const files = [
    ...[file('phieu-gioi-thieu.docx'), file('bai/1-vuon.txt'), file('anh/anh-1.jpg', 'portrait')],
    ...[file('anh/anh-2.jpg', 'picture'), file('anh/nguon-anh.txt'), file('am-thanh/am-thanh-1.mp3', 'clip')],
    ...[file('am-thanh/am-thanh-1.txt'), file('quyet-dinh/quyet-dinh-1.pdf')],
  ]
  const links = [{ kind: 'video' as const, title: 'Ở vườn', address: 'https://video.example/1' }]
  const entry = { code: 'a', name: 'Thạch Sa Rương', unit: 'Cầu Kè', folder: '01-a', files, links, left: 2 }
  assert.deepEqual(contentsOf(entry), {
    ...{ name: 'Thạch Sa Rương', texts: 1, portraits: 1, pictures: 2, sounds: 1, links: 1, decisions: 1, left: 2 },
  })
})
