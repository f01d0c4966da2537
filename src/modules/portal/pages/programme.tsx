import type { Locale } from '#platform/i18n.ts'
import { addDays } from '#platform/text/dates.ts'
import { dateIn, numberIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { figureWords, t } from '../messages/programme.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Programme } from '../queries/programme.ts'
import { nameIn, type Register } from '../register.ts'
import { yearKeys } from '../clause-figures.ts'
import { careful, ClauseList } from './clause-list.tsx'
import { MovementTable } from './movement-table.tsx'
import { Together } from './together.tsx'

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  programme: Programme | undefined
  fieldCounts: Map<string, number>
}

/** The plan for readers: what it asks, clause by clause, and how far it is; then the lists that stand nowhere else. */
export function ProgrammePage({ locale, demo, register, programme, fieldCounts }: Props) {
  const text = t(locale)
  const frame = {
    ...{ title: text.title, description: text.intro, locale, demo, path: paths.programme },
    alternates: everyLanguage(paths.programme),
    crumbs: [{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }],
  }
  if (!programme)
    return (
      <PortalPage {...frame}>
        <div class="wrap intro flow">
          <h1>{text.title}</h1>
          <Empty title={text.noProgramme}>
            <a href={inLanguage(locale, paths.stories)}>{shared(locale).footerRead}</a>
          </Empty>
        </div>
      </PortalPage>
    )
  return (
    <PortalPage {...frame}>
      <div class="wrap">
        <div class="intro flow">
          <h1>{text.title}</h1>
          <p>
            <b>{nameIn(programme, locale)}.</b>{' '}
            {text.term(dateIn(locale, programme.from), dateIn(locale, addDays(programme.to, -1)))}
          </p>
          {programme.basedOn && (
            <p class="small" lang="vi">
              {t('vi').basedOn}: {programme.basedOn}
            </p>
          )}
          {programme.source && (
            <p class="small" lang="vi">
              {t('vi').source}: {programme.source}
            </p>
          )}
          <p>{text.intro}</p>
        </div>
      </div>
      <Section id="cac-khoan" title={text.clauses} wrap>
        <ClauseList {...{ locale, register, programme, fieldCounts }} />
      </Section>
      <Section id="phong-trao" title={text.movements} wrap>
        <MovementTable {...{ locale }} movements={programme.movements} />
      </Section>
      <Section id="noi-da-dua" title={text.carriedTitle} wrap>
        {programme.carried.length > 0 ? (
          <Table
            caption={text.carriedTable}
            captionHidden
            columns={[
              { key: 'channel', label: text.channel },
              { key: 'times', label: text.times, numeric: true },
              { key: 'stories', label: text.storiesCarried, numeric: true },
            ]}
            rows={programme.carried.map((it) => ({
              channel: text[it.channel as 'radio'],
              times: numberIn(locale, it.times),
              stories: numberIn(locale, it.stories),
            }))}
          />
        ) : (
          <Empty>{text.nothingCarried}</Empty>
        )}
      </Section>
      <Years {...{ locale, programme }} />
      <Together {...{ locale }} {...programme} />
    </PortalPage>
  )
}

/** What was done in each year, where it names nobody; small numbers are not told exactly. */
function Years({ locale, programme: { yearWork } }: { locale: Locale; programme: Programme }) {
  const text = t(locale)
  const years = [...new Set(yearWork.map(({ year }) => year))]
  const count = (key: string, year: number) => yearWork.find((it) => it.key === key && it.year === year)?.count ?? 0
  return (
    <Section id="tung-nam" title={text.yearTitle} wrap>
      {years.length === 0 && <Empty>{text.empty}</Empty>}
      {years.length > 0 && (
        <Table
          caption={text.yearTitle}
          captionHidden
          stack
          columns={[
            { key: 'year', label: text.year },
            ...yearKeys.map((key) => ({ key, label: figureWords(locale)[key], numeric: true })),
          ]}
          rows={years.map((year) => ({
            year: String(year),
            ...Object.fromEntries(yearKeys.map((key) => [key, careful(count(key, year), locale)])),
          }))}
        />
      )}
    </Section>
  )
}
