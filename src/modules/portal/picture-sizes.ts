import { type VariantWidth, variantWidths } from '#platform/files/picture.ts'
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

/** The shapes that layouts cut pictures to: their proportion, and the widths there are of each. */
export const shapes = {
  wide: { proportion: 3 / 2, widths: [480, 960, 1600] },
  square: { proportion: 1, widths: [480, 960] },
  tall: { proportion: 3 / 4, widths: [480] },
} as const satisfies Record<string, { proportion: number; widths: readonly VariantWidth[] }>
export type Shape = keyof typeof shapes

/** Where a picture stands; each place cuts it to a shape, some to another one on other screens (`portal/*.css`). */
const places: Record<'card' | 'row' | 'head', { shape: Shape; media?: { media: string; shape: Shape } }> = {
  card: { shape: 'wide' },
  row: { shape: 'square', media: { media: '(min-width: 60rem)', shape: 'tall' } },
  head: { shape: 'square', media: { media: '(min-width: 34rem) and (max-width: 59.99rem)', shape: 'wide' } },
}

/** A stored picture cut around its focal point for a place; without one, whole, and cut by the page as before. */
export function croppedData(picture: StoredPicture, place: keyof typeof places): PictureData {
  const { sha256, focus, alt, credit } = picture
  if (!focus) return pictureData(picture)
  const { shape, media } = places[place]
  const cutsOf = (of: Shape) => shapes[of].widths.filter((it, index) => index === 0 || it <= (picture.width ?? 1200))
  const srcset = (of: Shape) =>
    cutsOf(of)
      .map((it) => `${paths.crop(sha256, of, it, focus)} ${it}w`)
      .join(', ')
  const width = cutsOf(shape).findLast((it) => it <= 960)!
  return {
    ...{ src: paths.crop(sha256, shape, width, focus), srcset: srcset(shape), alt, credit },
    ...{ width, height: Math.round(width / shapes[shape].proportion) },
    ...(media && { sources: [{ media: media.media, srcset: srcset(media.shape) }] }),
  }
}
