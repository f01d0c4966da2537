import assert from 'node:assert/strict'
import { test } from 'node:test'
import { practiceSteps } from '#modules/training/index.ts'
import { locales } from '#platform/i18n.ts'
import { guidePage, languageOf, practiceBar } from './guide.tsx'

const ask = (path: string, cookie = '') => new Request(`http://a.vn/luyen-tap${path}`, { headers: { cookie } })
const done = Object.fromEntries(practiceSteps.map(({ key }) => [key, false])) as Parameters<typeof practiceBar>[0]
const nowhere = {
  tipId: null,
  exemplarId: null,
  storyId: null,
  adoptionId: null,
  reportId: null,
}

test('the language that the guide is asked for holds until another is asked for; nothing else is a language', () => {
  assert.equal(languageOf(ask('/huong-dan')).locale, 'vi')
  const { locale, cookie } = languageOf(ask('/huong-dan?tieng=km', 'gs_luyen_tap_tieng=en'))
  assert.deepEqual([locale, cookie?.split(';')[0]], ['km', 'gs_luyen_tap_tieng=km'])
  assert.equal(languageOf(ask('/lam-viec', 'a=b; gs_luyen_tap_tieng=en')).locale, 'en')
  assert.deepEqual(languageOf(ask('/huong-dan?tieng=fr', 'gs_luyen_tap_tieng=x')), { locale: 'vi' })
})

test('the guide says every step in each language, and its bar tells its language to who hears it', () => {
  for (const locale of locales) {
    const page = guidePage({ done, at: nowhere }, locale)
    assert.match(page, new RegExp(`<html lang="${locale}">`))
    assert.equal(page.match(/<ol>[\s\S]*<\/ol>/)?.[0].match(/<li/g)?.length, practiceSteps.length)
    assert.match(page, /“Nhận tìm hiểu”/)
    assert.match(practiceBar(done, locale), new RegExp(`lang="${locale}"`))
  }
})
