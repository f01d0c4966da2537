import { searchable } from '#platform/text/search.ts'

type Names = { vi: string; km: string; en: string }

/**
 * The words by which a text names an honour, folded as the search keeps texts: the number of the decision, the name of the
 * title, and its short form before «của …» («Giấy khen của Chủ tịch …» is told as «Giấy khen»). Rather one story too many
 * than one too few: a newsroom can put a story out again, nobody can unread one that should have come down.
 */
export function wordsNaming(numberText: string, titles: readonly Names[]): string[] {
  const short = ({ vi, km, en }: Names) => [
    vi.split(/ của | hạng /)[0]!,
    km.split(/របស់| ថ្នាក់/)[0]!,
    en.split(/ of the | of a |, /)[0]!,
  ]
  const words = [numberText, ...titles.flatMap((it) => [it.vi, it.km, it.en, ...short(it)])]
  return [...new Set(words.map((it) => searchable(it).trim()).filter((it) => it.length >= 4))]
}

/** Whether a folded text names it. Whole words only. */
export function isNamedIn(folded: string, words: readonly string[]): boolean {
  const text = ` ${folded.replaceAll(/\s+/g, ' ')} `
  return words.some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const isKhmer = /[\u1780-\u17ff]/.test(word)
      if (isKhmer || (!/[\p{L}\p{N}]/u.test(text[at - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + word.length]!)))
        return true
    }
    return false
  })
}
