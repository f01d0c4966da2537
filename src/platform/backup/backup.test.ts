import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type EmbeddedServer, startEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migrate.ts'
import { connect, type Db } from '../db.ts'
import { createStore } from '../files/store.ts'
import { newId } from '../ids.ts'
import { backUp } from './back-up.ts'
import { checkIntegrity } from './integrity.ts'
import { unpackBackup } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'gs-backup-'))
const migrations = join(import.meta.dirname, '../../../migrations')
const settings = { shared_buffers: '16MB', fsync: 'off' }
const now = new Date('2025-11-18T03:00:00Z')
const at = (name: string) => join(folder, name)
const open: { server: EmbeddedServer; db: Db }[] = []

const idsOf = async (db: Db) =>
  (await db.selectFrom('audit.entry').select('id').orderBy('id').execute()).map(({ id }) => id)

async function openAt(dataDir: string) {
  const server = await startEmbedded({ dataDir: join(dataDir, 'database'), settings })
  const db = connect(server.url, 4)
  open.push({ server, db })
  return { server, db, files: createStore(join(dataDir, 'files')) }
}

after(async () => {
  for (const { db, server } of open) {
    await db.destroy()
    await server.stop()
  }
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  let made: Awaited<ReturnType<typeof openAt>>
  let hash: string
  const backup = at('backup.tar')
  const write = () => made.db.insertInto('audit.entry').values({ at: now, action: 'test', input: '{}' }).execute()
  const save = () => backUp({ ownerUrl: made.server.url, dataDir: at('var'), target: backup, version: '0', now })

  before(async () => {
    made = await openAt(at('var'))
    await migrate(made.server.url, migrations)
    hash = await made.files.put(Buffer.from('Quyết định số 12'))
    const row = { sha256: hash, name: 'quyết định.pdf', type: 'application/pdf', size: 18, unit_id: newId(now) }
    await made.db
      .insertInto('files.file')
      .values({ ...row, id: newId(now), size: Buffer.byteLength('Quyết định số 12'), uploaded_at: now })
      .execute()
    for (let at = 0; at < 5; at++) await write()
  })

  test('is taken while others write, and leaves nothing beside itself', async () => {
    let isOver = false
    let written = 0
    const writing = (async () => {
      for (; !isOver; written++) await write()
    })()
    await save()
    isOver = true
    await writing
    assert.ok(written > 10, `only ${written} written meanwhile`)
    assert.deepEqual(readdirSync(folder).sort(), ['backup.tar', 'var'])
    assert.deepEqual(readdirSync(at('var')).sort(), ['database', 'database-password', 'files'])
    await assert.rejects(save(), /exists already/)
  })

  test('gives back the database and the files, whole', async () => {
    await unpackBackup(backup, at('again'))
    const again = await openAt(at('again'))
    assert.equal((await again.files.read(hash)).toString(), 'Quyết định số 12')
    const before = await idsOf(made.db)
    const restored = await idsOf(again.db)
    assert.ok(restored.length >= 5, `${restored.length} entries`)
    assert.deepEqual(restored, before.slice(0, restored.length))
    const checks = await checkIntegrity({ owner: again.db, files: again.files, migrations })
    assert.deepEqual(
      checks.flatMap((it) => it.broken),
      [],
    )
    assert.equal(checks.find(({ what }) => /uploaded file/.test(what))?.seen, 1)
    await again.db.insertInto('audit.entry').values({ at: now, action: 'test', input: '{}' }).execute()
  })

  test('is refused where something lies, when it was changed, and when it is none', async () => {
    await assert.rejects(unpackBackup(backup, at('var')), /holds a database or files already/)
    const bytes = readFileSync(backup)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(at('damaged.tar'), bytes)
    await assert.rejects(unpackBackup(at('damaged.tar'), at('none')), /damaged or was changed|tar:/)
    writeFileSync(at('text.tar'), 'not a backup')
    await assert.rejects(unpackBackup(at('text.tar'), at('none')), /tar:/)
    assert.equal(existsSync(join(at('none'), 'database')), false)
    assert.deepEqual(readdirSync(at('none')), [])
  })

  test('a check names a file that is gone or was changed', async () => {
    const { db, files } = made
    mkdirSync(at('elsewhere'))
    const gone = await checkIntegrity({ owner: db, files: createStore(at('elsewhere')), migrations })
    assert.match(gone.flatMap((it) => it.broken).join(), /quyết định\.pdf .* is not on disk/)
    writeFileSync(join(at('var/files'), hash.slice(0, 2), hash.slice(2, 4), hash), 'Quyết định số 13')
    const changed = await checkIntegrity({ owner: db, files, migrations })
    assert.match(changed.flatMap((it) => it.broken).join(), /is not what was uploaded/)
  })
})
