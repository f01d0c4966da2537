import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import writeExcelFile from 'write-excel-file/node'
import { newId } from '#platform/ids.ts'
import { connect } from '#platform/db.ts'
import { testDatabase, urlOf } from './database.ts'
import { byKey, newCommunes, oldCommunes, successions } from './unit-register.ts'
import { anOfficial, deskOf } from './world.ts'

const day = '2025-07-01'
const now = new Date('2025-06-20T02:00:00Z')
const db = await testDatabase()
const owner = connect(urlOf(db), 1)
after(() => owner.destroy())
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh', now)
const desk = deskOf(db, admin, { now })
const asKnown = { communes: await communesOn(day), heirs: await heirsOn(day) }
const sheet = await sheetOf2025()
const words = { name: 'Sắp xếp tháng 7/2025', document: 'Nghị quyết 1687/NQ-UBTVQH15', on: '01/07/2025', lines: '' }
const draftOf = async () => {
  const id = newId(now)
  const answer = await desk.post('/lam-viec/don-vi/sap-xep/moi', {
    id,
    ...words,
    file: new File([sheet], 'sap-xep.xlsx'),
  })
  assert.equal(answer.status, 303, (await answer.text()).replaceAll(/<[^>]+>/g, ' ').slice(0, 3000))
  return `/lam-viec/don-vi/sap-xep/${id}`
}
const plain = async (path: string) =>
  (await (await desk.request(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the reform of 1 July 2025', { concurrency: 1 }, () => {
  test('is read from a spreadsheet, stands in the register line by line, and cannot be done twice', async () => {
    const page = await plain(await draftOf())
    holds(page, '149 dòng đã có trong sổ và khớp, 0 dòng mới, 0 dòng khác sổ')
    holds(page, 'sổ đơn vị đã ghi kết thúc đúng ngày này')
  })

  test('done by the wizard on the register of before, it gives the register as the resolutions have it', async () => {
    await undo2025()
    const draft = await draftOf()
    holds(await plain(draft), '0 Chỗ còn phải sửa')
    assert.equal((await desk.post(`${draft}/dien-tap`, { version: '1' })).status, 303)
    const page = await plain(draft)
    holds(page, 'Không có gì bị bỏ lại, số liệu cũ không đổi')
    holds(page, 'Xã, phường, thị trấn 104 41')
    holds(page, 'Huyện, thị xã, thành phố 9 0')
    holds(page, `Chỉ tiêu năm 286 ${286 - 9 * 5 - 104 * 2 + 41 * 2}`)
    assert.equal((await communesOn(day)).length, 104, 'a rehearsal changes nothing')

    assert.equal((await desk.post(`${draft}/ap-dung`, { version: '1' })).status, 303)
    assert.deepEqual(await communesOn(day), asKnown.communes)
    assert.deepEqual(await heirsOn(day), asKnown.heirs)
  })

  test('every one of the 41 codes was in use the day before, and each names one commune on each day', async () => {
    const { rows } = await sql<{ code: string; before: string; after: string }>`
      select b.code, units.name_on(b.unit_id, ${day}::date - 1) as before, units.name_on(a.unit_id, ${day}::date) as after
      from units.code a join units.code b on b.code = a.code and b.valid_to = ${day}::date
      where a.valid_from = ${day}::date`.execute(db)
    const communes = rows.filter(({ code }) => newCommunes.some((it) => it.codes.some((own) => own.code === code)))
    assert.equal(communes.length, 41)
    const bare = (name: string) => name.replace(/^(Xã|Phường|Thị trấn) /, '')
    assert.equal(communes.filter((it) => bare(it.before) !== bare(it.after)).length, 11)
  })

  test('three new communes lie over two old districts, and no district has one heir', async () => {
    const { rows } = await sql<{ name: string }>`
      select units.name_on(s.to_id, ${day}::date) as name from units.succession s
      join units.unit u on u.id = s.from_id and u.kind = 'district'
      where s.on_date = ${day}::date group by s.to_id having count(*) > 1 order by 1`.execute(db)
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Phường Hòa Thuận', 'Phường Nguyệt Hóa', 'Xã Ngũ Lạc'],
    )
  })
})

