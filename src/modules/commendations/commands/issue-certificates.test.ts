import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compactVerify, importJWK } from 'jose'
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anAct, storedDraft, storedSignedMany, trailOf } from '../factory.ts'
import { signStatusLists } from '../jobs.ts'
import { getSigner } from '../repository/signing-key.ts'
import { issueCertificates } from './issue-certificates.ts'
import { revokeAwards } from './revoke-awards.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const secrets = secretsInMemory()
const baseUrl = 'https://guong.example'
const signer = await getSigner(db, secrets, now)
const issue = (id: string, over: object = {}, actor = head) =>
  issueCertificates({ db, actor, now }, { id, version: 2, ...signer, baseUrl, ...over })
const certificatesOf = (decisionId: string) =>
  db
    .selectFrom('commendations.certificate as c')
    .innerJoin('commendations.award as w', 'w.id', 'c.award_id')
    .selectAll('c')
    .where('w.decision_id', '=', decisionId)
    .orderBy('w.annex_no')
    .execute()
const keyNow = async (kid: string) => {
  const key = await db
    .selectFrom('commendations.signing_key')
    .selectAll()
    .where('kid', '=', kid)
    .executeTakeFirstOrThrow()
  return await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.public_key }, 'EdDSA')
}
const read = async (jws: string, kid: string) =>
  JSON.parse(new TextDecoder().decode((await compactVerify(jws, await keyNow(kid))).payload))

describe('issueCertificates', () => {
  test('every award gets a serial and a credential that an independent library accepts; it is in the audit trail', async () => {
    const { decisionId } = await storedSignedMany(db, head, now, 3)
    await issue(decisionId)
    const rows = await certificatesOf(decisionId)
    assert.equal(new Set(rows.map(({ serial }) => serial)).size, 3)
    for (const { serial, payload, credential, kid, list_index } of rows) {
      assert.match(serial, /^GS-2024-/)
      assert.equal((await read(payload, kid)).s, serial)
      const said = await read(credential, kid)
      assert.deepEqual(said.type, ['VerifiableCredential', 'OpenBadgeCredential'])
      assert.equal(said.credentialStatus.statusListIndex, String(list_index))
      assert.equal(said.credentialSubject.identifier[0].identityHash, 'Thạch Thị Sa Mol')
    }
    assert.ok((await trailOf(db, decisionId)).includes('issueCertificates'))
    const entries = JSON.stringify(await db.selectFrom('audit.entry').selectAll().execute())
    assert.ok(!entries.includes('PRIVATE KEY'))
  })

  test('not by a stranger, not for a draft, not twice, not with a stale form or without a key', async () => {
    const { decisionId } = await storedSignedMany(db, head, now, 1)
    await assert.rejects(issue(decisionId, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(issue(decisionId, { version: 9 }), { kind: 'stale' })
    await assert.rejects(issue(decisionId, { kid: undefined }), { kind: 'invalid' })
    assert.deepEqual(await certificatesOf(decisionId), [])
    const draft = await storedDraft(db, head, now)
    await assert.rejects(issue(draft.decisionId, { version: 1 }), { message: 'wrongState' })
    await issue(decisionId)
    await assert.rejects(issue(decisionId), { message: 'commendations.allCertified' })
  })

  test('a revocation sets its bit in the signed list, and no other', async () => {
    const { decisionId, awards } = await storedSignedMany(db, head, now, 2)
    await issue(decisionId)
    await revokeAwards(
      { db, actor: head, now },
      { id: decisionId, version: 2, awardIds: awards[0]!.id, ...(await anAct(db, head)) },
    )
    await signStatusLists.run({ db, now, secrets, baseUrl }, {})
    const list = await db.selectFrom('commendations.status_list').selectAll().executeTakeFirstOrThrow()
    const { encodedList } = (await read(list.credential, signer.kid)).credentialSubject
    const bits = await decodeList({ encodedList })
    const [revoked, valid] = await certificatesOf(decisionId)
    assert.equal(bits.getStatus(revoked!.list_index), true)
    assert.equal(bits.getStatus(valid!.list_index), false)
    assert.equal(list.revoked, 1)
  })

  test('a key that is lost is replaced; what it signed keeps verifying, and the new one signs on', async () => {
    const { decisionId } = await storedSignedMany(db, head, now, 1)
    await issue(decisionId)
    const [before] = await certificatesOf(decisionId)
    const next = await getSigner(db, secretsInMemory(), now)
    assert.notEqual(next.kid, signer.kid)
    assert.equal((await read(before!.payload, before!.kid)).s, before!.serial)
    const other = await storedSignedMany(db, head, now, 1)
    await issue(other.decisionId, next)
    const [after] = await certificatesOf(other.decisionId)
    assert.equal((await read(after!.credential, next.kid)).jti, `${baseUrl}/xac-minh/${after!.serial}/chung-nhan`)
    await assert.rejects(read(after!.credential, signer.kid))
  })
})
