import type { Locale } from '#platform/i18n.ts'
import { monthIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { Pagination } from '#ui/pagination.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Table } from '#ui/table.tsx'
import { everyLanguage } from '../every-language.ts'
import { t as words } from '../messages.ts'
import { t } from '../messages/lists.ts'
import { exemplarsPath, inLanguage, paged, paths } from '../paths.ts'
import type { ListedExemplar } from '../queries/exemplar-list.ts'
import { type Field, nameIn, type Register, unitName } from '../register.ts'
import { LinkList } from './field-links.tsx'
import { Filters } from './filters.tsx'

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  /** The one field that is shown, of all. */
  field: Field | undefined
  counts: Map<string, number>
  exemplars: readonly ListedExemplar[]
  total: number
  page: number
  pages: number
}

/** Everybody who was recognised and agreed to be shown, a field at a time or all. */
export function ExemplarsPage({ locale, demo, register, field, counts, exemplars, total, page, pages }: Props) {
  const text = t(locale)
  const path = exemplarsPath(field?.slug)
  const title = field ? `${text.exemplars}: ${nameIn(field, locale)}` : text.exemplars
  return (
    <PortalPage
      title={title}
      description={text.exemplarsIntro}
      {...{ locale, demo }}
      path={paged(path, page)}
      alternates={everyLanguage(paged(path, page))}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        ...(field
          ? [{ label: text.exemplars, href: inLanguage(locale, paths.exemplars) }, { label: nameIn(field, locale) }]
          : [{ label: text.exemplars }]),
      ]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{title}</h1>
          <p>{text.exemplarsIntro}</p>
        </div>
      </div>
      <div class="wrap split start">
        <Filters locale={locale}>
          <LinkList
            title={words(locale).fieldsTitle}
            items={register.fields.map((it) => ({
              href: inLanguage(locale, exemplarsPath(it.slug)),
              label: nameIn(it, locale),
              count: counts.get(it.id) ?? 0,
              current: it.id === field?.id,
            }))}
          />
        </Filters>
        <section aria-labelledby="danh-sach" class="flow">
          <div class="sec">
            <h2 id="danh-sach">{text.nExemplars(total)}</h2>
          </div>
          {exemplars.length === 0 ? (
            <Empty title={text.noExemplars}>{words(locale).noStoriesNext}</Empty>
          ) : (
            <Table
              {...{ caption: text.exemplars, captionHidden: true, stack: true }}
              columns={[
                { key: 'who', label: text.who },
                { key: 'place', label: words(locale).place },
                { key: 'level', label: words(locale).level },
              ]}
              rows={exemplars.map((it) => rowOf(it, register, locale))}
            />
          )}
          <Pagination {...{ page, pages }} href={(to) => paged(inLanguage(locale, path), to)} />
        </section>
      </div>
    </PortalPage>
  )
}

function rowOf(it: ListedExemplar, register: Register, locale: Locale) {
  const text = words(locale)
  const unit = register.units.get(it.placeId)
  const field = register.fields.find(({ id }) => id === it.fieldId)
  const lang = locale === 'vi' ? undefined : 'vi'
  const isKhmer = locale === 'km' && it.nameKm
  return {
    who: (
      <>
        <a href={inLanguage(locale, paths.exemplar(it.slug))} lang={isKhmer ? undefined : lang}>
          {isKhmer ? it.nameKm : it.name}
        </a>
        <br />
        <small class="soft">
          {text[it.kind as 'individual']}
          {it.occupation && <span lang={lang}>, {it.occupation}</span>}
        </small>
      </>
    ),
    place: (
      <>
        {unit && <a href={inLanguage(locale, paths.unit(unit.slug))}>{unitName(unit, locale)}</a>}
        <br />
        <small class="soft">{field && nameIn(field, locale)}</small>
      </>
    ),
    level: (
      <>
        {text[it.level as 'province']}, <time dateTime={it.decidedOn}>{monthIn(locale, it.decidedOn)}</time>
      </>
    ),
  }
}
