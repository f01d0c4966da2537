import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { testDatabase } from '#test/database.ts'
import { poppler, type PrintedLine, type PrintedPage, printedByOffice, printedPages } from '#test/papers.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedSent, storedSigned } from '../factory.ts'
import { composeDocument } from './compose.ts'
import type { DocumentKind } from './fields.ts'

// Every document of this module as Word (printed by LibreOffice) and as PDF, measured by poppler against the annex of
// Decree 30/2020/NĐ-CP: page, margins, type, and the place and look of each element.
const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const signed = await storedSigned(db, head, someDay)
const sent = await storedSent(db, head, someDay)

async function compose(kind: DocumentKind, owner: { decisionId: string } | { dossierId: string }) {
  const ordered = {
    id: '',
    unitId: head.post.unitId,
    decisionId: null,
    dossierId: null,
    state: 'queued',
    askedBy: head.id,
  }
  const way = { day: '2024-06-11', progress: async () => {} }
  return (await composeDocument(db, scopeOf(head), { ...ordered, ...owner, kind, format: 'pdf' }, way)).document
}

const documents: Record<string, OfficialDocument> = {
  'quyet-dinh': await compose('decision', signed),
  'danh-sach': await compose('annex', signed),
  'to-trinh-quyet-dinh': await compose('proposal', signed),
  'to-trinh': await compose('proposal', { dossierId: sent.id }),
  'bao-cao': await compose('report', { dossierId: sent.id }),
  'bien-ban': await compose('minutes', { dossierId: sent.id }),
}
const names = Object.keys(documents)
const pdfs = new Map<string, Buffer>()
const pages = new Map<string, PrintedPage[]>()

before(async () => {
  const words: Record<string, Buffer> = {}
  for (const [name, document] of Object.entries(documents)) {
    words[name] = await createDocx(document)
    pdfs.set(name, await createPdf(document))
    pages.set(`${name}.pdf`, printedPages(pdfs.get(name)!))
  }
  for (const [name, pdf] of Object.entries(printedByOffice(words))) pages.set(`${name}.docx`, printedPages(pdf))
})

const middle = ({ left, right }: PrintedLine) => (left + right) / 2
const between = (value: number, least: number, most: number, what: string) =>
  assert.ok(value >= least && value <= most, `${what}: ${value.toFixed(1)}, not ${least} to ${most}`)
/** Width between the margins: 30 mm to 195 mm. */
const textMiddle = (30 + 195) / 2

