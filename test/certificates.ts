import { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'

type Made = { p12: Buffer; pem: string; authority: string }
type Wanted = { name?: string; password?: string; from?: string; to?: string }

/** A certificate of an invented official, from an invented authority, in a PKCS#12 file as officials have it. */
export function aCertificate({ name = 'Lâm Văn Phước', password = 'mật khẩu 1', from, to }: Wanted = {}): Made {
  const authority = keys()
  const own = keys()
  const by = [named('Tổ chức chứng thực thử nghiệm')]
  const root = certificate({
    serial: '01',
    to: authority,
    by: authority,
    subject: by,
    issuer: by,
    from: '2020-01-01',
    to_: '2045-01-01',
  })
  const leaf = certificate({
    ...{ serial: '0a11', to: own, by: authority, subject: [named(name)], issuer: by },
    ...{ from: from ?? '2023-01-01', to_: to ?? '2033-01-01', isLeaf: true },
  })
  const file = forge.pkcs12.toPkcs12Asn1(own.privateKey, [leaf, root], password, { algorithm: 'aes256' })
  return {
    p12: Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary'),
    ...{ pem: forge.pki.certificateToPem(leaf), authority: forge.pki.certificateToPem(root) },
  }
}

const named = (value: string) => ({ shortName: 'CN', value, valueTagClass: 12 })

/** Node makes keys many times quicker than forge. */
function keys() {
  const made = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return {
    privateKey: forge.pki.privateKeyFromPem(made.privateKey),
    publicKey: forge.pki.publicKeyFromPem(made.publicKey),
  }
}

type Keys = ReturnType<typeof keys>
type Names = ReturnType<typeof named>[]
type Parts = {
  serial: string
  to: Keys
  by: Keys
  subject: Names
  issuer: Names
  from: string
  to_: string
  isLeaf?: boolean
}

function certificate({ serial, to, by, subject, issuer, from, to_, isLeaf = false }: Parts) {
  const made = forge.pki.createCertificate()
  made.publicKey = to.publicKey
  made.serialNumber = serial
  made.validity = { notBefore: new Date(from), notAfter: new Date(to_) }
  made.setSubject(subject)
  made.setIssuer(issuer)
  made.setExtensions(
    isLeaf
      ? [{ name: 'keyUsage', digitalSignature: true, nonRepudiation: true }]
      : [
          { name: 'basicConstraints', cA: true },
          { name: 'keyUsage', keyCertSign: true },
        ],
  )
  made.sign(by.privateKey, forge.md.sha256.create())
  return made
}
