import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { demoUsernames, findActorById } from '#modules/identity/index.ts'
import { createLog } from '#platform/log.ts'
import { createApp } from '../src/app.ts'
import { type Form, formsOf, linksOf } from './forms/found.ts'
import { spoil } from './forms/spoilt.ts'
import { demoProduct } from './product.ts'
import { aStore } from './world.ts'

// Every form that the demonstration's posts can open is sent spoilt in every way: a clear answer, and nothing written.
const { db, secrets } = await demoProduct()
const now = new Date('2025-11-18T03:00:00Z')
const day = '2025-11-18'
/** What is wrong with one field, and so must be said at that field. */
const atField = new Set(['too long', 'a character that is none', 'bytes that are no UTF-8', 'empty'])

const seen = new Set<string>()
const found: { username: string; desk: Desk; forms: Form[] }[] = []
const alike = new Map<string, number>()
for (const username of demoUsernames) {
  const desk = await deskOf(username)
  // a council has fifteen members; the same post at the same unit is walked four times at most
  const times = alike.get(desk?.post ?? '') ?? 0
  alike.set(desk?.post ?? '', times + 1)
  if (desk && times < 4) found.push({ username, desk, forms: await findForms(desk) })
}

for (const { username, desk, forms } of found)
  describe(`the forms of ${username}`, () => {
    for (const form of forms) test(patternOf(form.action) + called(form), () => sendSpoilt(desk, form))
  })

test('finds enough forms to try', () => assert.ok(seen.size > 30, `${seen.size}`))

async function sendSpoilt(desk: Desk, form: Form) {
  for (const { how, body, type = 'application/x-www-form-urlencoded' } of spoil(form, desk.foreign)) {
    const before = await written()
    const headers = { origin: 'http://localhost', host: 'localhost', 'content-type': type }
    const answer = await desk.app.request(form.action, { method: 'POST', headers, body })
    const what = `${how} → ${answer.status} at ${form.action} (on ${form.page})`
    if (how === 'each field twice') {
      assert.ok(answer.status < 500, what)
      continue
    }
    assert.ok(answer.status >= 400 && answer.status < 500, what)
    const html = await answer.text()
    assert.match(html, /role="alert"|<h1/, what)
    if (atField.has(how)) assert.match(html, /aria-invalid="true"/, what)
    assert.deepEqual(await written(), before, `${what}: wrote something`)
  }
}

type Desk = Awaited<ReturnType<typeof deskOf>> & {}

async function deskOf(username: string) {
  const official = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst()
  const actor = official && (await findActorById(db, official.id, day))
  if (!actor) return undefined
  const app = createApp({
    ...{
      db,
      portalDb: db,
      files: aStore(),
      secrets,
      log: createLog('silent'),
      demo: true,
      baseUrl: 'http://localhost',
    },
    ...{ now: () => now, signedIn: async () => actor },
  })
  const foreign = await db
    .selectFrom('exemplars.exemplar')
    .select('id')
    .where('unit_id', 'not in', [...actor.post.reach, actor.post.unitId])
    .limit(1)
    .executeTakeFirst()
  return {
    app,
    post: `${actor.post.role} ${actor.post.unitId}`,
    foreign: foreign?.id ?? '00000000-0000-7000-8000-000000000000',
  }
}

/** Walks the desk from its first page: one page of each kind, then the forms on them that nobody tried yet. */
async function findForms({ app }: Desk): Promise<Form[]> {
  const queue = ['/lam-viec']
  const known = new Set(queue)
  const kinds = new Map<string, number>()
  const forms: Form[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const kind = patternOf(path)
    const times = kinds.get(kind) ?? 0
    if (times >= 3 || /\/tep\/|\.(docx|pdf|xlsx|zip|ics)/.test(path)) continue
    kinds.set(kind, times + 1)
    const answer = await app.request(path, { headers: { host: 'localhost' } })
    if (!answer.headers.get('content-type')?.includes('html')) continue
    assert.ok(answer.status < 500, `${answer.status} at ${path}`)
    const html = await answer.text()
    const links = new Set(linksOf(html).filter((it) => !known.has(it)))
    for (const link of links) known.add(link)
    queue.push(...links)
    for (const form of formsOf(path, html)) {
      const key = patternOf(form.action) + called(form)
      if (seen.has(key)) continue
      seen.add(key)
      forms.push(form)
    }
  }
  return forms
}

function patternOf(path: string): string {
  return path.replace(/\?.*/, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
}

function called({ fields }: Form): string {
  return ` ${fields
    .map(({ name }) => name.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'))
    .join(' ')
    .slice(0, 60)}`
}

/** What stands written: entries of the audit trail, kept files, queued jobs. */
async function written() {
  const { rows } =
    await sql`select (select count(*) from audit.entry) as entries, (select count(*) from files.file) as files,
    (select count(*) from identity.session) as sessions`.execute(db)
  return rows[0]
}
