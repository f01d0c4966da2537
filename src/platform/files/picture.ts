import sharp from 'sharp'
import { Refusal } from '#platform/refusal.ts'
import { maxPixels, refuseOversize } from './limits.ts'

/** A picture fit to be kept: nothing of the camera, place or owner is left in it. Width and height are in points. */
export type Picture = { bytes: Buffer; type: 'image/jpeg' | 'image/webp'; width: number; height: number }

/** The longest side a picture is kept at: enough for a full page in print. */
const longestSide = 2400

/**
 * Makes a sent picture fit to be kept: turns it upright, takes away EXIF with the place where it was taken (a home,
 * often), makes it no larger than 2,400 points and encodes it anew, so that nothing hidden in the file comes along.
 * Photographs stay JPEG; pictures that may have transparent parts become WebP.
 */
export async function preparePicture(sent: Uint8Array): Promise<Picture> {
  refuseOversize('picture', sent.byteLength)
  const isPhotograph = (await measure(sent)).format === 'jpeg'
  const upright = read(sent).autoOrient().resize(longestSide, longestSide, fitInside)
  const encoded = isPhotograph ? upright.jpeg({ quality: 86, mozjpeg: true }) : upright.webp({ quality: 88 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch(refuseBroken)
  return { bytes: data, type: isPhotograph ? 'image/jpeg' : 'image/webp', width: info.width, height: info.height }
}

/** The widths that pages offer a browser to choose from. */
export const variantWidths = [480, 960, 1600] as const
export type VariantWidth = (typeof variantWidths)[number]

/** A kept picture at one of the widths of pages, as WebP; never larger than it is. */
export async function variant(picture: Uint8Array, width: VariantWidth): Promise<Buffer> {
  return read(picture).resize(width, undefined, fitInside).webp({ quality: 80 }).toBuffer().catch(refuseBroken)
}

const fitInside = { fit: 'inside', withoutEnlargement: true } as const
const read = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })

/** Looks at the head of the file only: a picture that is too large must not be unpacked to find out. */
async function measure(bytes: Uint8Array) {
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuseBroken)
  if (head.width * head.height > maxPixels) {
    throw new Refusal('invalid', 'files.tooManyPixels', { file: 'files.tooManyPixels' })
  }
  return head
}

function refuseBroken(): never {
  throw new Refusal('invalid', 'files.broken', { file: 'files.broken' })
}
