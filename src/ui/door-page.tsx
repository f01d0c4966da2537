import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { assetPath } from './assets.ts'
import { PageLocale } from './locale.ts'
import { Mark } from './mark.tsx'
import { t } from './messages.ts'

type Props = { title: string; locale: Locale; demo?: boolean; children: ComponentChildren }

/** The frame of the pages before the desk: signing in, setting up, choosing a password. No menu, nobody named. */
export function DoorPage({ title, locale, demo, children }: Props) {
  const text = t(locale)
  return (
    <PageLocale.Provider value={locale}>
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${text.product}`}</title>
          <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={assetPath('desk.css')} />
          <script type="module" src={assetPath('desk.js')} />
        </head>
        <body>
          <a class="skip" href="#noi-dung">
            {text.skip}
          </a>
          {demo && (
            <aside class="demo" aria-label={text.demo}>
              {text.demoBanner}
            </aside>
          )}
          <header class="top">
            <a class="brand" href="/">
              <Mark of="desk" />
              <b>{text.product}</b>
            </a>
            <span class="soft small">{text.province}</span>
          </header>
          <main class="door" id="noi-dung">
            {children}
          </main>
        </body>
      </html>
    </PageLocale.Provider>
  )
}
