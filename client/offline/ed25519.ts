import { sha512 } from './sha512.ts'

/**
 * Whether an Ed25519 signature (RFC 8032, 5.1.7) is of this message by this key. In plain arithmetic, because a page that is
 * opened as a file, or in an older browser, has nothing else. It only verifies: no secret is at work, so its time tells nothing.
 */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = pointOf(publicKey)
  const s = numberOf(signature.subarray(32))
  if (!key || s >= order) return false
  const drawn = signature.subarray(0, 32)
  const hash = numberOf(sha512(joined(drawn, publicKey, message))) % order
  // R = S·B − h·A, compared as bytes.
  const [x, y, z, t] = times(key, hash)
  const bytes = bytesOf(sum(times(base, s), [mod(-x), y, z, mod(-t)]))
  return bytes.every((byte, i) => byte === drawn[i])
}

/** A point of the curve in extended coordinates. */
type Point = readonly [x: bigint, y: bigint, z: bigint, t: bigint]

const p = 2n ** 255n - 19n
const order = 2n ** 252n + 27742317777372353535851937790883648493n
const mod = (value: bigint) => ((value % p) + p) % p
const inverse = (value: bigint) => power(value, p - 2n)
const d = mod(-121665n * inverse(121666n))
const rootOfMinusOne = power(2n, (p - 1n) / 4n)
const neutral: Point = [0n, 1n, 1n, 0n]
const base = pointOf(bytesOfNumber(mod(4n * inverse(5n))))!

function power(value: bigint, to: bigint): bigint {
  let [result, square] = [1n, mod(value)]
  for (let left = to; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square)
    square = mod(square * square)
  }
  return result
}

/** The sum of two points; the formula is whole, so it doubles too. */
function sum([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = mod((y1 - x1) * (y2 - x2))
  const b = mod((y1 + x1) * (y2 + x2))
  const c = mod(2n * d * t1 * t2)
  const e = mod(2n * z1 * z2)
  const [f, g, h, i] = [b - a, e - c, e + c, b + a]
  return [mod(f * g), mod(h * i), mod(g * h), mod(f * i)]
}

function times(point: Point, by: bigint): Point {
  let [result, doubled] = [neutral, point]
  for (let left = by; left > 0n; left >>= 1n) {
    if (left & 1n) result = sum(result, doubled)
    doubled = sum(doubled, doubled)
  }
  return result
}

/** The point that 32 bytes name, if they name one. */
function pointOf(bytes: Uint8Array): Point | undefined {
  const number = numberOf(bytes)
  const isOdd = number >> 255n
  const y = number & (2n ** 255n - 1n)
  if (y >= p) return undefined
  const square = mod((y * y - 1n) * inverse(d * y * y + 1n))
  let x = power(square, (p + 3n) / 8n)
  if (mod(x * x) !== square) x = mod(x * rootOfMinusOne)
  if (mod(x * x) !== square || (x === 0n && isOdd)) return undefined
  if ((x & 1n) !== isOdd) x = p - x
  return [x, y, 1n, mod(x * y)]
}

function bytesOf([x, y, z]: Point): Uint8Array {
  const by = inverse(z)
  return bytesOfNumber(mod(y * by) | ((mod(x * by) & 1n) << 255n))
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduceRight((so, byte) => (so << 8n) | BigInt(byte), 0n)
}

function bytesOfNumber(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * i)) & 255n))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
