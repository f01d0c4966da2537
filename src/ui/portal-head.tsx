import type { Locale } from '#platform/i18n.ts'
import { assetPath } from './assets.ts'
import { JsonLd, type LinkedData } from './json-ld.tsx'
import { localePath } from './locale-path.ts'
import { t } from './messages.ts'
import { siteAddress } from './site.ts'

/** The same page in another language. `href` is a path. */
export type Alternate = { locale: Locale; href: string }
export type Feed = { type: string; href: string; title: string }

export type PortalHeadProps = {
  title: string
  /** One or two sentences for search engines and shared links. */
  description?: string
  locale: Locale
  path: string
  alternates?: Alternate[]
  /** For social networks. `article`: when it was published and last changed, and the part of the site. */
  share?: { image?: string; type?: string; article?: { published: string; changed: string; section: string } }
  /** Whether other sites may show a short form of it (oEmbed). */
  isEmbeddable?: boolean
  feeds?: Feed[]
  /** For whoever has its address and nobody else: told to no search engine. */
  isPrivate?: boolean
  /** What it is to machines. */
  data?: LinkedData
}

/** What a page says of itself to browsers, search engines, feed readers and social networks. */
export function PortalHead({
  title,
  description,
  locale,
  path,
  alternates = [],
  share,
  feeds,
  data,
  isEmbeddable,
  isPrivate,
}: PortalHeadProps) {
  const text = t(locale)
  const address = siteAddress(localePath(locale, path))
  const image = share?.image && siteAddress(share.image)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === text.product ? title : `${title} – ${text.product}`}</title>
      {description && <meta name="description" content={description} />}
      {isPrivate ? <meta name="robots" content="noindex, nofollow" /> : <link rel="canonical" href={address} />}
      {alternates.map((other) => (
        <link key={other.locale} rel="alternate" hreflang={other.locale} href={siteAddress(other.href)} />
      ))}
      {alternates.length > 1 && (
        <link
          rel="alternate"
          hreflang="x-default"
          href={siteAddress((alternates.find((it) => it.locale === 'vi') ?? alternates[0]!).href)}
        />
      )}
      {isEmbeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={siteAddress(`/oembed?url=${encodeURIComponent(address)}&format=json`)}
          title={title}
        />
      )}
      {fontsOf(locale).map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={assetPath(font)} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assetPath('portal.css')} />
      <script src={assetPath('display.js')} />
      <script src={assetPath('portal.js')} defer />
      <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/bieu-tuong-192.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      {(feeds ?? siteFeeds).map((feed) => (
        <link key={feed.href} rel="alternate" type={feed.type} href={feed.href} title={feed.title} />
      ))}
      <meta property="og:site_name" content={text.product} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={share?.type ?? 'website'} />
      {!isPrivate && <meta property="og:url" content={address} />}
      <meta property="og:locale" content={territory[locale]} />
      {alternates
        .filter((other) => other.locale !== locale)
        .map((other) => (
          <meta key={other.locale} property="og:locale:alternate" content={territory[other.locale]} />
        ))}
      {description && <meta property="og:description" content={description} />}
      {image && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={title} />
        </>
      )}
      {share?.article && (
        <>
          <meta property="article:published_time" content={share.article.published} />
          <meta property="article:modified_time" content={share.article.changed} />
          <meta property="article:section" content={share.article.section} />
        </>
      )}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {data && <JsonLd data={data} />}
    </head>
  )
}

const territory: Record<Locale, string> = { vi: 'vi_VN', km: 'km_KH', en: 'en_GB' }

/** The whole site as feeds, for readers' programs. */
export const siteFeeds: Feed[] = [
  { type: 'application/rss+xml', href: '/feed.xml', title: 'Gương Sáng (RSS)' },
  { type: 'application/atom+xml', href: '/feed.atom', title: 'Gương Sáng (Atom)' },
  { type: 'application/feed+json', href: '/feed.json', title: 'Gương Sáng (JSON Feed)' },
]

/** The faces that the first screen needs; fetching them early keeps the text from moving. */
function fontsOf(locale: Locale): string[] {
  const latin = ['be-vietnam-pro-viet-400.woff2', 'be-vietnam-pro-viet-700.woff2']
  return locale === 'km' ? ['khmer-400.woff2', 'khmer-700.woff2', ...latin] : latin
}
