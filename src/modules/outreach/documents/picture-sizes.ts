import sharp from 'sharp'
import type { SizedPicture } from './book-epub.tsx'

/** A picture for print and one for a reader's screen, made from the same original under the same name. */
export async function sizePicture(
  original: Uint8Array,
  name: string,
): Promise<{ print: Buffer; screen: SizedPicture }> {
  const print = await sharp(original)
    .resize(1240, 1240, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer()
  const { data, info } = await sharp(print)
    .resize(800, 800, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer({ resolveWithObject: true })
  return { print, screen: { name, type: 'image/jpeg', bytes: data, width: info.width, height: info.height } }
}
