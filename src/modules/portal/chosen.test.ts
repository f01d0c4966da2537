import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bestVersions, chosenStories, countChosen, following } from './chosen.ts'
import type { Entry } from './queries/catalogue.ts'

/** Stories `a`, `b`, … each written first in some language, with translations that name it. */
const stories = fc
  .array(
    fc.record({
      first: fc.constantFrom('vi', 'km', 'en'),
      others: fc.subarray(['vi', 'km', 'en']),
      fieldId: fc.constantFrom('f1', 'f2'),
      place: fc.constantFrom('p1', 'p2', 'p3'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.flatMap(({ first, others, fieldId, place }, at) =>
      [first, ...others.filter((it) => it !== first)].map((language, version) =>
        entryOf({
          ...{ id: `${at}-${language}`, originalId: version === 0 ? null : `${at}-${first}`, fieldId, places: [place] },
          language: language as Entry['language'],
          at: 100 - at - version / 10,
        }),
      ),
    ),
  )
  .map((entries) => entries.toSorted((a, b) => b.at - a.at))

const locale = fc.constantFrom('vi', 'km', 'en')

describe('the stories of a list', () => {
  test('are one version of each: the reader’s, else the Vietnamese, else the first; the reader’s own before the rest', () => {
    fc.assert(
      fc.property(stories, locale, (entries, language) => {
        const chosen = chosenStories(catalogueOf(entries), language, {})
        const storyOf = (it: Entry) => it.originalId ?? it.id
        assert.deepEqual(
          new Set(chosen.map(storyOf)),
          new Set(entries.map(storyOf)),
          'no story is left out and none is added',
        )
        assert.equal(chosen.length, new Set(chosen.map(storyOf)).size)
        for (const it of chosen) {
          const versions = entries.filter((other) => storyOf(other) === storyOf(it))
          const wanted =
            versions.find((other) => other.language === language) ??
            versions.find((other) => other.language === 'vi') ??
            versions.find((other) => other.originalId === null)
          assert.equal(it, wanted)
        }
        const own = chosen.map((it) => language === 'vi' || it.language === language)
        assert.deepEqual(
          own,
          own.toSorted((a, b) => Number(b) - Number(a)),
        )
      }),
    )
  })

  test('are narrowed by their field and counted by it alike', () => {
    fc.assert(
      fc.property(stories, locale, (entries, language) => {
        const catalogue = catalogueOf(entries)
        const counts = countChosen(catalogue, language, 'field')
        for (const fieldId of ['f1', 'f2'])
          assert.equal(chosenStories(catalogue, language, { fieldId }).length, counts.get(fieldId) ?? 0)
      }),
    )
  })

  test('of a unit are those it wrote, those of its people, and those of people it followed', () => {
    const entries = [
      entryOf({ id: 'wrote', unitId: 'u' }),
      entryOf({ id: 'lives', places: ['u'] }),
      entryOf({ id: 'followed', followedBy: ['u'] }),
      entryOf({ id: 'other' }),
    ]
    const found = chosenStories(catalogueOf(entries), 'vi', { unitIds: ['u'] })
    assert.deepEqual(
      found.map(({ id }) => id),
      ['wrote', 'lives', 'followed'],
    )
  })

  test('about an exemplar, with a picture', () => {
    const entries = [
      entryOf({ id: 'one', exemplars: ['e'], hasCover: true }),
      entryOf({ id: 'two', exemplars: ['e'], hasCover: true }),
      entryOf({ id: 'bare', exemplars: ['e'] }),
    ]
    const found = chosenStories(catalogueOf(entries), 'vi', { exemplarIds: ['e'], withCover: true })
    assert.deepEqual(
      found.map(({ id }) => id),
      ['one', 'two'],
    )
  })

  test('after one are all the others, first those that went out before it, so that each is led to from a few', () => {
    fc.assert(
      fc.property(stories, locale, (entries, language) => {
        const catalogue = catalogueOf(entries)
        const list = chosenStories(catalogue, language, {})
        const shownOn = new Map<string, number>()
        for (const it of list) {
          const next = following(catalogue, language, it.id, {})
          assert.deepEqual(new Set(next), new Set(list.filter((other) => other !== it).map(({ id }) => id)))
          for (const id of next.slice(0, 2)) shownOn.set(id, (shownOn.get(id) ?? 0) + 1)
        }
        assert.ok(Math.max(0, ...shownOn.values()) <= 2, 'the first two after each of them')
      }),
    )
  })
})

function entryOf(given: Partial<Entry>): Entry {
  return {
    ...{ id: 'x', originalId: null, language: 'vi', fieldId: 'f', topicId: null, unitId: 'desk', hasCover: false },
    ...{ at: 1, year: 2025, kinds: [], places: [], exemplars: [], followedBy: [], trades: [] },
    ...given,
  }
}

function catalogueOf(entries: Entry[]) {
  const best = { vi: bestVersions(entries, 'vi'), km: bestVersions(entries, 'km'), en: bestVersions(entries, 'en') }
  return { entries, best, byId: new Map(entries.map((it) => [it.id, it])), tradeNames: new Map() }
}
