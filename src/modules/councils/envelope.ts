import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import type { Choice } from './tally.ts'

/** What lies in an envelope: what was chosen, and the receipt by which its owner finds it again. */
export type SecretBallot = { receipt: string; choice: Choice }
export type UrnKeys = { publicKey: string; privateKey: string }

/** Envelopes are as long inside as a multiple of this, whatever they hold: their size tells nothing. */
const inside = 1024

/** How many bytes the longest ballot over these options takes: every envelope of its urn is made for that one. */
export const roomOf = (options: readonly string[]): number =>
  Buffer.byteLength(JSON.stringify({ receipt: newReceipt(), choice: options } satisfies SecretBallot))

/** A new urn: everybody may seal with the public half, only the private half opens (X25519). */
export function newUrn(): UrnKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

/**
 * Seals ballots for an urn: a key of its own for each envelope (X25519, HKDF-SHA-256, AES-256-GCM), padded to `room`, so
 * that one with many names is no longer than one with none.
 */
export function seal(publicKey: string, content: unknown, room = 0): Buffer {
  const text = Buffer.from(JSON.stringify(content))
  const bytes = Buffer.alloc(Math.ceil((Math.max(text.length, room) + 4) / inside) * inside)
  bytes.writeUInt32BE(text.length)
  text.copy(bytes, 4)
  const own = generateKeyPairSync('x25519')
  const urn = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
  const iv = randomBytes(12)
  const cipher = createCipheriv(
    'aes-256-gcm',
    keyFrom(diffieHellman({ privateKey: own.privateKey, publicKey: urn })),
    iv,
  )
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([own.publicKey.export({ type: 'spki', format: 'der' }), iv, cipher.getAuthTag(), body])
}

/** Opens an envelope. @throws Error when it was changed or is for another urn. */
export function unseal<T>(privateKey: string, envelope: Buffer): T {
  const [own, iv, tag, body] = [
    envelope.subarray(0, 44),
    envelope.subarray(44, 56),
    envelope.subarray(56, 72),
    envelope.subarray(72),
  ]
  const urn = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' })
  const sender = createPublicKey({ key: own, type: 'spki', format: 'der' })
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(diffieHellman({ privateKey: urn, publicKey: sender })), iv)
  decipher.setAuthTag(tag)
  const bytes = Buffer.concat([decipher.update(body), decipher.final()])
  return JSON.parse(bytes.subarray(4, 4 + bytes.readUInt32BE()).toString())
}

const keyFrom = (secret: Buffer) => Buffer.from(hkdfSync('sha256', secret, '', 'guong-sang ballot', 32))

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A receipt: 26 letters and digits that nobody guesses (130 bits), without those that are mistaken for others. */
export const newReceipt = () => Array.from(randomBytes(26), (it) => letters[it % 32]).join('')

/** What is published of a counted ballot: who has the receipt can tell that this ballot, saying this, was counted. */
export function markOf(ballotId: string, { receipt, choice }: SecretBallot): string {
  return createHash('sha256')
    .update(JSON.stringify([ballotId, receipt, choice]))
    .digest('hex')
}
