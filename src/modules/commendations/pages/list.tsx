import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Check } from '#ui/check.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import { merits, type Title } from '../law.ts'
import { isLate, type State, states } from '../lifecycle.ts'
import { t } from '../messages/pages.ts'
import { t as paperWords } from '../messages/papers.ts'
import { t as revocationWords } from '../messages/revocation.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import { pageSize } from '../listing.ts'
import type { DossierFilter, ListedDossier } from '../queries/list.ts'
import { StateTag, stateShapes } from './state-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  filter: DossierFilter
  page: number
  rows: readonly ListedDossier[]
  total: number
  counts: ReadonlyMap<State, number>
  titles: readonly Title[]
  deskId: string
  mayHandle: boolean
}

/** Every dossier that this post may see, narrowed down; those on the reader's own desk can be chosen for a batch. */
export function ListPage(props: Props) {
  const { frame, locale, filter, page, rows, total, counts } = props
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <a class="btn main" href={paths.open()}>
            {text.newDossier}
          </a>
        }
      />
      <p class="acts">
        <a href={paths.decisions}>{text.decisions}</a>
        <a href={paths.ledger()}>{text.ledger}</a>
        <a href={paths.revocations}>{revocationWords(locale).register}</a>
        <a href={paths.templates}>{text.templates}</a>
        <a href={paths.printers}>{paperWords(locale).printers}</a>
        <a href={paths.layouts}>{paperWords(locale).layouts}</a>
        <a href={paths.law}>{text.law}</a>
      </p>
      <Tally
        label={text.byState}
        items={states
          .filter((state) => (counts.get(state) ?? 0) > 0)
          .map((state) => ({
            ...{ figure: counts.get(state) ?? 0, label: words(locale)[state], kind: stateShapes[state] },
            href: listPath({ ...filter, state }),
          }))}
      />
      <Filters {...props} />
      {rows.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Rows {...props} />
      )}
      <Pagination {...{ page, pages: Math.ceil(total / pageSize) }} href={(to) => listPath(filter, to)} />
    </DeskPage>
  )
}

function Filters({ locale, filter, titles, deskId, mayHandle }: Props) {
  const text = t(locale)
  const word = words(locale)
  return (
    <form class="filters" method="get" action={paths.list()}>
      <Field name="q" type="search" label={text.search} value={filter.q} />
      <Select
        name="tinh-trang"
        label={text.state}
        value={filter.state}
        blank={text.all}
        options={states.map((value) => ({ value, label: word[value] }))}
      />
      <Select
        name="loai-hinh"
        label={text.meritLabel}
        value={filter.merit}
        blank={text.all}
        options={merits.map((value) => ({ value, label: word[value] }))}
      />
      <Select
        name="danh-hieu"
        label={text.titleColumn}
        value={filter.titleKey}
        blank={text.all}
        options={titles.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <div class="acts">
        {mayHandle && <Check name="cua-toi" label={text.onMyDesk} checked={filter.deskId === deskId} />}
        <Check name="qua-han" label={text.onlyLate} checked={filter.late === true} />
        <Submit>{text.filter}</Submit>
        <a href={paths.list()}>{text.clear}</a>
      </div>
    </form>
  )
}

function Rows(props: Props) {
  const { rows, total, locale, today, filter, deskId, mayHandle } = props
  const text = t(locale)
  const word = words(locale)
  const isBatch = mayHandle && filter.deskId === deskId
  const table = (
    <Table
      caption={text.caption(formatNumber(total))}
      stack
      columns={[
        { key: 'name', label: text.recipient },
        { key: 'title', label: text.titleColumn },
        { key: 'unit', label: text.unit },
        { key: 'state', label: text.state },
        { key: 'due', label: text.due },
      ]}
      rows={rows.map((it) => ({
        name: (
          <div class="pick">
            {isBatch && (
              <input
                type="checkbox"
                name="items"
                value={`${it.id}:${it.version}`}
                aria-label={text.selectOf(it.recipientName)}
              />
            )}
            <div>
              <a href={paths.dossier(it.id)}>{it.recipientName}</a>
              <br />
              <small class="soft">
                {word[it.merit]}
                {it.fast && `, ${text.fastTag.toLowerCase()}`}
                <br />
                {it.code}
              </small>
            </div>
          </div>
        ),
        title: it.titleName,
        unit: it.unitName,
        state: (
          <>
            <StateTag state={it.state} locale={locale} />
            <br />
            <small class="soft">{it.holderName}</small>
          </>
        ),
        due: it.dueOn ? (
          <>
            {formatDate(it.dueOn)}
            {isLate(it, today) && <strong> ({text.late})</strong>}
          </>
        ) : (
          <span class="soft">{text.noDue}</span>
        ),
      }))}
    />
  )
  if (!isBatch) return table
  return (
    <form method="post" action={paths.batch} class="flow">
      {[...searchOf(filter)].map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {table}
      <Check name="ca-danh-sach" label={text.wholeList(formatNumber(total))} />
      <div class="bar">
        <Submit name="viec" value="forward">
          {text.forwardBatch}
        </Submit>
        <Submit name="viec" value="place">
          {text.placeBatch}
        </Submit>
      </div>
    </form>
  )
}

function searchOf({ q, state, merit, titleKey, deskId, late }: DossierFilter): URLSearchParams {
  const asked = {
    ...{ q, 'tinh-trang': state, 'loai-hinh': merit, 'danh-hieu': titleKey },
    ...{ 'cua-toi': deskId && '1', 'qua-han': late ? '1' : undefined },
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return query
}

/** The address of the list under a filter, and of one of its pages. */
export function listPath(filter: DossierFilter, page = 1): string {
  const query = searchOf(filter)
  if (page > 1) query.set('trang', String(page))
  return paths.list(query.toString())
}
