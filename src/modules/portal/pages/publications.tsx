import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/publications.ts'
import { inLanguage, paths } from '../paths.ts'
import type { IssuedBook } from '../queries/printable.ts'

/** A book that can be had. */
export type Offered = { title: string; href: string; stories: number }

/** The books that anybody may take home. */
export function PublicationsPage({
  locale,
  demo,
  books,
  issued,
}: {
  locale: Locale
  demo: boolean
  books: readonly Offered[]
  issued: readonly IssuedBook[]
}) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={paths.publications}
      alternates={everyLanguage(paths.publications)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap flow">
        <div class="intro">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </div>
        {books.length === 0 ? (
          <Empty title={text.none} />
        ) : (
          <ul class="books">
            {books.map((it) => (
              <li key={it.href}>
                <h2>{it.title}</h2>
                <p>{text.stories(it.stories)}</p>
                <a href={it.href} type="application/epub+zip" download>
                  {text.download}
                  <span class="vh">: {it.title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {issued.length > 0 && (
        <Section id="sach-in" title={text.issued} wrap>
          <Table
            {...{ caption: text.issuedTable, captionHidden: true, stack: true }}
            columns={[
              { key: 'title', label: text.bookTitle },
              { key: 'issuer', label: text.issuer },
              { key: 'issuedOn', label: text.issuedOn },
              { key: 'stories', label: text.storyCount, numeric: true },
            ]}
            rows={issued.map((it) => ({
              title: <span lang={it.language === locale ? undefined : it.language}>{it.title}</span>,
              issuer: <span lang="vi">{[it.issuer, it.decisionNo].filter(Boolean).join(', ')}</span>,
              issuedOn: dateIn(locale, it.issuedOn),
              stories: it.stories,
            }))}
          />
        </Section>
      )}
    </PortalPage>
  )
}
