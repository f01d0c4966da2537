/**
 * The form of a text that searching and comparing look at: «Đồng chí  HOÀ» and «đồng chí hòa» are both `dong chi hoa`.
 * Takes away capitals, Vietnamese and Latin diacritics, curly quotes, long dashes, invisible characters and
 * repeated spaces. Khmer vowels and signs stay, for without them a Khmer word is another word.
 *
 * The twin of `platform.fold` in fold.sql: what the program looks for must equal what the database keeps.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(marksAndInvisible, '')
    .toLowerCase()
    .replace(standIns, (character) => plain.get(character) ?? character)
    .replace(spaces, ' ')
    .replace(/^ | $/g, '')
    .normalize('NFC')
}

const marksAndInvisible = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g
const spaces = /[\s\u0085]+/g

/** Letters that Unicode does not take apart, and punctuation that word processors put in by themselves. */
const from = 'đðøłħıς‘’‚‛ʼ′“”„‟«»″‐‑‒–—―−'
const to = 'ddolhiσ\'\'\'\'\'\'"""""""-------'
const plain = new Map([...from].map((character, index) => [character, to[index] as string]))
const standIns = new RegExp(`[${from}]`, 'g')
