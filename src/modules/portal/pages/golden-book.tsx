import type { Locale } from '#platform/i18n.ts'
import { dateIn, numberIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { t as shared } from '#ui/messages.ts'
import { Pagination } from '#ui/pagination.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/book.ts'
import { inLanguage, paths } from '../paths.ts'
import type { BookLine, BookPage } from '../queries/golden-book.ts'
import { nameIn, type Register, unitName } from '../register.ts'

/** What was asked for, as it stands in the address. */
export type AskedBook = { q: string; field: string; place: string; year: string; title: string }

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  asked: AskedBook
  book: BookPage
  page: number
  choices: { years: number[]; titles: { key: string; name: string }[]; places: { slug: string; name: string }[] }
}

/** The golden book: commendations in force, to be found by name, field, place, year and title. */
export function GoldenBookPage(props: Props) {
  const { locale, demo, register, asked, book, page } = props
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={bookAddress(paths.book, asked, page)}
      alternates={everyLanguage(bookAddress(paths.book, asked, 1))}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </div>
      </div>
      <div class="wrap split start">
        <Narrow {...props} />
        <section aria-labelledby="khen-thuong" class="flow">
          <div class="sec">
            <h2 id="khen-thuong">{text.found(numberIn(locale, book.total))}</h2>
          </div>
          {book.lines.length === 0 ? (
            <Empty title={text.none}>{text.noneNext}</Empty>
          ) : (
            <Table
              {...{ caption: text.found(numberIn(locale, book.total)), captionHidden: true, stack: true }}
              columns={[
                { key: 'who', label: text.who },
                { key: 'honour', label: text.honour },
                { key: 'decision', label: text.decision },
              ]}
              rows={book.lines.map((line) => rowOf(line, register, locale))}
            />
          )}
          {book.unnamed > 0 && <p class="soft">{text.unnamed(numberIn(locale, book.unnamed))}</p>}
          <Pagination
            {...{ page, pages: book.pages }}
            href={(to) => bookAddress(inLanguage(locale, paths.book), asked, to)}
          />
        </section>
      </div>
    </PortalPage>
  )
}

/** The address of one page of the book. */
export function bookAddress(path: string, { q, field, place, year, title }: AskedBook, page: number): string {
  const entries = {
    q,
    'linh-vuc': field,
    noi: place,
    nam: year,
    'danh-hieu': title,
    trang: page > 1 ? String(page) : '',
  }
  const query = new URLSearchParams(Object.entries(entries).filter(([, value]) => value))
  return query.size > 0 ? `${path}?${query}` : path
}

function rowOf(line: BookLine, register: Register, locale: Locale) {
  const text = t(locale)
  const unit = register.units.get(line.unitId)
  const field = register.fields.find(({ id }) => id === line.fieldId)
  const small = [unit && unitName(unit, locale), field && nameIn(field, locale)].filter(Boolean).join(' · ')
  return {
    who: (
      <>
        {line.slug ? (
          <a href={inLanguage(locale, paths.exemplar(line.slug))}>{line.recipientName}</a>
        ) : (
          line.recipientName
        )}
        <br />
        <small class="soft">{small}</small>
      </>
    ),
    honour: (
      <>
        {line.titleName}
        <br />
        <small class="soft">{line.achievement}</small>
      </>
    ),
    decision: text.by(line.numberText, dateIn(locale, line.decidedOn), line.issuer),
  }
}

function Narrow({ locale, register, asked, choices }: Props) {
  const text = t(locale)
  const path = inLanguage(locale, paths.book)
  return (
    <details class="filters">
      <summary>{text.narrow}</summary>
      <form class="flow" method="get" action={path} aria-label={text.narrow}>
        <Field name="q" type="search" label={text.find} value={asked.q} maxLength={100} />
        <Select
          {...{ name: 'danh-hieu', label: text.honour, blank: text.everyHonour, value: asked.title }}
          options={choices.titles.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Select
          {...{ name: 'linh-vuc', label: text.field, blank: text.everyField, value: asked.field }}
          options={register.fields.map((it) => ({ value: it.slug, label: nameIn(it, locale) }))}
        />
        <Select
          {...{ name: 'noi', label: text.place, blank: text.everyPlace, value: asked.place }}
          options={choices.places.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Select
          {...{ name: 'nam', label: text.year, blank: text.everyYear, value: asked.year }}
          options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <p class="acts">
          <button class="btn" type="submit">
            {text.show}
          </button>
          <a href={path}>{text.clear}</a>
        </p>
      </form>
    </details>
  )
}
