import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { byKey, end, holdsOn, newCommunes, oldCommunes, successions, units } from '#test/unit-register.ts'

describe('successions', () => {
  test('lead from a unit that ends that day, or gives a part, to one that exists that day', () => {
    const wrong = successions.filter(({ from, to, on, part }) => {
      const [before, after] = [byKey.get(from), byKey.get(to)]
      return !before || !after || !holdsOn(on)(after) || (part === 'whole' ? before.to !== on : on > end(before))
    })
    assert.deepEqual(wrong, [])
  })

  test('give every old commune exactly one whole successor among communes', () => {
    const wrong = oldCommunes.filter(({ key }) => {
      const next = successions.filter(({ from }) => from === key)
      return next.length !== 1 || next.some(({ to, part }) => part !== 'whole' || byKey.get(to)?.kind !== 'commune')
    })
    assert.deepEqual(wrong, [])
  })

  test('give every new commune at least one predecessor, and say which four were left as they were', () => {
    assert.ok(newCommunes.every(({ key }) => successions.some(({ to }) => to === key)))
    const kept = successions.filter(
      ({ kind, part, on }) => kind === 'transfer' && part === 'whole' && on === '2025-07-01',
    )
    assert.deepEqual(kept.map(({ from }) => from).toSorted(), [
      'xa-dong-hai',
      'xa-hoa-minh',
      'xa-long-hoa',
      'xa-long-vinh',
    ])
  })

  test('show the three new communes that lie over two old districts', () => {
    const districts = (key: string) =>
      successions.filter(({ from, to }) => to === key && byKey.get(from)?.kind === 'district')
    const straddling = newCommunes.filter(({ key }) => districts(key).length > 1).map(({ key }) => key)
    assert.deepEqual(straddling.toSorted(), [
      'phuong-hoa-thuan-vinh-long',
      'phuong-nguyet-hoa-vinh-long',
      'xa-ngu-lac-vinh-long',
    ])
  })

  test('leave no unit that ended without a successor, but emulation blocs and two agencies that went to a region', () => {
    const lost = units.filter(({ key, to }) => to !== null && !successions.some(({ from }) => from === key))
    const agencies = lost.filter(({ key }) => !key.startsWith('khoi-thi-dua-') && !key.startsWith('cum-thi-dua-'))
    assert.equal(lost.length - agencies.length, 5)
    assert.deepEqual(agencies.map(({ key }) => key).toSorted(), [
      'kho-bac-nha-nuoc-tinh',
      'ngan-hang-nha-nuoc-chi-nhanh-tinh',
    ])
  })

  test('split the Party committee of agencies and enterprises in two', () => {
    const parts = successions.filter(
      ({ from, part }) => from === 'dang-uy-khoi-co-quan-va-doanh-nghiep-tinh' && part === 'part',
    )
    assert.deepEqual(parts.map(({ to }) => to).toSorted(), ['dang-uy-cac-co-quan-dang-tinh', 'dang-uy-ubnd-tinh'])
  })

  test('follow the six departments made anew on 1 March 2025', () => {
    const made = successions.filter(
      ({ from, on, kind }) => on === '2025-03-01' && kind !== 'transfer' && byKey.has(from),
    )
    assert.deepEqual([...new Set(made.map(({ to }) => to))].toSorted(), [
      'so-dan-toc-va-ton-giao',
      'so-khoa-hoc-va-cong-nghe',
      'so-noi-vu',
      'so-nong-nghiep-va-moi-truong',
      'so-tai-chinh',
      'so-xay-dung',
    ])
  })

  test('send each district exactly where its communes went', () => {
    const districtOf = (key: string) => byKey.get(key)?.relations.find(({ kind }) => kind === 'administrative')?.to
    const rows = successions.filter(({ on, to }) => on === '2025-07-01' && byKey.get(to)?.kind === 'commune')
    const ways = (kind: string, start: (key: string) => string | undefined) =>
      [
        ...new Set(
          rows.filter(({ from }) => byKey.get(from)?.kind === kind).map(({ from, to }) => `${start(from)} ${to}`),
        ),
      ].toSorted()
    assert.deepEqual(
      ways('district', (key) => key),
      ways('commune', districtOf),
    )
  })

  test('make xã Cầu Kè, phường Trà Vinh and xã Ngũ Lạc of the communes that the resolution names', () => {
    const madeOf = (key: string) =>
      successions
        .flatMap(({ from, to }) => (to === key && byKey.get(from)?.kind === 'commune' ? [from] : []))
        .toSorted()
    assert.deepEqual(madeOf('xa-cau-ke-vinh-long'), ['thi-tran-cau-ke', 'xa-chau-dien', 'xa-hoa-an'])
    assert.deepEqual(madeOf('phuong-tra-vinh-vinh-long'), ['phuong-1-tra-vinh', 'phuong-3', 'phuong-9'])
    assert.deepEqual(madeOf('xa-ngu-lac-vinh-long'), ['xa-ngu-lac', 'xa-thanh-hoa-son'])
  })

  test('stand once each and cite a document', () => {
    assert.equal(new Set(successions.map(({ from, to, on }) => `${from} ${to} ${on}`)).size, successions.length)
    assert.deepEqual(
      successions.filter(({ document }) => !/Nghị quyết|Quyết định|Nghị định/i.test(document)),
      [],
    )
  })
})
