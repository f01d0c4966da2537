import { Hono } from 'hono'
import sharp from 'sharp'
import type { Locale } from '#platform/i18n.ts'
import { assetPath } from '#ui/assets.ts'
import { t } from '#ui/messages.ts'
import { KeptStoriesPage } from '../pages/kept-stories.tsx'
import { inLanguage, paths } from '../paths.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

const iconSizes = [192, 512] as const
const iconPath = (size: number) => `/bieu-tuong-${size}.png`

/** What makes the portal an app on a phone: its name and pictures, and the worker that keeps read stories. */
export function installedRoutes({ asset }: Portal) {
  const app = new Hono()
    .get('/service-worker.js', (c) =>
      c.body(new Uint8Array(asset('service-worker.js')), 200, {
        ...{ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
      }),
    )
    .get('/manifest.webmanifest', (c) => {
      const { product, tagline } = t('vi')
      const pngs = iconSizes.map((size) => ({ src: iconPath(size), sizes: `${size}x${size}`, type: 'image/png' }))
      const icons = [...pngs, { src: assetPath('icon.svg'), sizes: 'any', type: 'image/svg+xml' }]
      const manifest = {
        ...{ id: '/', name: product, short_name: product, description: tagline, lang: 'vi', dir: 'ltr' },
        ...{ start_url: '/', scope: '/', display: 'standalone', background_color: '#fbf9f4', theme_color: '#fbf9f4' },
        icons,
      }
      return c.body(JSON.stringify(manifest), 200, {
        ...{ 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'no-cache' },
      })
    })
  for (const size of iconSizes) {
    let drawn: Promise<Buffer> | undefined
    app.get(iconPath(size), async (c) => {
      const svg = asset('icon.svg')
      drawn ??= sharp(svg, { density: size * 2 })
        .resize(size, size)
        .png()
        .toBuffer()
      return c.body(new Uint8Array(await drawn), 200, {
        ...{ 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
      })
    })
  }
  return app
}

/** The pages of what a reader keeps on their own machine. */
export function keptStoryRoutes({ pages, demo }: Portal, locale: Locale) {
  const app = new Hono()
  for (const [path, isOffline] of [
    [paths.saved, false],
    [paths.offline, true],
  ] as const)
    app.get(path, (c) =>
      answerKept(c, pages, inLanguage(locale, path), async () => ({
        body: pageText(<KeptStoriesPage {...{ locale, demo, isOffline }} />),
        tags: [],
      })),
    )
  return app
}
