import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { secretsInMemory } from '#platform/credentials/secret-store.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { anAct, storedDraft, storedSignedMany, trailOf } from '../factory.ts'
import { signStatusLists } from '../jobs.ts'
import { getSigner, rotateSigner } from '../repository/signing-key.ts'
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
/** What was signed, verified by the key that its own header names, as an address that ends in the key’s short name. */
const opened = async (jws: string) => {
  const kid = decodeProtectedHeader(jws).kid!
  assert.ok(kid.startsWith(`${baseUrl}/xac-minh/khoa/`), kid)
  const { payload, protectedHeader } = await compactVerify(jws, await keyNow(kid.split('/').at(-1)!))
  return { header: protectedHeader, said: JSON.parse(new TextDecoder().decode(payload)) }
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
      const { header, said } = await opened(credential)
      assert.deepEqual(Object.keys(header).sort(), ['alg', 'kid', 'typ'])
      assert.deepEqual([header.alg, header.typ], ['EdDSA', 'JWT'])
      assert.deepEqual(said['@context'].slice(0, 1), ['https://www.w3.org/ns/credentials/v2'])
      // The registered claims that Open Badges 3.0 asks for repeat the credential.
      assert.deepEqual(
        [said.iss, said.sub, said.jti, said.nbf],
        [said.issuer.id, said.credentialSubject.id, said.id, Date.parse(said.validFrom) / 1000],
      )
      for (const part of ['id', 'type', 'name', 'description', 'criteria'])
        assert.ok(said.credentialSubject.achievement[part], part)
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
    const { header, said } = await opened(list.credential)
    assert.deepEqual([header.typ, header.cty], ['vc+jwt', 'vc'])
    /** An independent reader of lists; it fetches the list by the address in the credential, and we open its signature. */
    const statusOf = async (jws: string) => {
      const { said: credential } = await opened(jws)
      const documentLoader = async (url: string) => {
        assert.equal(url, `${baseUrl}/xac-minh/trang-thai/1`)
        return { document: said }
      }
      const verifyBitstringStatusListCredential = false // its signature is a JWS: `opened` has verified it
      const { verified, results, error } = await checkStatus({
        ...{ credential, documentLoader, verifyBitstringStatusListCredential },
      })
      assert.ok(verified, String(error))
      return results![0]!.status
    }
    const [revoked, valid] = await certificatesOf(decisionId)
    assert.equal(await statusOf(revoked!.credential), true)
    assert.equal(await statusOf(valid!.credential), false)
    assert.equal(list.revoked, 1)
  })

  test('a key that was replaced keeps verifying what it signed, and the new one signs on', async () => {
    const { decisionId } = await storedSignedMany(db, head, now, 1)
    await issue(decisionId)
    const [before] = await certificatesOf(decisionId)
    await assert.rejects(signStatusLists.run({ db, now, secrets: secretsInMemory(), baseUrl }, {}), {
      message: 'commendations.keyElsewhere',
    })
    await rotateSigner(db, secrets, now, signStatusLists)
    const next = await getSigner(db, secrets, now)
    assert.notEqual(next.kid, signer.kid)
    assert.equal((await read(before!.payload, before!.kid)).s, before!.serial)
    const other = await storedSignedMany(db, head, now, 1)
    await issue(other.decisionId, next)
    const [after] = await certificatesOf(other.decisionId)
    assert.equal((await read(after!.credential, next.kid)).jti, `${baseUrl}/xac-minh/${after!.serial}/chung-nhan`)
    await assert.rejects(read(after!.credential, signer.kid))
  })
})
