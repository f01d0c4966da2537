/**
 * SHA-512 (FIPS 180-4) in plain arithmetic: a page that is opened as a file may be refused the browser's own. Its constants
 * are what the standard says they are, the first 64 bits behind the point of roots of primes, so they are reckoned, not typed.
 */
export function sha512(message: Uint8Array): Uint8Array {
  const state = [...start]
  const blocks = padded(message)
  for (let at = 0; at < blocks.byteLength; at += 128) {
    const words = Array.from({ length: 16 }, (_, i) => blocks.getBigUint64(at + 8 * i))
    for (let i = 16; i < 80; i++) {
      const [early, late] = [words[i - 15]!, words[i - 2]!]
      const s0 = turn(early, 1n) ^ turn(early, 8n) ^ (early >> 7n)
      const s1 = turn(late, 19n) ^ turn(late, 61n) ^ (late >> 6n)
      words.push(low(words[i - 16]! + s0 + words[i - 7]! + s1))
    }
    mix(state, words)
  }
  const bytes = new DataView(new ArrayBuffer(64))
  for (const [i, word] of state.entries()) bytes.setBigUint64(8 * i, word)
  return new Uint8Array(bytes.buffer)
}

function mix(state: bigint[], words: readonly bigint[]): void {
  let [a, b, c, d, e, f, g, h] = state as Eight
  for (let i = 0; i < 80; i++) {
    const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)
    const t1 = h + s1 + ((e & f) ^ (low(~e) & g)) + rounds[i]! + words[i]!
    const s0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c))
    ;[a, b, c, d, e, f, g, h] = [low(t1 + t2), a, b, c, low(d + t1), e, f, g]
  }
  for (const [i, it] of [a, b, c, d, e, f, g, h].entries()) state[i] = low(state[i]! + it)
}

type Eight = [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]

const low = (value: bigint) => BigInt.asUintN(64, value)
const turn = (word: bigint, by: bigint) => low((word >> by) | (word << (64n - by)))

/** The message, one bit, zeros and its length in bits, in blocks of 128 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return view
}

const primes = Array.from({ length: 410 }, (_, i) => i).filter((n) => {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false
  return n > 1
})
const start = primes.slice(0, 8).map((prime) => low(root(BigInt(prime) << 128n, 2n)))
const rounds = primes.slice(0, 80).map((prime) => low(root(BigInt(prime) << 192n, 3n)))

/** The whole part of a root, by halving. */
function root(of: bigint, degree: bigint): bigint {
  let [least, most] = [0n, 1n << 80n]
  while (most - least > 1n) {
    const middle = (least + most) >> 1n
    if (middle ** degree <= of) least = middle
    else most = middle
  }
  return least
}
