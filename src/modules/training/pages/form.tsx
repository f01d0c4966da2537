import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { type Facet, facets } from '../band.ts'
import { t } from '../messages/people.ts'
import { linesOf, type Officer, womenOf } from '../officer-form.ts'
import { paths } from '../paths.ts'
import type { ListedBand } from '../queries/band.ts'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  bands: readonly ListedBand[]
  officers: readonly Officer[]
}

const titles = { age: 'byAge', qualification: 'byQualification', service: 'byService' } as const

/** The ministry's form 0605.N over the officers whom the reader may see: groups with all and women, each figure with its list. */
export function FormPage({ frame, locale, today, bands, officers }: Props) {
  const text = t(locale)
  const [law] = bands
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.form}
      crumbs={[{ label: text.title, href: paths.overview() }, { label: text.form }]}
    >
      <Head
        title={`${text.form}: ${text.formTitle}`}
        lead={text.formLead(formatDate(today))}
        actions={(['docx', 'pdf', 'xlsx'] as const).map((as) => (
          <a key={as} class="btn" href={paths.formFile(as)}>
            {as.toUpperCase()}
          </a>
        ))}
        tags={law?.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
      />
      {law && (
        <p>
          {text.basis}: {law.basis}. {law.note}
        </p>
      )}
      {facets.map((facet) => (
        <Section key={facet} id={facet} title={text[titles[facet]]}>
          <FacetTable {...{ facet, locale, today, officers }} bands={bands} />
        </Section>
      ))}
    </DeskPage>
  )
}

type FacetProps = Pick<Props, 'locale' | 'today' | 'bands' | 'officers'> & { facet: Facet }

function FacetTable({ facet, locale, today, bands, officers }: FacetProps) {
  const text = t(locale)
  const lines = linesOf(facet, bands, officers, today).map(({ band, ...it }) => ({
    ...it,
    key: band?.key ?? 'chua-ro',
    label: band?.names[locale] ?? text.unknown,
  }))
  return (
    <Table
      caption={text[titles[facet]]}
      captionHidden
      columns={[
        { key: 'group', label: text.group },
        { key: 'total', label: text.total, numeric: true },
        { key: 'women', label: text.ofThemWomen, numeric: true },
      ]}
      rows={lines.map(({ key, label, total, women }) => ({
        group: label,
        total: <FigureLink value={total} href={paths.band(facet, key)} label={label} />,
        women: <FigureLink value={women} href={paths.band(facet, key, 'female')} label={`${label}, ${text.female}`} />,
      }))}
      foot={{ group: text.total, total: officers.length, women: womenOf(officers) }}
    />
  )
}
