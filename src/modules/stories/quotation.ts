/** Whether a passage stands in a text, however its spaces and quotation marks were typed. */
export function isQuotedIn(text: string, quote: string): boolean {
  return plain(text).includes(plain(quote))
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
