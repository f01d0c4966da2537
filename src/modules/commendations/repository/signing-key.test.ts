import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { belongsTo, publicKeyOf } from '#platform/credentials/signing.ts'
import { testDatabase } from '#test/database.ts'
import { someDay as now } from '#test/world.ts'
import { signStatusLists } from '../jobs.ts'
import { findKeyElsewhere, getSigner, listSigningKeys, rotateSigner } from './signing-key.ts'

const db = await testDatabase()
const secrets = secretsInMemory()
const later = new Date(now.getTime() + 86_400_000)
const keys = () => listSigningKeys(db, secrets)
const trail = async () =>
  (await db.selectFrom('audit.entry').select('action').where('action', 'like', 'commendations.%Key').execute()).map(
    ({ action }) => action,
  )

describe('the key that certificates are signed with', () => {
  test('is made once, also when two ask for the first at the same time', async () => {
    const [one, other] = await Promise.all([getSigner(db, secrets, now), getSigner(db, secrets, now)])
    assert.deepEqual(one, other)
    assert.deepEqual(await getSigner(db, secrets, later), one)
    assert.equal((await secrets.list()).length, 1)
    assert.deepEqual(await trail(), ['commendations.makeKey'])
  })

  test('is not replaced by whoever does not hold it: they are refused, and nothing is written', async () => {
    const [before] = await keys()
    const elsewhere = secretsInMemory()
    await assert.rejects(getSigner(db, elsewhere, later), { kind: 'conflict', message: 'commendations.keyElsewhere' })
    assert.deepEqual(await elsewhere.list(), [])
    assert.deepEqual(await keys(), [before])
    assert.equal(await findKeyElsewhere(db, elsewhere), before!.kid)
    assert.equal(await findKeyElsewhere(db, secrets), undefined)
  })

  test('is replaced when an administrator says so: the old half that signs is destroyed, the public one stays', async () => {
    const old = await getSigner(db, secrets, now)
    const { made, retired } = await rotateSigner(db, secrets, later, signStatusLists)
    assert.equal(retired, old.kid)
    const [first, second, ...more] = await keys()
    assert.deepEqual([first!.kid, second!.kid, more.length], [old.kid, made, 0])
    assert.deepEqual([first!.isHere, second!.isHere], [false, true])
    assert.deepEqual([first!.retiredAt, second!.retiredAt], [later, null])
    assert.equal((await secrets.list()).length, 1)
    const signer = await getSigner(db, secrets, later)
    const rows = await db.selectFrom('commendations.signing_key').selectAll().execute()
    const halves = rows.map((row) => [row.kid, belongsTo(signer.secret, publicKeyOf(row.public_key))])
    assert.deepEqual(
      new Map(halves as [string, boolean][]),
      new Map([
        [old.kid, false],
        [made, true],
      ]),
    )
    assert.equal((await trail()).at(-1), 'commendations.rotateKey')
  })

  test('that is lost is replaced the same way, and what an unfinished rotation left behind goes with it', async () => {
    const elsewhere = secretsInMemory()
    const retired = (await keys()).find(({ retiredAt }) => retiredAt)!
    await elsewhere.keep(`signing-${Buffer.from(retired.kid).toString('hex')}`, 'left behind')
    await elsewhere.keep('urn-1', 'opens an urn')
    const { made } = await rotateSigner(db, elsewhere, later, signStatusLists)
    assert.equal((await getSigner(db, elsewhere, later)).kid, made)
    assert.deepEqual(
      (await elsewhere.list()).filter((name) => !name.startsWith('signing-')),
      ['urn-1'],
    )
    assert.equal((await elsewhere.list()).length, 2)
    await assert.rejects(getSigner(db, secrets, later), { message: 'commendations.keyElsewhere' })
  })

  test('two rotations at once leave one key in use', async () => {
    const store = secretsInMemory()
    const both = await Promise.allSettled([1, 2].map(() => rotateSigner(db, store, later, signStatusLists)))
    assert.ok(both.some(({ status }) => status === 'fulfilled'))
    const used = (await listSigningKeys(db, store)).filter(({ retiredAt }) => !retiredAt)
    assert.equal(used.length, 1)
    assert.equal(used[0]!.isHere, true)
  })
})
