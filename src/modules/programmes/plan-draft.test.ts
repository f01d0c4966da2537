import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadlineIn } from './clause-kind.ts'
import { type Decided, faultOfIssuing, mindOf } from './plan-draft.ts'
import { targetsIn } from './target-words.ts'

const clause = (code: string, parent: string | null, state: Decided['state']): Decided => ({
  code,
  parent,
  state,
  kind: 'task',
  targets: [],
})

test('a plan is issued when every clause is decided and none hangs under one that was dropped', () => {
  assert.equal(faultOfIssuing([clause('I', null, 'accepted'), clause('I.1', 'I', 'proposed')]), 'programmes.undecided')
  assert.equal(
    faultOfIssuing([clause('I', null, 'dropped'), clause('I.1', 'I', 'accepted')]),
    'programmes.parentDropped',
  )
  assert.equal(faultOfIssuing([clause('I', null, 'dropped')]), 'programmes.nothingAccepted')
  assert.equal(faultOfIssuing([clause('I', null, 'accepted'), clause('I.1', 'I', 'dropped')]), undefined)
})

test('a number that is kept says of whom it is asked and by which rule it counts', () => {
  const number = { kept: true, quotaClass: null, counts: 'exchange' }
  const it = { ...clause('I', null, 'accepted'), targets: [number] }
  assert.equal(faultOfIssuing([it]), 'programmes.numberOpen')
  assert.equal(faultOfIssuing([{ ...it, targets: [{ ...number, kept: false }] }]), undefined)
  assert.equal(faultOfIssuing([{ ...it, targets: [{ ...number, quotaClass: 'commune' }] }]), undefined)
})

test('words that name what has ended are shown with what goes on from it', () => {
  const heirs = [
    { name: 'Đài Phát thanh và Truyền hình Trà Vinh', heirs: ['Báo và phát thanh, truyền hình Vĩnh Long'] },
    { name: 'Huyện Cầu Kè', heirs: ['Xã Cầu Kè', 'Xã Phong Thạnh'] },
  ]
  assert.equal(
    mindOf('phối hợp với Đài Phát thanh và Truyền hình Trà Vinh', heirs),
    `${heirs[0]!.name} → ${heirs[0]!.heirs[0]}`,
  )
  assert.equal(mindOf('trên địa bàn huyện Cầu Kè', heirs), 'Huyện Cầu Kè → Xã Cầu Kè / Xã Phong Thạnh')
  assert.equal(mindOf('huyện Xa', [{ name: 'Huyện Xa', heirs: [] }]), 'Huyện Xa → ?')
  assert.equal(mindOf('các xã, phường', heirs), null)
  assert.equal(mindOf('Sở Nội vụ', [{ name: 'Sở Nội vụ', heirs: ['Sở Nội vụ tỉnh Vĩnh Long'] }]), null)
})

test('a day of every year is one, a day of one year is none', () => {
  assert.deepEqual(deadlineIn('Hằng năm, trước ngày 15/11 gửi báo cáo'), { day: 15, month: 11 })
  assert.deepEqual(deadlineIn('Cuối tháng 6 hằng năm báo cáo'), { day: 30, month: 6 })
  for (const text of [
    'Trước ngày 15/11/2026 gửi báo cáo',
    'Hằng năm báo cáo',
    'Hằng năm, trước ngày 35/11 gửi báo cáo',
  ])
    assert.equal(deadlineIn(text), null)
})

test('a sentence with a year or a figure that is not asked names no target', () => {
  for (const text of [
    'Năm 2025 có 120 điển hình được công nhận.',
    'Hằng năm, các đơn vị tổ chức tuyên truyền.',
    'Phấn đấu 70 % đơn vị có chuyên mục.',
  ])
    assert.deepEqual(targetsIn(text), [])
})
