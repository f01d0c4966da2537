import { abbreviations, measures } from './abbreviations.ts'
import { byDigits, sayDay, sayMonth, sayNumber, sayRoman } from './spoken-numbers.ts'

/** A text as it is said aloud, and the abbreviations in it that nobody has told how to say. */
export type Spoken = { text: string; unsure: string[] }

/** Written as `1.234` or `1.234,5` or `12`. */
const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const between = String.raw`\s*[-–—]\s*`
const edge = String.raw`(?![\p{L}\p{N}])`
const start = String.raw`(?<![\p{L}\p{N}])`
const measure = Object.keys(measures)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const quantity = 'đồng|tấn|tạ|triệu|tỷ|nghìn|trăm|chục|người|hộ|con|cây|lượt'

const rule = (pattern: string, say: (...found: string[]) => string) =>
  [new RegExp(pattern, 'gu'), say] as [RegExp, (...found: string[]) => string]

/** In this order: what is most particular first. Each gets the whole match, then its groups. */
const rules = [
  // 12/QĐ-UBND: the number, then whose it is
  rule(String.raw`(\d+)\/(?:\d{4}\/)?([\p{Lu}]+)(?:-([\p{Lu}&]+))?${edge}`, (_, no = '', kind = '', whose = '') => {
    const issuer = whose || kind
    return `${sayNumber(no)} của ${abbreviations[issuer] ?? [...issuer].join(' ')}`
  }),
  // 05/6/2024, 5-6-2024
  rule(
    String.raw`((?:[Nn]gày\s+)?)${start}(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\3(\d{4})${edge}`,
    (_, word, day, __, month, year) =>
      `${word || 'ngày '}${sayDay(+day!)} tháng ${sayMonth(+month!)} năm ${sayNumber(year!)}`,
  ),
  rule(String.raw`([Tt]háng)\s+(0?[1-9]|1[0-2])[/-](\d{4})${edge}`, (_, word, month, year) => {
    return `${word} ${sayMonth(+month!)} năm ${sayNumber(year!)}`
  }),
  rule(String.raw`([Nn]gày)\s+(0?[1-9]|[12]\d|3[01])[/-](0?[1-9]|1[0-2])${edge}`, (_, word, day, month) => {
    return `${word} ${sayDay(+day!)} tháng ${sayMonth(+month!)}`
  }),
  rule(String.raw`([Nn]gày)\s+(0?[1-9]|10)${edge}(?!,\d)`, (_, word, day) => `${word} ${sayDay(+day!)}`),
  rule(String.raw`([Tt]háng)\s+(0?[1-9]|1[0-2])${edge}(?![,.]\d)`, (_, word, month) => `${word} ${sayMonth(+month!)}`),
  // 7h30, 14h
  rule(String.raw`${start}([01]?\d|2[0-4])\s?[hg](\d{2})${edge}`, (_, hour, minute) => {
    return `${sayNumber(String(+hour!))} giờ${+minute! > 0 ? ` ${sayNumber(String(+minute!))}` : ''}`
  }),
  rule(String.raw`${start}([01]?\d|2[0-4])\s?h${edge}`, (_, hour) => `${sayNumber(String(+hour!))} giờ`),
  // quý II, khóa XIV
  rule(
    String.raw`(quý|thế kỷ|khóa|khoá|lần thứ|kỳ|đợt|loại|hạng|cấp)\s+([IVXLC]+)${edge}`,
    (_, what, roman) => `${what} ${sayRoman(roman!)}`,
  ),
  // 0912 345 678
  rule(String.raw`${start}0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}${edge}`, (all) => byDigits(all.replace(/\D/g, ''))),
  // 2023-2025, 3 – 5
  rule(`${start}(${number})${between}(?=${number})`, (_, from) => `${sayNumber(from!)} đến `),
  // 12,5 kg/ha; 86,7 %
  rule(
    String.raw`${start}(${number})\s?(${measure})${edge}`,
    (_, much, what) => `${sayNumber(much!)} ${measures[what!]}`,
  ),
  rule(String.raw`(${quantity}|${Object.values(measures).join('|')})\/(${measure})${edge}`, (_, what, per) => {
    return `${what} mỗi ${measures[per!]}`
  }),
  rule(String.raw`(${quantity}|${Object.values(measures).join('|')})\/(?=\p{Ll})`, (_, what) => `${what} mỗi `),
  rule(String.raw`(${number})\/(${number})`, (_, some, all) => `${sayNumber(some!)} trên ${sayNumber(all!)}`),
  rule(number, (all) => ` ${sayNumber(all)} `),
]

/** Two capital letters or more, perhaps joined by & or -, or a known short form with its stop. */
const shortForm = /(?<![\p{L}\p{N}])(?:\p{L}+\.|\p{Lu}[\p{L}\p{N}]*(?:[&-]\p{Lu}[\p{L}\p{N}]*)*)/gu

/**
 * Vietnamese as a newsreader says it: numbers, dates, times, measures, Roman numerals and abbreviations in words, strokes and
 * signs as words or pauses. Nothing that has to be guessed is: an unknown abbreviation stays and is named.
 */
export function spoken(written: string): Spoken {
  const unsure = new Set<string>()
  let text = written.normalize('NFC').replaceAll('\u00a0', ' ')
  for (const [pattern, say] of rules) text = text.replace(pattern, say as never)
  text = text.replace(shortForm, (word) => {
    const known = Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined
    if (known) return known
    const bare = word.replace(/\.$/, '')
    if (/^\p{Lu}{2,}$/u.test(bare.replace(/[&-]/g, '')) && !isShouted(bare)) unsure.add(bare)
    return word
  })
  return { text: tidy(text), unsure: [...unsure] }
}

/** A word with a tone mark, or a long one with a vowel, is rather a word in capitals than an abbreviation. */
const isShouted = (word: string) =>
  /[\u0300\u0301\u0303\u0309\u0323]/.test(word.normalize('NFD')) ||
  (word.length > 4 && /[AEIOUY]/.test(word.normalize('NFD')))

/** Signs become words or pauses; spaces are single. */
function tidy(text: string): string {
  return text
    .replace(/\s*→\s*/g, ' lên ')
    .replace(/\s*&\s*/g, ' và ')
    .replace(/\s[-–—]\s/g, ', ')
    .replace(/\p{L}\/(?=\p{L})/gu, (it) => `${it[0]}, `)
    .replace(/[“”«»"()[\]*_#]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
