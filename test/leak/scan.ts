import { unzipSync } from 'fflate'
import { textsIn } from '#platform/files/metadata.ts'
import { fold } from '#platform/text/fold.ts'

/** An answer of the product as its reader got it: every byte and every header. */
export type Answer = { path: string; status: number; headers: string; type: string; body: Buffer }

/** A word that must not be told, and what it stands for. Unusual enough to stand nowhere else. */
export type Canary = { stands: string; word: string }

/** The canaries that an answer tells, however they are written: marks, capitals, slugs, packed, percent-encoded, hidden in a file. */
export function toldIn(answer: Answer, canaries: readonly Canary[], echoed: readonly string[] = []): Canary[] {
  const texts = textsOf(answer).map((text) => plain(withoutEcho(text, echoed)))
  return canaries.filter(({ word }) => texts.some((text) => text.includes(plain(word))))
}

/** How often each canary stands in the readable text of an answer: for names that some pages show to everybody. */
export function timesTold({ body }: Answer, { word }: Canary): number {
  return plain(opened(body.toString('utf8'))).split(plain(word)).length - 1
}

function textsOf({ headers, type, body }: Answer): string[] {
  const parts = [opened(headers), opened(body.toString('utf8'))]
  if (!/^text|json|xml|javascript/.test(type)) parts.push(...textsIn(body, type), body.toString('latin1'))
  if (body.subarray(0, 2).toString() === 'PK')
    for (const [name, bytes] of Object.entries(unzipSync(body))) {
      const part = Buffer.from(bytes)
      parts.push(name, opened(part.toString('utf8')), ...textsIn(part, 'application/octet-stream'))
    }
  return parts
}

/** A text with what stands for its letters in addresses and in HTML put back, beside itself. */
function opened(text: string): string {
  const escaped = text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
  const unescaped = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (some) => {
    try {
      return decodeURIComponent(some)
    } catch {
      return some
    }
  })
  return `${text}\n${escaped}\n${unescaped}`
}

/** What a reader typed themselves comes back in the box they typed it in: that tells them nothing. */
const withoutEcho = (text: string, echoed: readonly string[]) =>
  echoed.reduce((rest, word) => rest.replaceAll(word, '').replaceAll(encodeURIComponent(word), ''), text)

const plain = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9\u1780-\u17ff]+/g, ' ')
    .trim()
