import { commendationPaths } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/fund.ts'
import { t as lawWords } from '../messages/law.ts'
import { paths } from '../paths.ts'
import type { CeilingRow, Cited, Source } from '../queries/law.ts'

type Props = { frame: Frame; locale: Locale; sources: readonly Source[]; ceilings: readonly CeilingRow[] }

/** What the law says of emulation funds: the sources and ceilings of every period, where they stand and how sure that is. */
export function FundLawPage({ frame, locale, sources, ceilings }: Props) {
  const [text, words] = [t(locale), lawWords(locale)]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.law}
      crumbs={[{ label: text.title, href: paths.overview() }, { label: text.law }]}
    >
      <Head title={text.law} lead={text.lawLead} />
      <p>
        {words.elsewhere} <a href={`${commendationPaths.law}?loai=prize`}>{words.prizes}</a> ·{' '}
        <a href={`${commendationPaths.law}?loai=salary`}>{words.salary}</a>
      </p>
      <Section id="nguon" title={text.sources} small={String(sources.length)}>
        <Table
          {...{ caption: text.sources, captionHidden: true, stack: true }}
          columns={[{ key: 'name', label: text.source }, ...rest(locale)]}
          rows={sources.map((it) => ({
            name: <a href={paths.lawRow(it.id)}>{it.names[locale]}</a>,
            ...citedCells(it, locale),
          }))}
        />
      </Section>
      <Section id="muc-tran" title={text.ceilings} small={String(ceilings.length)}>
        <Table
          {...{ caption: text.ceilings, captionHidden: true, stack: true }}
          columns={[{ key: 'name', label: text.ceiling }, ...rest(locale)]}
          rows={ceilings.map((it) => ({
            name: (
              <>
                <a href={paths.lawRow(it.id)}>{it.names[locale]}</a>
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

/** When a row of law holds, where it stands and how sure that is. */
export function citedCells(row: Cited, locale: Locale) {
  const text = t(locale)
  const { basis, note, validFrom, validTo } = row
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
    sure: <Sure {...{ row, locale }} />,
  }
}

/** Whether a row was compared with the official text. */
export function Sure({ row, locale }: { row: Cited; locale: Locale }) {
  const text = t(locale)
  return <Tag kind={row.toConfirm ? 'wait' : 'ok'}>{row.toConfirm ? text.toConfirm : text.confirmed}</Tag>
}
