import jsqr from 'jsqr'
import sharp from 'sharp'

/** What stands in a picture of a QR code, by a reader that is not ours. */
export async function readQr(picture: Uint8Array): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const found = jsqr.default(new Uint8ClampedArray(data), info.width, info.height)
  if (!found) throw new Error('no QR code was found in the picture')
  return found.data
}
