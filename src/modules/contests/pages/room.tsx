import type { ComponentChildren } from 'preact'
import { type Locale, locales } from '#platform/i18n.ts'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { publicPaths } from '../paths.ts'

type Props = {
  locale: Locale
  demo: boolean
  contest: { slug: string; name: string }
  /** Its address without the language. */
  path: string
  title: string
  lead: string
  children: ComponentChildren
}

/** A room of a contest on the portal: where one enters, where one votes. */
export function Room({ locale, demo, contest, path, title, lead, children }: Props) {
  return (
    <PortalPage
      title={`${title}: ${contest.name}`}
      description={lead}
      {...{ locale, demo, path }}
      alternates={locales.map((it) => ({ locale: it, href: localePath(it, path) }))}
      crumbs={[
        { label: shared(locale).home, href: localePath(locale, '/') },
        { label: shared(locale).contests, href: localePath(locale, publicPaths.list) },
        { label: contest.name, href: localePath(locale, publicPaths.show(contest.slug)) },
        { label: title },
      ]}
    >
      <div class="wrap narrow flow section">
        <Head title={title} lead={<span lang="vi">{contest.name}</span>} />
        {children}
      </div>
    </PortalPage>
  )
}