/** The page says it; where it does not, a short word about what it says. */
function holds(page: string, words: string) {
  assert.ok(page.includes(words), `${words}: ${/(Diễn tập Làm|Bảng chỉ tiêu|dòng đã có).{0,400}/.exec(page)?.[0]}`)
}

/** What stands of communes on a day: name, code, the unit above. */
async function communesOn(on: string) {
  const { rows } = await sql<object>`
    select units.name_on(u.id, ${on}::date) as name, c.code, units.name_on(r.to_id, ${on}::date) as above
    from units.unit u
    left join units.code c on c.unit_id = u.id and daterange(c.valid_from, c.valid_to) @> ${on}::date
    left join units.relation r on r.unit_id = u.id and r.kind = 'administrative'
      and daterange(r.valid_from, r.valid_to) @> ${on}::date
    where u.kind = 'commune' and daterange(u.valid_from, u.valid_to) @> ${on}::date order by 1, 2`.execute(db)
  return rows
}

/** Who went over to whom on a day, of communes, districts and the province. */
async function heirsOn(on: string) {
  const { rows } = await sql<object>`
    select f.key as "from", units.name_on(s.to_id, ${on}::date) as "to", s.kind, s.part
    from units.succession s join units.unit f on f.id = s.from_id
    where s.on_date = ${on}::date and f.kind in ('commune', 'district', 'province') order by 1, 2`.execute(db)
  return rows
}

/** The register as it stood in June 2025, when nobody had written the reform into it. */
async function undo2025() {
  const made = sql`(select id from units.unit where valid_from = ${day}::date)`
  await sql`delete from units.reach`.execute(owner)
  await sql`delete from units.succession where on_date >= ${day}::date`.execute(owner)
  for (const table of ['name', 'code', 'quota_class', 'area_flag', 'relation', 'current_label'])
    await sql`delete from ${sql.table(`units.${table}`)} where unit_id in ${made}`.execute(owner)
  await sql`delete from units.relation where to_id in ${made}`.execute(owner)
  await sql`delete from units.unit where valid_from = ${day}::date`.execute(owner)
  for (const table of ['name', 'code', 'quota_class', 'area_flag', 'relation', 'unit'])
    await sql`update ${sql.table(`units.${table}`)} set valid_to = null where valid_to >= ${day}::date`.execute(owner)
  await sql`select units.rebuild_reach(${day}::date - 10)`.execute(owner)
}

/** The reform as an office would send it: a title, headings in an order of its own, one old unit a row. */
async function sheetOf2025(): Promise<Uint8Array<ArrayBuffer>> {
  const areas = ['commune', 'district', 'province']
  const words: Record<string, string> = { merge: 'Sáp nhập', split: 'Chia', transfer: 'Chuyển giao' }
  const nameOf = (key: string) => byKey.get(key)!.names.at(-1)!.name
  const twice = (name: string) => oldCommunes.filter((it) => it.names.at(-1)!.name === name).length > 1
  const said = (key: string) => {
    const above = byKey.get(key)!.relations.find(({ kind }) => kind === 'administrative')?.to
    return twice(nameOf(key)) && above ? `${nameOf(key)} (${nameOf(above)})` : nameOf(key)
  }
  const rows = successions
    .filter(({ on, from }) => on === day && areas.includes(byKey.get(from)!.kind))
    .map(({ from, to, kind, part }) => {
      const code = byKey.get(to)!.codes.find((it) => it.from === day)?.code
      const above = byKey.get(to)!.kind === 'commune' ? 'Tỉnh Vĩnh Long' : ''
      return [nameOf(to), code ?? '', above, said(from), words[kind]!, part === 'part' ? 'một phần' : 'toàn bộ']
    })
  const heads = ['Đơn vị mới', 'Mã mới', 'Trực thuộc', 'Đơn vị cũ', 'Hình thức', 'Mức độ']
  const cells = [['Sắp xếp đơn vị hành chính 2025'], heads, ...rows].map((row) => row.map((value) => ({ value })))
  return new Uint8Array(await writeExcelFile(cells).toBuffer())
}
