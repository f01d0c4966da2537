import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readOutline } from './outline.ts'

const seeded = readFileSync('seeds/plan/ke-hoach-2023-2025.txt', 'utf8')
const plan = JSON.parse(readFileSync('seeds/plan/programme-2023-2025.json', 'utf8')) as {
  clauses: { code: string; text: string }[]
}
/** A plan of the same kind, of another province and period, written for this test. */
const next = `KẾ HOẠCH
Tuyên truyền, nhân rộng điển hình tiên tiến giai đoạn 2026 - 2030

I. MỤC TIÊU
1. Mục tiêu chung: Nâng cao chất lượng phát hiện, nhân rộng điển hình tiên tiến.
2. Mục tiêu cụ thể
a) Hằng năm, mỗi xã, phường có ít nhất 03 điển hình được phổ biến, nhân rộng; mỗi sở, ban, ngành tỉnh có ít nhất 02 điển hình được phổ biến, nhân rộng.
b) Hằng năm, mỗi sở, ban, ngành tỉnh giới thiệu 01 điển hình để gửi Ban Thi đua - Khen thưởng Trung ương.
c) Doanh nghiệp thành viên khối thi đua tùy tình hình giới thiệu điển hình hằng năm.
II. NHIỆM VỤ
1. Truyền thông
1.1. Mở chuyên mục trên cổng thông tin của tỉnh.
1.2. Mỗi đơn vị tổ chức giao lưu ít nhất 01 lần/năm.
2. Kiểm tra
Năm 2026 kiểm tra ít nhất một phần ba số đơn vị.
III. TỔ CHỨC THỰC HIỆN
- Trước ngày 25 tháng 11 hằng năm, các đơn vị gửi báo cáo về Sở Nội vụ.
+ Báo cáo gồm số liệu và lời văn.
Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH`
const decision = `QUYẾT ĐỊNH
Điều 1. Ban hành kèm theo Quyết định này Quy chế phát hiện điển hình.
Điều 2. Trách nhiệm của các đơn vị
1. Sở Nội vụ chủ trì.
a) Theo dõi, đôn đốc;
b) Tổng hợp báo cáo.
2. Các xã, phường phối hợp.
Điều 3. Quyết định có hiệu lực từ ngày ký.`

const codes = (text: string) => readOutline(text).clauses.map(({ code }) => code)
const clause = (text: string, code: string) => readOutline(text).clauses.find((it) => it.code === code)!

describe('the outline of a plan', () => {
  test('the plan of the demonstration: its parts, sections and bullets stand under the numbers it is cited by', () => {
    const found = new Map(readOutline(seeded).clauses.map((it) => [it.code, it.text]))
    const norm = (text: string) => text.replace(/\s+/g, ' ').trim()
    const same = plan.clauses.filter(({ code, text }) => norm(found.get(code) ?? '') === norm(text))
    // The others were put together by hand: topics of a field in one clause, a sentence cut in two (IV.2.d, IV.2.e).
    assert.ok(same.length >= 32, `${same.length} of ${plan.clauses.length} word for word`)
    for (const code of ['I.1.a', 'I.2.e', 'III.2.b', 'IV.2.a', 'VI.1.d', 'VI.2.c']) assert.ok(found.has(code), code)
  })

  test('its numbers mean what the plan’s data says: at least, between, as they can', () => {
    assert.deepEqual(
      clause(seeded, 'IV.2.d').targets.map((it) => [it.quotaClass, it.meaning, it.min, it.max, it.counts]),
      [
        ['department', 'minimum', 1, null, 'publicised_and_replicated'],
        ['district', 'minimum', 5, null, 'publicised_and_replicated'],
        ['commune', 'minimum', 2, null, 'publicised_and_replicated'],
        ['central_agency', 'free', null, null, 'publicised_and_replicated'],
        ['enterprise', 'free', null, null, 'publicised_and_replicated'],
        ['district', 'range', 1, 2, 'sent_to_nation'],
        ['department', 'range', 1, 1, 'sent_to_nation'],
      ],
    )
    assert.deepEqual(
      [clause(seeded, 'VI.2.c').kind, clause(seeded, 'VI.2.c').deadline],
      ['deadline', { month: 11, day: 30 }],
    )
  })

  test('a plan unknown to the product: points, numbers of two parts, bullets under bullets, and an end', () => {
    assert.deepEqual(codes(next), [
      ...[
        'I',
        'I.1',
        'I.2',
        'I.2.a',
        'I.2.b',
        'I.2.c',
        'II',
        'II.1',
        'II.1.1',
        'II.1.2',
        'II.2',
        'III',
        'III.a',
        'III.a.a',
      ],
    ])
    assert.equal(clause(next, 'II.2').text, 'Kiểm tra\nNăm 2026 kiểm tra ít nhất một phần ba số đơn vị.')
    assert.deepEqual(readOutline(next).after[0], 'Nơi nhận:')
    assert.deepEqual(
      ['I', 'I.1', 'I.2.a', 'II.1.1', 'III.a'].map((code) => clause(next, code).kind),
      ['heading', 'objective', 'target', 'task', 'deadline'],
    )
    assert.deepEqual(
      clause(next, 'I.2.a').targets.map(({ quotaClass, min }) => [quotaClass, min]),
      [
        ['commune', 3],
        ['department', 2],
      ],
    )
    assert.deepEqual(clause(next, 'I.2.b').targets[0]?.counts, 'sent_to_nation')
    assert.deepEqual(clause(next, 'I.2.c').targets[0]?.meaning, 'free')
    assert.deepEqual(clause(next, 'II.1.2').targets[0]?.counts, 'exchange')
  })

  test('a decision: articles, clauses and points', () => {
    assert.deepEqual(codes(decision), ['1', '2', '2.1', '2.1.a', '2.1.b', '2.2', '3'])
  })

  test('words are kept exactly, whatever the text; every clause hangs under one that is there, under a number of its own', () => {
    const lines = fc.constantFrom(
      'I. PHẦN',
      '1. Mục',
      'a) Điểm',
      '- Gạch',
      '+ Cộng',
      'Lời tiếp theo 2026.',
      '1.2. Hai',
      'Điều 4. Luật',
    )
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 25 }), (all) => {
        const { clauses, before } = readOutline(all.join('\n'))
        const known = new Set(clauses.map(({ code }) => code))
        assert.equal(known.size, clauses.length)
        for (const { parent } of clauses) assert.ok(parent === null || known.has(parent))
        const kept = [...before, ...clauses.flatMap(({ text }) => text.split('\n'))]
        assert.equal(kept.length, all.length)
        for (const [at, words] of kept.entries()) assert.ok(all[at]!.endsWith(words), `${all[at]} / ${words}`)
      }),
    )
  })
})
