import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { escaped, fold, iCalendar } from './icalendar.ts'

const madeAt = new Date('2025-11-18T03:00:00Z')
const readDays = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
const make = (summary: string, over = {}) =>
  iCalendar({ name: 'Lịch', language: 'vi', madeAt, days: [{ uid: 'a@b', on: '2025-12-31', summary, ...over }] })

describe('iCalendar', () => {
  test('a day is read by ical.js as a whole day with its words, over the turn of a year', () => {
    const [day] = readDays(make('Lễ; hội, “Ok Om Bok”\\', { description: 'Một\r\nhai', url: 'https://a.vn/lich' }))
    assert.equal(day?.summary, 'Lễ; hội, “Ok Om Bok”\\')
    assert.equal(day?.description, 'Một\nhai')
    assert.equal(day?.startDate.toString(), '2025-12-31')
    assert.equal(day?.startDate.isDate, true)
    assert.equal(day?.endDate.toString(), '2026-01-01')
    assert.equal(day?.uid, 'a@b')
    assert.equal(day?.component.getFirstPropertyValue('status'), 'CONFIRMED')
    assert.match(make('x', { isTentative: true }), /\r\nSTATUS:TENTATIVE\r\n/)
  })

  test('lines have at most 75 octets, end by CR LF, and unfold to what they were, in Khmer too', () => {
    const khmer = 'ពិធីបុណ្យអកអំបុកសំពះព្រះខែរបស់ជនរួមជាតិខ្មែរ '.repeat(9).trim()
    const text = make(khmer)
    assert.ok(text.endsWith('END:VCALENDAR\r\n'))
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
    assert.equal(readDays(text)[0]?.summary, khmer)
    const words = fc.string({
      unit: fc.constantFrom('a', 'ế', 'ខ', '្', '𝄞', ';', ',', '\\', ' ', '\n'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(words, (it) => {
        const line = `SUMMARY:${escaped(it)}`
        const folded = fold(line)
        assert.equal(folded.replaceAll('\r\n ', ''), line)
        for (const piece of folded.split('\r\n')) assert.ok(Buffer.byteLength(piece) <= 75)
        assert.equal(readDays(make(it || 'x'))[0]?.summary, it || 'x')
      }),
    )
  })
})
