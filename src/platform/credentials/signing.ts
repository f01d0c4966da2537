import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

/** The public half of an Ed25519 key, as a JSON Web Key. */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string }

/** A new key for signatures: its name, the half that is published, and the half that never leaves the machine (PEM). */
export function newSigningKey(): { kid: string; publicKey: PublicKey; secret: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const jwk = publicKeyOf(publicKey.export({ format: 'jwk' }).x!)
  return { kid: kidOf(jwk), publicKey: jwk, secret: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

/** A key as it is published, from its one number. */
export const publicKeyOf = (x: string): PublicKey => ({ kty: 'OKP', crv: 'Ed25519', x })

/** The short name of a key: the beginning of its RFC 7638 thumbprint. */
export const kidOf = ({ crv, kty, x }: PublicKey): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url').slice(0, 8)

/** True when this secret is the other half of that key. */
export function belongsTo(secret: string, key: PublicKey): boolean {
  return createPublicKey(createPrivateKey(secret)).export({ format: 'jwk' }).x === key.x
}

/** Signs a payload as a compact JWS (RFC 7515, EdDSA): three parts with dots between, the same each time. */
export function signJws(secret: string, header: { kid: string; typ?: string; cty?: string }, payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'EdDSA', ...header })}.${part(payload)}`
  return `${signed}.${sign(null, Buffer.from(signed), createPrivateKey(secret)).toString('base64url')}`
}
