import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { fold } from './fold.ts'

const server = process.env.TEST_DATABASE_SERVER

/** Letters, marks and signs that people here really paste: Latin, tone marks, Vietnamese, Khmer, Greek, punctuation. */
const letter = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x24f }),
    fc.integer({ min: 0x300, max: 0x36f }),
    fc.integer({ min: 0x1ea0, max: 0x1ef9 }),
    fc.integer({ min: 0x1780, max: 0x17dd }),
    fc.integer({ min: 0x3b1, max: 0x3c9 }),
    fc.integer({ min: 0x2000, max: 0x2040 }),
    fc.constantFrom(0x09, 0x0a, 0x0d, 0xa0, 0x110, 0x111, 0x1a0, 0x1b0, 0xac00, 0x1f600, 0x130, 0x3a3),
  )
  .map((code) => String.fromCodePoint(code))
const anyText = fc.string({ unit: letter, maxLength: 30 })

describe('folding a text', () => {
  test('takes away tones, capitals and the bar of đ', () => {
    assert.equal(fold('ĐẶNG THỊ MỸ DUYÊN ở Trường Sơn'), 'dang thi my duyen o truong son')
  })

  test('makes the two ways of placing a tone one', () => {
    assert.equal(fold('hoà'), fold('hòa'))
    assert.equal(fold('thuý'), fold('thúy'))
  })

  test('plains what word processors make curly', () => {
    assert.equal(fold('“Dân vận” – khéo… ‘là’ «được»'), '"dan van" - kheo… \'la\' "duoc"')
  })

  test('leaves Khmer vowels and signs alone', () => {
    const khmer = 'គំរូល្អ ខេត្តត្រាវិញ'
    assert.equal(fold(khmer), khmer.normalize('NFC'))
  })

  test('gives the same for a composed and a decomposed text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))))
  })

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
  })

  test('leaves no tone mark, no đ and no double space', () => {
    fc.assert(fc.property(anyText, (text) => !/[\u0300-\u036fđĐ]| {2}|^ | $/.test(fold(text).normalize('NFD'))))
  })
})

describe('the database', { skip: server ? false : 'TEST_DATABASE_SERVER is not set' }, () => {
  const client = new pg.Client({ connectionString: server })

  before(async () => {
    await client.connect()
    const sql = readFileSync(new URL('./fold.sql', import.meta.url), 'utf8')
    await client.query(sql.replace('platform.fold', 'pg_temp.fold'))
  })

  after(() => client.end())

  const foldedByDatabase = async (texts: string[]): Promise<string[]> => {
    const { rows } = await client.query<{ folded: string }>(
      'select pg_temp.fold(t) as folded from unnest($1::text[]) with ordinality as given(t, n) order by n',
      [texts],
    )
    return rows.map((row) => row.folded)
  }

  test('folds every letter of the scripts in use as the program does', async () => {
    const letters = Array.from({ length: 0x2fff }, (_, index) => String.fromCodePoint(index + 1)).filter((character) =>
      /\p{Script=Latin}|\p{Script=Khmer}|\p{Script=Greek}|\p{M}|\p{P}|\p{Z}|[\t-\r]/u.test(character),
    )
    const folded = await foldedByDatabase(letters)
    const differing = letters.filter((character, index) => folded[index] !== fold(character))
    assert.deepEqual(differing, [])
  })

  test('folds any text as the program does', async () => {
    const texts = fc.array(anyText, { minLength: 20, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(texts, async (given) => assert.deepEqual(await foldedByDatabase(given), given.map(fold))),
      { numRuns: 50 },
    )
  })
})
