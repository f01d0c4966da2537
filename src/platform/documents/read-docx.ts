import { strFromU8, unzipSync } from 'fflate'
import { unpacked } from '../files/limits.ts'
import { zipNames } from '../files/zip.ts'

type Level = { start: number; format: string; text: string }

/**
 * The paragraphs of a Word document, one a line, with the numbers that Word gives to lists by itself («1.», «a)», «-»):
 * they stand in no run of text, and an outline without them is none. Tables are read cell by cell.
 */
export function readDocx(bytes: Uint8Array): string {
  zipNames(bytes) // refuses what would hurt whoever unpacks it
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /^word\/(document|numbering)\.xml$/.test(name) && originalSize < unpacked.maxBytes,
  })
  const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const number = counter(readLevels(xml('word/numbering.xml')))
  return [...xml('word/document.xml').matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)]
    .map(([paragraph]) => `${number(paragraph)}${textOf(paragraph)}`.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The words of a paragraph without what was struck out under revision. */
function textOf(paragraph: string): string {
  const kept = paragraph.replace(/<w:del [\s\S]*?<\/w:del>/g, '')
  return [...kept.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^>]*\/>/g)]
    .map(([, words, blank]) => (blank ? ' ' : decode(words ?? '')))
    .join('')
}

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex, ten) =>
      signOf(hex ? Number.parseInt(hex, 16) : Number(ten)),
    )
    .replaceAll('&amp;', '&')

const signOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The levels of each list: how its numbers begin, look, and stand in words («%1.%2.»). */
function readLevels(xml: string): Map<string, Level[]> {
  const shapes = new Map<string, Level[]>()
  for (const [, id, body] of xml.matchAll(
    /<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  ))
    shapes.set(
      id!,
      [...body!.matchAll(/<w:lvl [^>]*>([\s\S]*?)<\/w:lvl>/g)].map(([, level]) => ({
        start: Number(value(level!, 'start') ?? 1),
        format: value(level!, 'numFmt') ?? 'decimal',
        text: decode(value(level!, 'lvlText') ?? '%1.'),
      })),
    )
  const lists = new Map<string, Level[]>()
  for (const [, id, body] of xml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g))
    lists.set(id!, shapes.get(value(body!, 'abstractNumId') ?? '') ?? [])
  return lists
}

const value = (xml: string, name: string) => new RegExp(`<w:${name}\\b[^>]*w:val="([^"]*)"`).exec(xml)?.[1]

/** Counts the lists of a document on: each paragraph’s number in words, or nothing. */
function counter(lists: Map<string, Level[]>) {
  const counts = new Map<string, number[]>()
  return (paragraph: string): string => {
    const list = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(paragraph)?.[1]
    const id = list && value(list, 'numId')
    const levels = id ? lists.get(id) : undefined
    if (!list || !id || !levels) return ''
    const depth = Math.min(8, Number(value(list, 'ilvl') ?? 0))
    const level = levels[depth]
    if (!level) return ''
    const at = (counts.get(id) ?? []).slice(0, depth + 1)
    for (let above = 0; above < depth; above++) at[above] ??= levels[above]?.start ?? 1
    at[depth] = at[depth] === undefined ? level.start : at[depth] + 1
    counts.set(id, at)
    if (level.format === 'bullet') return '- '
    return `${level.text.replace(/%(\d)/g, (_, one) => figure(at[Number(one) - 1] ?? 1, levels[Number(one) - 1]?.format))} `
  }
}

function figure(number: number, format = 'decimal'): string {
  if (format === 'upperRoman') return roman(number)
  if (format === 'lowerRoman') return roman(number).toLowerCase()
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((number - 1) % 26) + 1)
  return format === 'upperLetter' ? String.fromCharCode(64 + ((number - 1) % 26) + 1) : String(number)
}

const signs: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
function roman(number: number): string {
  let [rest, text] = [Math.min(39, number), '']
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  return text
}
