import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createSecretStore } from './secret-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'gs-secrets-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('a secret is found until it is destroyed, by nobody else, and never written over', async () => {
  const store = createSecretStore(join(folder, 'keys'))
  await store.keep('urn-1', 'opens the urn')
  assert.equal(await store.find('urn-1'), 'opens the urn')
  assert.equal(statSync(join(folder, 'keys/urn-1')).mode & 0o777, 0o600)
  await assert.rejects(store.keep('urn-1', 'another'), /EEXIST/)
  await store.destroy('urn-1')
  await store.destroy('urn-1')
  assert.equal(await store.find('urn-1'), undefined)
  assert.deepEqual(readdirSync(join(folder, 'keys')), [])
  await assert.rejects(store.keep('../out', 'x'), /not a name/)
  assert.equal(existsSync(join(folder, 'out')), false)
})
