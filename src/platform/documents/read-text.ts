import { extractText, getDocumentProxy } from 'unpdf'
import { Refusal } from '#platform/refusal.ts'
import { sniff } from '../files/sniff.ts'
import { readDocx } from './read-docx.ts'

/** The most text that is read from a file: about 400 pages. */
const mostCharacters = 1_000_000

/**
 * The words of an office document as paragraphs, one a line: Word with the numbers that Word gives them, PDF, or plain text.
 * @throws Refusal `invalid` at the field `file`, where it is none of these, or holds pictures of words and no words.
 */
export async function readText(bytes: Uint8Array, name: string): Promise<string> {
  const text = await wordsOf(bytes, name)
  if (!/\p{L}{2}/u.test(text)) refuse('files.noWords')
  if (text.length > mostCharacters) refuse('files.tooLarge')
  return text
}

async function wordsOf(bytes: Uint8Array, name: string): Promise<string> {
  if (isPlain(bytes, name)) return new TextDecoder('utf-8').decode(bytes).replace(/^\ufeff/, '')
  const { extension } = await sniff(bytes)
  if (extension === 'docx') return readDocx(bytes)
  if (extension === 'pdf') return readPdf(bytes)
  return refuse('files.notText')
}

/** A text file says nothing of itself: it is one where every byte of it is readable UTF-8. */
function isPlain(bytes: Uint8Array, name: string): boolean {
  if (!/\.txt$/i.test(name)) return false
  try {
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('files.notUtf8')
  }
}

/** Lines of a page are joined to paragraphs: a line goes on until one begins with a number or a bullet, or a sentence ends short. */
async function readPdf(bytes: Uint8Array): Promise<string> {
  try {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
    return joinLines(text.flatMap((page) => page.split('\n')))
  } catch {
    return refuse('files.broken')
  }
}

const begins =
  /^(?:Phần |Chương |Điều |Khoản |Điểm |[IVX]+[.)]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][).]\s|[-–•+*]\s|Nơi nhận)/

/** Puts the lines of a printed page together again as the paragraphs that they were. */
export function joinLines(lines: readonly string[]): string {
  const paragraphs: string[] = []
  let longest = 0
  for (const raw of lines) longest = Math.max(longest, raw.trim().length)
  let goesOn = false
  for (const raw of lines) {
    const line = raw.trim()
    if (line === '' || /^\d{1,3}$/.test(line)) continue
    if (goesOn && !begins.test(line) && !isCapital(line)) paragraphs[paragraphs.length - 1] += ` ${line}`
    else paragraphs.push(line)
    goesOn = !(/[.;:!?]$/.test(line) && line.length < longest * 0.9) && !isCapital(line)
  }
  return paragraphs.join('\n')
}

const isCapital = (line: string) => line === line.toLocaleUpperCase('vi') && /\p{L}{3}/u.test(line)

function refuse(code: string): never {
  throw new Refusal('invalid', code, { file: code })
}
