import { variantWidths } from '#platform/files/picture.ts'
import type { PictureData } from '#platform/rich-text/picture-data.ts'
import { paths } from './paths.ts'
import type { StoredPicture } from './queries/pictures.ts'

/** A stored picture as pages show it: the sizes there are, the browser picks one. */
export function pictureData(picture: StoredPicture): PictureData {
  const { sha256, alt, credit } = picture
  const width = picture.width ?? 1200
  const height = picture.height ?? 800
  const sizes = variantWidths.filter((it, index) => index === 0 || it <= width)
  const src = paths.picture(sha256, sizes.findLast((it) => it <= 960)!)
  return {
    src,
    srcset: sizes.map((it) => `${paths.picture(sha256, it)} ${it}w`).join(', '),
    width,
    height,
    alt,
    credit,
  }
}
