import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { type Crumb, Crumbs } from './crumbs.tsx'
import { PageLocale } from './locale.ts'
import { t } from './messages.ts'
import { PortalFooter } from './portal-footer.tsx'
import { PortalHead, type PortalHeadProps } from './portal-head.tsx'
import { PortalHeader } from './portal-header.tsx'

type Props = PortalHeadProps & {
  demo: boolean
  crumbs?: Crumb[]
  /** The front page: the name of the site stands large and is the only level-one heading. */
  wide?: boolean
  /** What was searched for, kept in the search box. */
  find?: string
  children: ComponentChildren
}

/**
 * The frame of every page of the public site. It needs no script: the menu is a popover, the languages are links.
 * `path` is the Vietnamese address without prefix; `alternates` lists the languages this very page exists in.
 */
export function PortalPage({ demo, crumbs, wide = false, find, children, ...head }: Props) {
  const text = t(head.locale)
  return (
    <PageLocale.Provider value={head.locale satisfies Locale}>
      <html lang={head.locale}>
        <PortalHead {...head} />
        <body class={wide ? 'home' : undefined}>
          <a class="skip" href="#noi-dung">
            {text.skip}
          </a>
          {demo && (
            <aside class="demo" aria-label={text.demo}>
              {text.demoBanner}
            </aside>
          )}
          <PortalHeader {...{ path: head.path, locale: head.locale, alternates: head.alternates ?? [], wide, find }} />
          <main id="noi-dung">
            {crumbs && <Crumbs items={crumbs} wrap />}
            {children}
          </main>
          <PortalFooter locale={head.locale} />
        </body>
      </html>
    </PageLocale.Provider>
  )
}
