/** A stored picture as a page shows it: where it is, its own size in pixels, and what it shows for those who cannot see it. */
export type PictureData = {
  src: string
  srcset?: string
  /** Other cuts of it for screens that a condition names, where the layout wants another shape. */
  sources?: { media: string; srcset: string }[]
  width: number
  height: number
  alt: string
  /** The same picture cut to the shape of a gallery, around what matters in it. */
  inGallery?: Omit<PictureData, 'inGallery'>
  /** Who made it, as it must be named. */
  credit?: string
}
