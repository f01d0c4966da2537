import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { decodeJwt } from 'jose'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anAct, storedCertified, trailOf } from '../factory.ts'
import { signStatusLists } from '../jobs.ts'
import { getSigner } from '../repository/signing-key.ts'
import { reissueCertificate } from './reissue-certificate.ts'
import { revokeAwards } from './revoke-awards.ts'

const db = await testDatabase()
const portal = portalOf(db)
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const secrets = secretsInMemory()
const baseUrl = 'https://guong.example'
const reissue = async (id: string, over: object = {}, actor = head) =>
  reissueCertificate(
    { db, actor, now },
    {
      id,
      version: 1,
      cause: 'lost',
      note: 'Theo đơn ngày 10/6',
      ...(await getSigner(db, secrets, now)),
      baseUrl,
      ...over,
    },
  )
const papersOf = (awardId: string) =>
  db.selectFrom('commendations.certificate').selectAll().where('award_id', '=', awardId).orderBy('ended_at').execute()
const told = (serial: string) =>
  portal.selectFrom('portal.certificate').selectAll().where('serial', '=', serial).executeTakeFirstOrThrow()

describe('reissueCertificate', () => {
  test('another serial takes the place of the old one, with why and by whom; it is in the audit trail, the key is not', async () => {
    const { certificates } = await storedCertified(db, head, secrets, now, 1)
    const [before] = certificates
    await reissue(before!.id)
    const [old, fresh] = await papersOf(before!.awardId)
    assert.deepEqual([old!.ended_cause, old!.ended_note, old!.ended_by], ['lost', 'Theo đơn ngày 10/6', head.id])
    assert.equal(fresh!.replaces_id, old!.id)
    assert.equal(fresh!.ended_at, null)
    assert.notEqual(fresh!.serial, old!.serial)
    assert.equal(decodeJwt(fresh!.credential).jti, `${baseUrl}/xac-minh/${fresh!.serial}/chung-nhan`)
    assert.deepEqual(await trailOf(db, before!.awardId), ['reissueCertificate'])
    const entries = JSON.stringify(await db.selectFrom('audit.entry').selectAll().execute())
    assert.ok(!entries.includes('PRIVATE KEY'))
  })

  test('whoever looks up the old one is told that it was replaced, and no name; the new one says all', async () => {
    const { certificates } = await storedCertified(db, head, secrets, now, 1)
    await reissue(certificates[0]!.id)
    const old = await told(certificates[0]!.serial)
    assert.deepEqual([old.state, old.replaced_on], ['replaced', '2024-06-11'])
    const named = [old.recipient_name, old.recipient_note, old.achievement, old.number_text, old.issuer, old.credential]
    assert.deepEqual(named, [null, null, null, null, null, null])
    const [, fresh] = await papersOf(certificates[0]!.awardId)
    assert.deepEqual(
      [(await told(fresh!.serial)).state, (await told(fresh!.serial)).recipient_name],
      ['valid', 'Thạch Thị Sa Mol'],
    )
  })

  test('the list of what is revoked has the old position, and not the new one', async () => {
    const { certificates } = await storedCertified(db, head, secrets, now, 1)
    await reissue(certificates[0]!.id)
    await signStatusLists.run({ db, now, secrets, baseUrl }, {})
    const [old, fresh] = await papersOf(certificates[0]!.awardId)
    const list = await db
      .selectFrom('commendations.status_list')
      .select('credential')
      .where('list_no', '=', old!.list_no)
      .executeTakeFirstOrThrow()
    const isRevoked = async (credential: string) => {
      const { verified, results } = await checkStatus({
        credential: decodeJwt(credential),
        documentLoader: () => Promise.resolve({ document: decodeJwt(list.credential) }),
        verifyBitstringStatusListCredential: false,
      })
      assert.ok(verified)
      return results![0]!.status
    }
    assert.equal(await isRevoked(old!.credential), true)
    assert.equal(await isRevoked(fresh!.credential), false)
  })

  test('not by a stranger, not twice, not over a newer state, not once the award was taken back; nothing is written', async () => {
    const { decisionId, awards, certificates } = await storedCertified(db, head, secrets, now, 2)
    const [first, second] = certificates
    await assert.rejects(reissue(first!.id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(reissue(first!.id, { version: 4 }), { kind: 'stale' })
    assert.equal((await papersOf(first!.awardId)).length, 1)
    await reissue(first!.id)
    await assert.rejects(reissue(first!.id, { version: 2 }), { message: 'wrongState' })
    const taken = { id: decisionId, version: 2, awardIds: awards[1]!.id, ...(await anAct(db, head)) }
    await revokeAwards({ db, actor: head, now }, taken)
    await assert.rejects(reissue(second!.id), { message: 'wrongState' })
    assert.equal((await papersOf(second!.awardId)).length, 1)
  })

  test('no reason names its fields', async () => {
    const { certificates } = await storedCertified(db, head, secrets, now, 1)
    await assert.rejects(reissue(certificates[0]!.id, { cause: '', note: ' ' }), {
      fields: { cause: 'notAChoice', note: 'required' },
    })
  })
})
