import sharp from 'sharp'
import type { SizedPicture } from './book-epub.tsx'

/** Across the 113 mm of a page of A5, 252 dots an inch. The press unpacks every picture of a book at once: no more than it needs. */
const printWidth = 1120

/** A picture for print and one for a reader's screen, made from the same original under the same name. */
export async function sizePicture(
  original: Uint8Array,
  name: string,
): Promise<{ print: Buffer; screen: SizedPicture }> {
  const print = await sharp(original)
    .resize(printWidth, printWidth, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer()
  const { data, info } = await sharp(print)
    .resize(800, 800, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer({ resolveWithObject: true })
  return { print, screen: { name, type: 'image/jpeg', bytes: data, width: info.width, height: info.height } }
}
