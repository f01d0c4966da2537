import type { PictureData } from '#platform/rich-text/picture-data.ts'

type Props = { picture: PictureData; sizes?: string; eager?: boolean }

/** A picture in the size the screen needs. `eager` for the one picture that the first screen shows. */
export function Picture({ picture, sizes, eager }: Props) {
  const { src, srcset, sources, width, height, alt } = picture
  const wanted = sizes ?? '(min-width: 60rem) 40rem, 100vw'
  const img = (
    <img
      {...{ src, width, height }}
      alt={alt}
      srcset={srcset}
      sizes={srcset ? wanted : undefined}
      loading={eager ? undefined : 'lazy'}
      fetchpriority={eager ? 'high' : undefined}
      decoding="async"
    />
  )
  if (!sources) return img
  return (
    <picture>
      {sources.map((it) => (
        <source key={it.media} {...it} sizes={wanted} />
      ))}
      {img}
    </picture>
  )
}
