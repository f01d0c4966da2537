import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { feastsOf } from '../anniversary-dates.ts'
import { paths } from '../paths.ts'
import { listAnniversaries } from '../queries/anniversary.ts'
import { announceDay } from './announce-day.ts'

const db = await testDatabase()
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const elsewhere = await anOfficial(db, 'orientation', 'huyen-tra-cu')
const find = async (key: string) => (await listAnniversaries(db, 'vi')).find((it) => it.key === key)!
const fallsOn = async (key: string, year: number) => feastsOf(year, [await find(key)])[0]
const { id } = await find('ok-om-bok')
const said = { id, year: '2024', version: '1', on: '15/11/2024', source: 'Thông báo 12/TB-BTS' }

describe('announceDay', () => {
  test('the announced day goes before the computed one, on every page that tells it, and is in the audit trail', async () => {
    await announceDay({ db, actor: orientation, now }, { ...said, version: '0', year: '2026', on: '24/11/2026' })
    const feast = await fallsOn('ok-om-bok', 2026)
    assert.deepEqual([feast?.on, feast?.toConfirm], ['2026-11-24', false])
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.equal(entry.action, 'programmes.announceDay')

    const day = { now: new Date('2026-11-20T02:00:00Z') }
    const home = await (await deskOf(db, undefined, day).request('/')).text()
    assert.match(home, /dateTime="2026-11-24"|datetime="2026-11-24"/)
    const desk = await (await deskOf(db, officer, day).request('/lam-viec')).text()
    assert.match(desk, /Ok Om Bok[\s\S]{0,120}2026-11-24/)
  })

  test('who is neither the province’s administrator nor its propaganda commission may not, and nothing is written', async () => {
    const before = await fallsOn('ok-om-bok', 2027)
    for (const actor of [officer, elsewhere])
      await assert.rejects(announceDay({ db, actor, now }, { ...said, version: '0', year: '2027', on: '13/11/2027' }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await fallsOn('ok-om-bok', 2027), before)
  })

  test('bad input names its field; a day of the sun is fixed; an older version is told what stands', async () => {
    const scene = { db, actor: orientation, now }
    for (const [over, fields] of [
      [{ on: '31/02/2025' }, { on: 'notADate' }],
      [{ on: '15/11/2025' }, { on: 'programmes.otherYear' }],
      [{ source: '' }, { source: 'required' }],
    ] as const)
      await assert.rejects(announceDay(scene, { ...said, ...over }), { fields })
    await assert.rejects(announceDay(scene, { ...said, version: '0', id: (await find('quoc-khanh')).id }), {
      kind: 'conflict',
    })
    await assert.rejects(announceDay(scene, { ...said, version: '0', year: '2026', on: '25/11/2026' }), {
      kind: 'stale',
      saved: { on: '24/11/2026', source: said.source, version: '1' },
    })
  })

  test('the page of the year keeps what was typed beside its error, and is only to read for others', async () => {
    const desk = deskOf(db, orientation)
    const refused = await desk.post(paths.announce(id, 2028), { version: '0', on: 'mai', source: 'Chùa Âng' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /ok-om-bok-on-error[\s\S]*Chùa Âng/)
    assert.doesNotMatch(
      await (await deskOf(db, officer).request(paths.feasts(2028))).text(),
      /method="post" action="\/lam-viec\/chuong-trinh/,
    )
    assert.equal((await desk.request(paths.feasts('1999'))).status, 404)
  })
})
