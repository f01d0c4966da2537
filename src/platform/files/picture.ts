import sharp, { type Sharp } from 'sharp'
import { Refusal } from '#platform/refusal.ts'
import { cropBox, type Focus } from './crop.ts'
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
  return encode(read(picture).resize(width, undefined, fitInside), width).catch(refuseBroken)
}

export type Crop = { proportion: number; width: VariantWidth; focus: Focus }

/** The part of a kept picture around its focal point, in a proportion and at a width of pages, as WebP; never larger than it is. */
export async function cropped(picture: Uint8Array, { proportion, width, focus }: Crop): Promise<Buffer> {
  const { width: whole, height } = await read(picture).metadata().catch(refuseBroken)
  const part = read(picture).extract(cropBox({ width: whole, height }, proportion, focus))
  return encode(part.resize(width, undefined, fitInside), width).catch(refuseBroken)
}

/** The most bytes of a picture on a phone: it is packed harder until it fits, as far as it can be looked at. */
const mostOnPhones = 60_000
const qualities = [80, 70, 60, 50, 40]

async function encode(picture: Sharp, width: VariantWidth): Promise<Buffer> {
  let made = await picture.clone().webp({ quality: qualities[0]! }).toBuffer()
  for (const quality of width > 960 ? [] : qualities.slice(1)) {
    if (made.length <= mostOnPhones) break
    made = await picture.clone().webp({ quality }).toBuffer()
  }
  return made
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
