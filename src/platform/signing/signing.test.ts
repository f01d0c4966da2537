import assert from 'node:assert/strict'
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { describe, test } from 'node:test'
import { aCertificate } from '#test/certificates.ts'
import { poppler } from '#test/papers.ts'
import { createPdf } from '../documents/pdf.ts'
import { report } from '../documents/sample.ts'
import type { Signer } from './cms.ts'
import { der, oid, sequence, set } from './der.ts'
import { signPdf } from './pades.ts'
import { openPkcs12 } from './pkcs12.ts'
import { readSignatures } from './read-signatures.ts'

const now = new Date('2026-02-05T02:12:00Z')
const pdf = await createPdf(report)
const made = aCertificate()
const root = new X509Certificate(made.authority)
const signer = openPkcs12(made.p12, 'mật khẩu 1', now)
const signWith = (it: Signer) =>
  signPdf(Buffer.from(pdf), { signer: it, now, name: 'Lâm Văn Phước', reason: 'Ký ban hành', place: 'Trà Vinh' })
const signed = signWith(signer)

describe('a PDF signed with a certificate', () => {
  test('is accepted by pdfsig as a PAdES signature over the whole document', () => {
    const said = poppler('pdfsig', signed)
    assert.match(said, /Signature Validation: Signature is Valid\./)
    assert.match(said, /Signature Type: ETSI\.CAdES\.detached/)
    assert.match(said, /Signing Hash Algorithm: SHA-256/)
    assert.match(said, /Total document signed/)
    assert.match(said, /Signer Certificate Common Name: Lâm Văn Phước/)
  })

  test('is the same document as before, with the signature behind it, still PDF/A-2u', () => {
    assert.ok(signed.subarray(0, pdf.length).equals(pdf))
    assert.match(signed.toString('latin1'), /pdfaid:part>2<.*pdfaid:conformance>U</s)
    assert.equal(poppler('pdftotext', signed), poppler('pdftotext', pdf))
  })

  test('says who signed, when, that nothing changed, and whether its authority is known', () => {
    const [it, ...more] = readSignatures(signed, [root])
    assert.deepEqual(more, [])
    assert.deepEqual(it, {
      ...{ signer: 'Lâm Văn Phước', issuer: 'Tổ chức chứng thực thử nghiệm', serial: '0A11', signedAt: now },
      ...{ isIntact: true, coversAll: true, wasInForce: true, isTrusted: true },
    })
    assert.equal(readSignatures(signed, [])[0]?.isTrusted, false)
    assert.equal(readSignatures(signed, [new X509Certificate(aCertificate().authority)])[0]?.isTrusted, false)
  })

  test('with one changed byte is refused, by us and by pdfsig', () => {
    const changed = Buffer.from(signed)
    changed[changed.indexOf('/Title') + 9]! ^= 1
    assert.equal(readSignatures(changed, [root])[0]?.isIntact, false)
    assert.match(poppler('pdfsig', changed), /Digest Mismatch/)
  })

  test('to which something was added shows that the signature no longer covers all', () => {
    const added = Buffer.concat([signed, Buffer.from('\n9999 0 obj\n<< >>\nendobj\n%%EOF\n')])
    const [it] = readSignatures(added, [root])
    assert.deepEqual([it?.isIntact, it?.coversAll], [true, false])
  })

  test('whose signature is not one stands there as broken, not as unsigned', () => {
    const spoilt = Buffer.from(signed)
    const at = spoilt.lastIndexOf('/Contents <') + 11
    spoilt.write('00'.repeat(40), at, 'latin1')
    assert.deepEqual(
      readSignatures(spoilt, [root]).map(({ isIntact }) => isIntact),
      [false],
    )
    assert.deepEqual(readSignatures(pdf, [root]), [])
  })

  test('by an elliptic key is valid too', () => {
    const own = ellipticSigner()
    const it = signWith(own)
    assert.match(poppler('pdfsig', it), /Signature is Valid/)
    assert.equal(readSignatures(it, [])[0]?.isIntact, true)
  })

  test('signed a second time keeps the first signature intact', () => {
    const twice = signPdf(Buffer.from(signed), {
      signer,
      now,
      name: 'Lâm Văn Phước',
      reason: 'Đóng dấu',
      place: 'Trà Vinh',
    })
    assert.deepEqual(
      readSignatures(twice, []).map(({ isIntact, coversAll }) => [isIntact, coversAll]),
      [
        [true, false],
        [true, true],
      ],
    )
  })
})

describe('a certificate file', () => {
  const refusal = (fields: object) => ({ kind: 'invalid', fields })
  test('with the wrong password is refused at the password', () => {
    assert.throws(() => openPkcs12(made.p12, 'sai', now), refusal({ password: 'signing.wrongPassword' }))
    assert.throws(() => openPkcs12(made.p12, '', now), refusal({ password: 'signing.wrongPassword' }))
  })

  test('that is none, too large, expired or not yet in force is refused at the file, each in its own words', () => {
    const open = (file: Buffer) => openPkcs12(file, 'mật khẩu 1', now)
    assert.throws(() => open(Buffer.from('không phải')), refusal({ certificate: 'signing.notPkcs12' }))
    assert.throws(() => open(pdf), refusal({ certificate: 'signing.notPkcs12' }))
    assert.throws(() => open(Buffer.alloc(300_000)), refusal({ certificate: 'signing.tooLarge' }))
    const expired = aCertificate({ from: '2020-01-01', to: '2026-01-01' }).p12
    assert.throws(() => open(expired), refusal({ certificate: 'signing.expired' }))
    const early = aCertificate({ from: '2026-03-01' }).p12
    assert.throws(() => open(early), refusal({ certificate: 'signing.notYetValid' }))
  })
})

/** A self-signed certificate over P-256, laid out by hand. */
function ellipticSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(set(sequence(oid('2.5.4.3'), der(0x0c, Buffer.from('Khóa ê-líp')))))
  const how = sequence(oid('1.2.840.10045.4.3.2'))
  const period = sequence(der(0x17, Buffer.from('230101000000Z')), der(0x17, Buffer.from('330101000000Z')))
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const version = der(0xa0, der(0x02, Buffer.from([2])))
  const body = sequence(version, der(0x02, Buffer.from([5])), how, name, period, name, spki)
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  return { key: privateKey, certificate: new X509Certificate(sequence(body, how, signature)), chain: [] }
}
