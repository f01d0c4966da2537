import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { type Form, formsOf } from '#test/forms/found.ts'
import { spoil } from '#test/forms/spoilt.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { newReceipt } from '../envelope.ts'
import { countedBallot, declaredClear, storedCouncil, storedItem } from '../factory.ts'
import { paths } from '../paths.ts'
import { listBallots } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'

const db = await testDatabase()
const files = aStore()
const keeper = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const council = await storedCouncil(db, keeper, 3, now)
const member = council.members[2]!.actor
const options = ['Bà Kim', 'Ông Sơn', 'Bà Lý']
/** What is wrong with one field, and so must be said at that field. */
const atField = new Set(['too long', 'a character that is none', 'bytes that are no UTF-8', 'empty'])

/** An item whose ballot of this method is open, opened by its form. */
async function opened(method: 'choose' | 'rank' | 'approve') {
  const { itemId } = await storedItem(db, council, now)
  await declaredClear(db, council, itemId, now)
  const { version } = await getItem(db, itemId)
  const sent = { version: String(version), method, options: options.join('\n') }
  assert.equal((await deskOf(db, keeper, { files }).post(paths.open(itemId), sent)).status, 303)
  return { itemId, id: (await listBallots(db, itemId))[0]!.id }
}

/** The form of a page that goes to an address, for one reader. */
async function formTo(by: Actor, page: string, action: string): Promise<Form> {
  const html = await (await deskOf(db, by, { files }).request(page)).text()
  const form = formsOf(page, html).find((it) => it.action === action)
  assert.ok(form, `no form to ${action} on ${page}`)
  return form
}

/** Sends a form spoilt in every way: each is answered clearly, at its field where it has one, and writes nothing. */
async function refusesAll(by: Actor, form: Form, but: readonly string[] = []) {
  let tried = 0
  for (const { how, body, type = 'application/x-www-form-urlencoded' } of spoil(form, member.post.unitId)) {
    if (how === 'each field twice' || but.includes(how)) continue
    const before = await written()
    const headers = { 'content-type': type }
    const answer = await deskOf(db, by, { files }).request(form.action, { method: 'POST', headers, body })
    const what = `${how} → ${answer.status} at ${form.action}`
    assert.ok(answer.status >= 400 && answer.status < 500, what)
    const html = await answer.text()
    assert.match(html, /role="alert"|<h1/, what)
    if (atField.has(how)) assert.match(html, /aria-invalid="true"/, what)
    assert.deepEqual(await written(), before, `${what}: wrote something`)
    tried += 1
  }
  assert.ok(tried > 0)
}

async function written() {
  const { rows } =
    await sql`select (select count(*) from audit.entry) as entries, (select count(*) from files.file) as files,
    (select count(*) from councils.envelope) as envelopes, (select count(*) from councils.typed) as typed`.execute(db)
  return rows[0]
}

describe('a form of a ballot, spoilt in every way, says what is wrong and writes nothing', () => {
  for (const method of ['approve', 'choose', 'rank'] as const) {
    test(`casting: ${method}`, async () => {
      const { id, itemId } = await opened(method)
      await refusesAll(member, await formTo(member, paths.item(itemId), paths.vote(id)))
    })

    test(`typing paper: ${method}`, async () => {
      const { id, itemId } = await opened(method)
      await refusesAll(keeper, await formTo(keeper, paths.item(itemId), paths.paper(id)))
    })
  }

  test('opening it', async () => {
    const { itemId } = await storedItem(db, council, now)
    await declaredClear(db, council, itemId, now)
    await refusesAll(keeper, await formTo(keeper, paths.item(itemId), paths.open(itemId)))
  })

  test('looking for one’s own among the counted', async () => {
    const { id, itemId } = await countedBallot(db, council, now)
    await refusesAll(member, await formTo(member, paths.item(itemId), paths.check(id)))
  })

  test('its tally sheet, drawn up and signed', async () => {
    const { id, itemId } = await countedBallot(db, council, now)
    // Nobody need be named as having counted: empty is as good as filled.
    await refusesAll(keeper, await formTo(keeper, paths.item(itemId), paths.drawUpTallySheet(id)), ['empty'])
    await refusesAll(keeper, await formTo(keeper, paths.item(itemId), paths.tallyFile(id, 'da-ky')))
  })

  test('giving somebody a seat', async () => {
    await refusesAll(keeper, await formTo(keeper, paths.show(council.id), paths.appoint(council.id)))
  })
})

test('a ranked form sent without its ranks, or with more, is refused at the first option', async () => {
  const { id } = await opened('rank')
  const desk = deskOf(db, member, { files })
  for (const ranks of [[], ['1'], ['1', '2', '3', '4']]) {
    const answer = await desk.post(paths.vote(id), { ranks, receipt: newReceipt() })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /id="ranks\.0-error"/)
  }
})
