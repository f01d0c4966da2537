import { strFromU8, unzipSync } from 'fflate'

const most = 40 * 1024 * 1024

/** The text of a Word document, to count its words; nothing where it is another kind of file or cannot be read. */
export async function docxText(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize < most,
    })
    const xml = found['word/document.xml']
    return xml
      ? strFromU8(xml)
          .replaceAll('</w:p>', '\n')
          .replaceAll(/<[^>]*>/g, '')
      : null
  } catch {
    return null
  }
}
