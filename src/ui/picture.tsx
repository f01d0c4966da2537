import type { PictureData } from '#platform/rich-text/picture-data.ts'

type Props = { picture: PictureData; sizes?: string; eager?: boolean }

/** A picture in the size the screen needs. `eager` for the one picture that the first screen shows. */
export function Picture({ picture, sizes, eager }: Props) {
  const { src, srcset, width, height, alt } = picture
  return (
    <img
      {...{ src, width, height }}
      alt={alt}
      srcset={srcset}
      sizes={srcset ? (sizes ?? '(min-width: 60rem) 40rem, 100vw') : undefined}
      loading={eager ? undefined : 'lazy'}
      fetchpriority={eager ? 'high' : undefined}
      decoding="async"
    />
  )
}
