import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { Refusal } from '../refusal.ts'
import type { Signer } from './cms.ts'

/** The largest certificate file that is taken: such files hold a few thousand bytes. */
export const largestPkcs12 = 256 * 1024

/**
 * Opens the file in which an official keeps key and certificate (PKCS#12: .p12, .pfx), for one act. Neither the file
 * nor the password is kept anywhere.
 * @throws Refusal `invalid` at the field `certificate` or `password`.
 */
export function openPkcs12(bytes: Buffer, password: string, now: Date): Signer {
  if (bytes.length > largestPkcs12) throw refused('certificate', 'signing.tooLarge')
  const opened = open(bytes, password)
  const key = keyOf(opened)
  const certificates = certificatesOf(opened)
  const certificate = key && certificates.find((it) => it.checkPrivateKey(key))
  if (!key || !certificate) throw refused('certificate', 'signing.noKey')
  if (!['rsa', 'ec'].includes(key.asymmetricKeyType ?? '')) throw refused('certificate', 'signing.noKey')
  if (now < new Date(certificate.validFrom)) throw refused('certificate', 'signing.notYetValid')
  if (now > new Date(certificate.validTo)) throw refused('certificate', 'signing.expired')
  return { key, certificate, chain: certificates.filter((it) => it !== certificate) }
}

const refused = (field: string, code: string) => new Refusal('invalid', 'invalid', { [field]: code })

function open(bytes: Buffer, password: string): forge.pkcs12.Pkcs12Pfx {
  let file: forge.asn1.Asn1
  try {
    file = forge.asn1.fromDer(forge.util.createBuffer(bytes.toString('binary')))
  } catch {
    throw refused('certificate', 'signing.notPkcs12')
  }
  try {
    return forge.pkcs12.pkcs12FromAsn1(file, false, password)
  } catch (error) {
    const isPassword = error instanceof Error && /password|MAC could not be verified/i.test(error.message)
    throw isPassword ? refused('password', 'signing.wrongPassword') : refused('certificate', 'signing.notPkcs12')
  }
}

const bagsOf = (file: forge.pkcs12.Pkcs12Pfx, type: string) => file.getBags({ bagType: type })[type] ?? []
const bytesOf = (it: forge.asn1.Asn1) => Buffer.from(forge.asn1.toDer(it).getBytes(), 'binary')

function keyOf(file: forge.pkcs12.Pkcs12Pfx): KeyObject | undefined {
  const { pkcs8ShroudedKeyBag, keyBag } = forge.pki.oids
  const [bag] = [...bagsOf(file, pkcs8ShroudedKeyBag!), ...bagsOf(file, keyBag!)]
  if (!bag) return undefined
  try {
    // forge reads RSA keys; those of other kinds it hands on as they are.
    const pkcs8 = bag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)) : bag.asn1
    return createPrivateKey({ key: bytesOf(pkcs8), format: 'der', type: 'pkcs8' })
  } catch {
    return undefined
  }
}

function certificatesOf(file: forge.pkcs12.Pkcs12Pfx): X509Certificate[] {
  return bagsOf(file, forge.pki.oids.certBag!).flatMap((bag) => {
    try {
      return [new X509Certificate(bytesOf(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1))]
    } catch {
      return []
    }
  })
}