for (const form of ['pdf', 'docx'])
  for (const name of names)
    describe(`${name}.${form}`, () => {
      const all = () => pages.get(`${name}.${form}`)!
      const first = () => all()[0]!.lines
      const line = (words: RegExp, lines = all().flatMap((page) => page.lines)) => {
        const found = lines.find(({ text }) => words.test(text))
        assert.ok(found, `no line like ${words} among:\n${lines.map(({ text }) => text).join('\n')}`)
        return found
      }
      const looks = (it: PrintedLine, sizes: [number, number], look: { bold?: boolean; italic?: boolean } = {}) => {
        between(it.size, ...sizes, it.text)
        assert.deepEqual([it.bold, it.italic], [look.bold ?? false, look.italic ?? false], it.text)
      }

      test('is A4 with margins of 20, 20, 30 and 15 mm, in Times', () => {
        for (const { width, height, lines } of all()) {
          between(width, 209.5, 210.5, 'width')
          between(height, 296.5, 297.5, 'height')
          for (const it of lines) {
            between(it.left, 29.5, 195, it.text)
            between(it.right, 30, 196, it.text)
            between(it.bottom, 5, 278, it.text)
            assert.equal(it.family, 'Tinos', it.text)
          }
        }
        between(Math.min(...first().map(({ top }) => top)), 18.5, 25, 'first line')
        between(Math.min(...all().flatMap(({ lines }) => lines.map(({ left }) => left))), 29.5, 32, 'left edge')
      })

      test('has the country and its motto at the top right, one below the other', () => {
        const country = line(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/, first())
        const motto = line(/^Độc lập - Tự do - Hạnh phúc$/, first())
        looks(country, [12, 13], { bold: true })
        looks(motto, [13, 14], { bold: true })
        assert.ok(country.left > 100 && motto.top > country.top)
        between(middle(motto) - middle(country), -1.5, 1.5, 'motto below the country')
      })

      test('names the body at the top left, what it answers to above', () => {
        const body = line(/^(ỦY BAN NHÂN DÂN )?XÃ CHÂU ĐIỀN$/, first())
        looks(body, [12, 13], { bold: true })
        between(middle(body), 45, 85, 'in the left column')
        const { parentOrg } = documents[name]!
        if (parentOrg === null) return
        const parent = line(/^(ỦY BAN NHÂN DÂN )?HUYỆN .*$/, first())
        looks(parent, [12, 13])
        assert.ok(parent.top < body.top)
        between(middle(parent) - middle(body), -1.5, 1.5, 'one below the other')
      })

      test('has its number and, level with it, place and date in italics', () => {
        const number = line(/^Số:.*\/(QĐ|TTr|BC|BB)-UBND$/, first())
        const date = line(/^Châu Điền, ngày/, first())
        looks(number, [13, 13])
        looks(date, [13, 14], { italic: true })
        between(number.top - date.top, -1, 1, 'level')
        between(middle(date), 120, 170, 'in the right column')
      })

      test('has its kind in capitals and its subject below, both bold and in the middle', () => {
        const { kind, subject } = documents[name]!
        const title = line(new RegExp(`^${kind.toUpperCase()}$`), first())
        const about = line(new RegExp(`^${subject.slice(0, 12)}`), first())
        for (const it of [title, about]) {
          looks(it, [13, 14], { bold: true })
          between(middle(it) - textMiddle, -1.5, 1.5, `${it.text} in the middle`)
        }
        assert.ok(about.top > title.top && line(/^Số:/, first()).bottom < title.bottom)
      })

      test('speaks in type of 13, its first lines drawn in by 10 to 12,7 mm', () => {
        const block = documents[name]!.body.find((it) => it.type === 'paragraph' || it.type === 'article')!
        const words = 'text' in block ? block.text.slice(0, 12) : ''
        const begin = line(new RegExp(block.type === 'article' ? '^Điều 1\\.' : `^${words.replace(/[.()]/g, '\\$&')}`))
        between(begin.size, 13, 14, 'type')
        between(begin.left - 30, 9.5, 13.2, 'drawn in')
      })

      test('says at the left who gets it and at the right who signs', () => {
        const lines = all().flatMap((page) => page.lines)
        const to = line(/^Nơi nhận:$/, lines)
        looks(to, [12, 12], { bold: true, italic: true })
        between(to.left, 29.5, 32.5, 'at the left margin')
        looks(line(/^- Lưu: VT/, lines), [11, 11])
        const { signer } = documents[name]!
        if (!signer.name) return
        for (const words of [signer.title.toUpperCase(), signer.name]) {
          const it = line(new RegExp(`^${words}$`), lines)
          looks(it, [13, 14], { bold: true })
          between(middle(it), 125, 180, `${words} in the right half`)
        }
      })

      test('numbers its pages in the middle of the upper margin, from the second on', () => {
        for (const [at, { lines }] of all().entries()) {
          const above = lines.filter(({ bottom }) => bottom < 20)
          assert.deepEqual(
            above.map(({ text }) => text),
            at === 0 ? [] : [`${at + 1}`],
          )
          if (at === 0) continue
          looks(above[0]!, [13, 14])
          between(middle(above[0]!) - textMiddle, -1.5, 1.5, 'page number in the middle')
        }
      })
    })

describe('the decision', () => {
  for (const form of ['pdf', 'docx'])
    test(`${form}: grounds in italics, who decides in the middle, the annex on pages of its own`, () => {
      const all = pages.get(`quyet-dinh.${form}`)!
      const flat = all.flatMap(({ lines }) => lines)
      const grounds = flat.filter(({ text }) => text.startsWith('Căn cứ'))
      assert.ok(grounds.length >= 3 && grounds.every(({ italic, bold, size }) => italic && !bold && size === 13))
      for (const words of [/^CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHÂU ĐIỀN$/, /^QUYẾT ĐỊNH:$/]) {
        const it = flat.find(({ text }) => words.test(text))!
        assert.ok(it.bold)
        between(middle(it) - textMiddle, -1.5, 1.5, it.text)
      }
      const annex = all.at(-1)!.lines
      assert.equal(all.length, 2)
      assert.ok(annex.some(({ text, bold }) => bold && /^DANH SÁCH/.test(text)))
      assert.ok(annex.some(({ text, italic }) => italic && /^\(Kèm theo Quyết định số \d+\/QĐ-UBND/.test(text)))
      assert.ok(all[0]!.lines.some(({ text }) => text.endsWith('./.')))
    })
})

describe('as PDF', () => {
  for (const name of names)
    test(`${name} claims PDF/A-2u and keeps to what that asks: faces inside, colours told, nothing that runs`, () => {
      const pdf = pdfs.get(name)!
      const raw = pdf.toString('latin1')
      assert.match(raw, /pdfaid:part>2<.*pdfaid:conformance>U</s)
      assert.match(raw, /\/Type \/OutputIntent\s[^>]*\/S \/GTS_PDFA1/s)
      assert.match(raw, /\/DestOutputProfile \d+ 0 R/)
      assert.doesNotMatch(raw, /\/(Encrypt|JavaScript|Launch|EmbeddedFile)\b/)
      const listed = poppler('pdffonts', pdf).trim().split('\n').slice(2)
      assert.ok(listed.length > 0)
      // name, type, encoding, then «emb sub uni»: inside, cut to what is used, and with letters that can be searched
      for (const face of listed) assert.match(face, /\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+$/, face)
      assert.match(poppler('pdfinfo', pdf), /Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/)
    })
})
