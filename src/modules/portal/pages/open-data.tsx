import type { Locale } from '#platform/i18n.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { columnWords, t } from '../messages/open-data.ts'
import { inLanguage, paths } from '../paths.ts'
import { columnsOf, datasetKeys } from '../open-data-columns.ts'
import { fewest } from '../small-numbers.ts'

/** What may be taken away: each table in two forms, with what its columns mean and what is left out of it. */
export function OpenDataPage({ locale, demo }: { locale: Locale; demo: boolean }) {
  const text = t(locale)
  const words = columnWords(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={paths.openData}
      alternates={everyLanguage(paths.openData)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap">
        <div class="intro flow">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
          <p>{text.people}</p>
          <p>{text.suppressed(fewest)}</p>
          <p>{text.licence}</p>
        </div>
      </div>
      {datasetKeys.map((key) => (
        <Section key={key} id={key} title={text[key]} wrap>
          <p class="share">
            <b>{text.download}:</b>
            {(['csv', 'json'] as const).map((form) => (
              <a key={form} href={paths.dataset(key, form)} download={`${key}.${form}`}>
                {form.toUpperCase()}
                <span class="vh"> – {text[key]}</span>
              </a>
            ))}
          </p>
          <details>
            <summary>{text.fieldsOf(text[key])}</summary>
            <Table
              caption={text.fieldsOf(text[key])}
              captionHidden
              columns={[
                { key: 'column', label: text.column },
                { key: 'meaning', label: text.meaning },
              ]}
              rows={columnsOf[key].map((column) => ({
                column: <code>{column}</code>,
                meaning: words[column as keyof typeof words],
              }))}
            />
          </details>
        </Section>
      ))}
    </PortalPage>
  )
}
