import { RungTag } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import { planState } from '../plan.ts'
import type { OfferedPlan } from '../queries/hand-over.ts'
import type { ListedPlan, Unfostered } from '../queries/list.ts'
import { PlanTag } from './plan-tag.tsx'

/** What the list is narrowed to, as it stands in the address. */
export type View = 'running' | 'late' | 'soon' | 'ended' | 'unfostered'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  view: View
  counts: Record<View, number>
  plans: readonly (ListedPlan & { mayWrite: boolean })[]
  unfostered: readonly Unfostered[]
  offered: readonly OfferedPlan[]
  page: number
  pages: number
}

/** Everybody who is being fostered in the reader's units, what is late, and who has no plan yet. */
export function ListPage({ frame, locale, today, view, counts, plans, unfostered, offered, page, pages }: Props) {
  const text = t(locale)
  const kinds = { running: 'doing', late: 'late', soon: 'wait', unfostered: 'new' } as const
  const views = ['running', 'late', 'soon', 'unfostered'] as const
  const labels = { ...text, unfostered: text.unfosteredShort }
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <a class="btn" href={paths.looks()}>
              {text.looks}
            </a>
            <a class="btn" href={paths.gaps()}>
              {text.gaps}
            </a>
            <a class="btn" href={paths.handOn()}>
              {text.handOnShort}
            </a>
          </>
        }
      />
      <Tally
        label={text.counts}
        items={views.map((it) => ({ href: paths.list(it), figure: counts[it], label: labels[it], kind: kinds[it] }))}
      />
      {offered.length > 0 && (
        <Section id="de-nghi" title={text.offeredPlans}>
          <WorkList
            items={offered.map((it) => ({
              ...{ title: it.name, href: `${paths.show(it.planId)}#chuyen-giao` },
              ...{
                text: text.offeredFrom(it.fromUnit, formatDate(dayOf(it.offeredAt))),
                action: { label: text.answerShort },
              },
            }))}
          />
        </Section>
      )}
      {view !== 'unfostered' && (
        <Section
          id="ke-hoach"
          title={text[view]}
          small={view !== 'ended' && <a href={paths.list('ended')}>{text.seeEnded(counts.ended)}</a>}
        >
          {plans.length > 0 ? (
            <Plans {...{ plans, locale, today, view }} total={counts[view]} />
          ) : (
            <Empty title={text.nothingTitle}>
              <p>{text.nothingText}</p>
            </Empty>
          )}
        </Section>
      )}
      {(view === 'unfostered' || view === 'running') && (
        <Section id="chua-co" title={text.unfostered}>
          <Waiting {...{ unfostered, locale }} />
          {unfostered.length < counts.unfostered && view === 'running' && (
            <p>
              <a href={paths.list('unfostered')}>{text.seeAll(counts.unfostered)}</a>
            </p>
          )}
        </Section>
      )}
      <Pagination {...{ page, pages }} href={(to) => paths.list(view, to)} />
    </DeskPage>
  )
}

type PlansProps = Pick<Props, 'plans' | 'locale' | 'today' | 'view'> & { total: number }

function Plans({ plans, locale, today, view, total }: PlansProps) {
  const text = t(locale)
  const isEnded = view === 'ended'
  return (
    <Table
      caption={text.captionOf(total)}
      stack
      columns={[
        { key: 'name', label: text.exemplar },
        { key: 'unit', label: text.unit },
        { key: 'since', label: text.since },
        { key: 'next', label: isEnded ? text.until : text.nextReview },
        ...(isEnded ? [] : [{ key: 'open', label: text.openWeaknesses, numeric: true }]),
        { key: 'state', label: text.state },
        ...(isEnded ? [] : [{ key: 'act', label: '' }]),
      ]}
      rows={plans.map((it) => ({
        name: (
          <>
            <a href={paths.show(it.id)}>{it.name}</a>
            <br />
            <RungTag rung={it.rung} locale={locale} />
          </>
        ),
        unit: it.unitName,
        since: formatDate(it.startedOn),
        next: dayOr(isEnded ? it.endedOn : it.nextReview, text.none),
        open: it.openWeaknesses,
        state: <PlanTag state={planState(it, today)} locale={locale} />,
        act: it.mayWrite && (
          <a class="btn" href={paths.visit(it.id)}>
            {text.visitShort}
            <span class="vh">: {it.name}</span>
          </a>
        ),
      }))}
    />
  )
}

function Waiting({ unfostered, locale }: Pick<Props, 'unfostered' | 'locale'>) {
  const text = t(locale)
  if (unfostered.length === 0) return <Empty title={text.allFostered} />
  return (
    <WorkList
      items={unfostered.map(({ id, name, unitName, discoveredOn, rung }) => ({
        title: name,
        href: `/lam-viec/dien-hinh/${id}`,
        text: (
          <>
            {text.foundOn(unitName, formatDate(discoveredOn))} <RungTag rung={rung} locale={locale} />
          </>
        ),
        action: { label: text.openShort, href: paths.open(id) },
      }))}
    />
  )
}

const dayOr = (day: DateText | null, none: string) => (day ? formatDate(day) : <span class="soft">{none}</span>)
