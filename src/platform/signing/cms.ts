import { createHash, type KeyObject, sign, type X509Certificate } from 'node:crypto'
import { der, namesOfCertificate, oid, sequence, set, tags } from './der.ts'

/** Who signs: the private key, and the certificate with those that vouch for it. */
export type Signer = { key: KeyObject; certificate: X509Certificate; chain: readonly X509Certificate[] }

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ecdsaSha256: '1.2.840.10045.4.3.2',
} as const

/**
 * The detached signature over `content` as PAdES baseline B wants it (ETSI EN 319 142-1): SHA-256, and the signer's
 * certificate named by its own hash among what is signed, so that no other can be put in its place.
 */
export function signDetached(content: readonly Buffer[], { key, certificate, chain }: Signer): Buffer {
  const { issuer, serial } = namesOfCertificate(certificate.raw)
  const digest = createHash('sha256')
  for (const part of content) digest.update(part)

  const certificateId = sequence(
    der(tags.octets, createHash('sha256').update(certificate.raw).digest()),
    sequence(sequence(der(0xa4, issuer)), serial),
  )
  const attributes = set(
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, der(tags.octets, digest.digest())),
    attribute(oids.signingCertificateV2, sequence(sequence(certificateId))),
  )
  const sha256 = sequence(oid(oids.sha256), nothing)
  const isElliptic = key.asymmetricKeyType === 'ec'
  const how = isElliptic ? sequence(oid(oids.ecdsaSha256)) : sequence(oid(oids.rsa), nothing)
  const signer = sequence(
    ...[version1, sequence(issuer, serial), sha256],
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    ...[how, der(tags.octets, sign('sha256', attributes, key))],
  )
  const certificates = der(0xa0, ...[certificate, ...chain].map(({ raw }) => raw))
  const signedData = sequence(version1, set(sha256), sequence(oid(oids.data)), certificates, set(signer))
  return sequence(oid(oids.signedData), der(0xa0, signedData))
}

const nothing = Buffer.from([0x05, 0x00])
const version1 = Buffer.from([tags.integer, 0x01, 0x01])
const attribute = (type: string, value: Buffer) => sequence(oid(type), set(value))
