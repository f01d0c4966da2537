import { subjectWords } from '#modules/exemplars/index.ts'
import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/press.ts'
import { paths } from '../paths.ts'
import type { Offer, OfferFilter } from '../queries/offer.ts'
import { NewsroomTabs } from './newsroom-tabs.tsx'
import { TakenKits, type TakenProps } from './taken-kits.tsx'

type Props = TakenProps & {
  frame: Frame
  locale: Locale
  offers: readonly Offer[]
  count: number
  page: number
  pages: number
  filter: OfferFilter
  fields: FieldRef[]
  places: UnitRef[]
  href: (page: number) => string
}

/** Whom the press may be told of today, and the kits that were taken. */
export function OffersPage(props: Props) {
  const { frame, locale, offers, count, page, pages, filter, href } = props
  const text = t(locale)
  const isFiltered = filter.find !== '' || filter.fieldId !== null || filter.unitId !== null
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.offers}
      crumbs={[{ label: news(locale).newsroom, href: paths.board() }, { label: text.offers }]}
    >
      <Head title={text.offers} lead={text.offersLead} />
      <NewsroomTabs current="offers" locale={locale} />
      <Narrow {...props} />
      {offers.length === 0 ? (
        <Empty title={isFiltered ? undefined : text.noOffers}>{isFiltered ? text.noMatch : text.noOffersNext}</Empty>
      ) : (
        <Section id="danh-sach" title={text.offers} titleHidden>
          <p class="soft num">{text.count(count)}</p>
          <Offered {...props} />
        </Section>
      )}
      <Pagination {...{ page, pages, href }} />
      <TakenKits {...props} />
    </DeskPage>
  )
}

function Narrow({ locale, filter, fields, places }: Props) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={paths.offers()}>
      <Field name="tim" label={text.findName} type="search" value={filter.find} />
      <Select
        name="linh-vuc"
        label={text.field}
        blank={text.allFields}
        value={filter.fieldId ?? ''}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="noi"
        label={text.place}
        blank={text.allPlaces}
        value={filter.unitId ?? ''}
        options={places.map(({ id, short }) => ({ value: id, label: short }))}
      />
      <Submit>{text.filter}</Submit>
    </form>
  )
}

function Offered({ locale, offers }: Props) {
  const text = t(locale)
  const kinds = subjectWords(locale) as Record<string, unknown>
  return (
    <Table
      {...{ caption: text.offers, captionHidden: true, stack: true }}
      columns={[
        { key: 'who', label: text.who },
        { key: 'field', label: text.field },
        { key: 'place', label: text.place },
        { key: 'recognised', label: text.recognised },
        { key: 'until', label: text.agreedUntil },
        { key: 'stories', label: text.stories, numeric: true },
      ]}
      rows={offers.map((it) => ({
        who: (
          <>
            <a href={paths.offer(it.id)}>{it.name}</a>
            <br />
            <small class="soft">{[kinds[it.kind], it.code].filter(Boolean).join(' · ')}</small>
          </>
        ),
        field: it.fieldName,
        place: it.unitName,
        recognised: <span class="num">{formatDate(it.recognisedOn)}</span>,
        until: it.until ? <span class="num">{formatDate(it.until)}</span> : text.noEnd,
        stories: it.stories,
      }))}
    />
  )
}
