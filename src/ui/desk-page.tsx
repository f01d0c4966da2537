import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { assetPath } from './assets.ts'
import { type Crumb, Crumbs } from './crumbs.tsx'
import { DeskMenu, type MenuGroup } from './desk-menu.tsx'
import { DeskTop } from './desk-top.tsx'
import { PageLocale } from './locale.ts'
import { t } from './messages.ts'

/** Who is at the desk, for whom, and what that post may open. Every desk page is drawn inside it. */
export type DeskFrame = {
  /** The person's name. */
  official: string
  postName: string
  unitName: string
  /** Every post the person holds or stands in for; `sub` says the title, or whom and until when. */
  posts: { id: string; label: string; sub: string; current: boolean }[]
  menu: MenuGroup[]
  /** What was last searched for, kept in the search box. */
  find?: string
  demo: boolean
  /** No token: a form from another site is refused by its origin. */
  csrf?: never
  /** The address of this page, kept when the post is changed. */
  path: string
}

type Props = {
  title: string
  locale: Locale
  frame: DeskFrame
  crumbs?: Crumb[]
  /** Built scripts this page needs beside `desk.js`, such as `story-editor.js`. */
  scripts?: string[]
  children: ComponentChildren
}

/** The frame of every page of the officials' desk: who I am, the menu, the search, and one place for the work. */
export function DeskPage({ title, locale, frame, crumbs, scripts = [], children }: Props) {
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
          {['desk.js', ...scripts].map((name) => (
            <script key={name} type="module" src={assetPath(name)} />
          ))}
        </head>
        <body>
          <a class="skip" href="#noi-dung">
            {text.skip}
          </a>
          {frame.demo && (
            <aside class="demo" aria-label={text.demo}>
              {text.demoBanner}
            </aside>
          )}
          <DeskTop frame={frame} />
          <div class="shell">
            <DeskMenu groups={frame.menu} />
            <main class="page" id="noi-dung">
              {crumbs && <Crumbs items={crumbs} />}
              {children}
            </main>
          </div>
        </body>
      </html>
    </PageLocale.Provider>
  )
}
