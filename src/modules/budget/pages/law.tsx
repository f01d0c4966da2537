import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/fund.ts'
import { paths } from '../paths.ts'
import type { CeilingRow, Cited, Source } from '../queries/law.ts'

type Props = { frame: Frame; locale: Locale; sources: readonly Source[]; ceilings: readonly CeilingRow[] }

/** What the law says of emulation funds: the sources and ceilings of every period, where they stand and how sure that is. */
export function FundLawPage({ frame, locale, sources, ceilings }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.law}
      crumbs={[{ label: text.title, href: paths.overview() }, { label: text.law }]}
    >
      <Head title={text.law} lead={text.lawLead} />
      <Section id="nguon" title={text.sources} small={String(sources.length)}>
        <Table
          {...{ caption: text.sources, captionHidden: true, stack: true }}
          columns={[{ key: 'name', label: text.source }, ...rest(locale)]}
          rows={sources.map((it) => ({ name: it.names[locale], ...citedCells(it, locale) }))}
        />
      </Section>
      <Section id="muc-tran" title={text.ceilings} small={String(ceilings.length)}>
        <Table
          {...{ caption: text.ceilings, captionHidden: true, stack: true }}
          columns={[{ key: 'name', label: text.ceiling }, ...rest(locale)]}
          rows={ceilings.map((it) => ({
            name: (
              <>
                {it.names[locale]}
                <br />
                <small class="soft">{it.strict ? text.strict : text.told}</small>
              </>
            ),
            ...citedCells(it, locale),
          }))}
        />
      </Section>
    </DeskPage>
  )
}

const rest = (locale: Locale) => [
  { key: 'period', label: t(locale).period },
  { key: 'basis', label: t(locale).basis },
  { key: 'sure', label: t(locale).certainty },
]

function citedCells({ basis, note, validFrom, validTo, toConfirm }: Cited, locale: Locale) {
  const text = t(locale)
  return {
    period: validTo ? text.between(formatDate(validFrom), formatDate(validTo)) : text.from(formatDate(validFrom)),
    basis: (
      <>
        {basis}
        {note && (
          <>
            <br />
            <small class="soft">{note}</small>
          </>
        )}
      </>
    ),
    sure: <Tag kind={toConfirm ? 'wait' : 'ok'}>{toConfirm ? text.toConfirm : text.confirmed}</Tag>,
  }
}
