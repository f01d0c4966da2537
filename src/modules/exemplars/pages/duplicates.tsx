import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { doubtsPerPage } from '../listing.ts'
import { t } from '../messages/duplicates.ts'
import { t as listWords } from '../messages/list.ts'
import { t as recordWords } from '../messages/record.ts'
import { paths } from '../paths.ts'
import { RungTag } from './rung-tag.tsx'
import type { Doubt, Side, Verdict } from '../queries/duplicates.ts'

type Props = {
  frame: Frame
  locale: Locale
  doubts: readonly Doubt[]
  total: number
  page: number
  verdicts: readonly Verdict[]
}

/** Pairs of records that may be about one person, the likeliest first; below them what was judged lately. */
export function DuplicatesPage({ frame, locale, doubts, total, page, verdicts }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} />
      {doubts.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneNext}</p>
        </Empty>
      ) : (
        <Table
          caption={text.open(formatNumber(total))}
          stack
          columns={[
            { key: 'a', label: text.first },
            { key: 'b', label: text.second },
            { key: 'why', label: text.why },
            { key: 'act', label: '' },
          ]}
          rows={doubts.map(({ a, b, reasons }) => ({
            a: <OneSide side={a} locale={locale} />,
            b: <OneSide side={b} locale={locale} />,
            why: reasons.map((it) => recordWords(locale)[it]).join(', '),
            act: (
              <a class="btn" href={paths.compare(a.id, b.id)}>
                {text.compare}
                <span class="vh">
                  : {a.code}, {b.code}
                </span>
              </a>
            ),
          }))}
        />
      )}
      <Pagination
        {...{ page, pages: Math.ceil(total / doubtsPerPage) }}
        href={(to) => `${paths.duplicates()}?trang=${to}`}
      />
      {verdicts.length > 0 && <Judged {...{ locale, verdicts }} />}
    </DeskPage>
  )
}

/** «Thạch Thị Sa Mol, 1961», where and from whom. */
function OneSide({ side: it, locale }: { side: Side; locale: Locale }) {
  return (
    <>
      {[it.name, it.birthYear].filter(Boolean).join(', ')}
      <br />
      <small class="soft">{[it.hamlet, it.placeName].filter(Boolean).join(', ')}</small>
      <br />
      <small class="soft">
        {it.code}, {it.unitName}
      </small>
      <br />
      <RungTag rung={it.rung} locale={locale} />
    </>
  )
}

function Judged({ locale, verdicts }: Pick<Props, 'locale' | 'verdicts'>) {
  const text = t(locale)
  return (
    <Section id="da-xet" title={text.judged}>
      <Table
        caption={text.judged}
        captionHidden
        stack
        columns={[
          { key: 'a', label: text.first },
          { key: 'b', label: text.second },
          { key: 'verdict', label: text.verdict },
          { key: 'by', label: text.by },
        ]}
        rows={verdicts.map(({ a, b, linkId, reason, by, at }) => ({
          a: <Short {...a} />,
          b: <Short {...b} />,
          verdict: (
            <>
              <Tag kind={linkId ? 'ok' : 'no'}>{linkId ? text.wasMerged : text.wasApart}</Tag>
              {reason && <small class="soft"> {reason}</small>}
            </>
          ),
          by: (
            <>
              {text.byOn(by, formatDate(today(at)))}
              <br />
              <a href={linkId ? paths.unmerge(b.id, linkId) : paths.compare(a.id, b.id)}>
                {text.undo}
                <span class="vh">
                  : {a.code}, {b.code}
                </span>
              </a>
            </>
          ),
        }))}
      />
    </Section>
  )
}

const Short = ({ id, name, code, unitName }: Verdict['a']) => (
  <>
    <a href={paths.show(id)}>{name}</a>
    <br />
    <small class="soft">
      {code}, {unitName}
    </small>
  </>
)
