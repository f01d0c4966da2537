import type { VNode } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tally } from '#ui/tally.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t as adoptionWords } from '../messages/adoption.ts'
import { t as needWords } from '../messages/need.ts'
import { t } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ListedAdoption } from '../queries/adoption.ts'
import { t as learnWords } from '../messages/learn.ts'
import type { ListedRequest } from '../queries/learning.ts'
import { RequestTable } from './request-table.tsx'
import type { ListedModel } from '../queries/model.ts'
import { AdoptionTable } from './adoption-table.tsx'

/** The parts of the page, and what the address names when only one is shown in full. */
export const views = ['waiting', 'learning', 'made', 'followed', 'models'] as const
export type View = (typeof views)[number]

type Props = {
  frame: Frame
  locale: Locale
  /** None: the beginnings of all parts. */
  view: View | undefined
  counts: Record<View, number>
  waiting: readonly ListedAdoption[]
  made: readonly ListedAdoption[]
  followed: readonly ListedAdoption[]
  models: readonly ListedModel[]
  learning: readonly ListedRequest[]
  page: number
  pages: number
}

/** What waits for this unit's word, what its units follow, who follows them, and the ways they described. */
export function ListPage(props: Props) {
  const { frame, locale, view, counts, page, pages } = props
  const text = { ...t(locale), learning: learnWords(locale).list }
  const kinds = { waiting: 'wait', learning: 'new', made: 'doing', followed: 'ok', models: 'new' } as const
  const bodies: Record<View, VNode> = {
    waiting: <Waiting {...props} />,
    learning: <RequestTable requests={props.learning} locale={locale} />,
    made: (
      <Adoptions rows={props.made} total={counts.made} locale={locale} title={text.noneMade} why={text.noneMadeText} />
    ),
    followed: <Adoptions rows={props.followed} total={counts.followed} locale={locale} title={text.noneFollowed} />,
    models: <Models {...props} />,
  }
  const shown = {
    waiting: props.waiting,
    learning: props.learning,
    made: props.made,
    followed: props.followed,
    models: props.models,
  }
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <a class="btn main" href={paths.record()}>
              {adoptionWords(locale).record}
            </a>
            <a class="btn" href={paths.need()}>
              {needWords(locale).title}
            </a>
          </>
        }
      />
      <Tally
        label={text.counts}
        items={views.map((it) => ({ href: paths.list(it), figure: counts[it], label: text[it], kind: kinds[it] }))}
      />
      {views
        .filter((it) => view === undefined || it === view)
        .map((it) => (
          <Section key={it} id={it} title={text[it]}>
            {bodies[it]}
            {!view && shown[it].length < counts[it] && (
              <p>
                <a href={paths.list(it)}>{text.seeAll(counts[it])}</a>
              </p>
            )}
          </Section>
        ))}
      {view && <Pagination {...{ page, pages }} href={(to) => paths.list(view, to)} />}
    </DeskPage>
  )
}

function Waiting({ waiting, locale }: Props) {
  const text = t(locale)
  if (waiting.length === 0) return <Empty title={text.nothingWaits} />
  return (
    <WorkList
      items={waiting.map((it) => ({
        title: it.who,
        href: paths.show(it.id),
        text: `${text.waitingText(it.unitName, it.exemplarName)}. ${it.result}`,
        due: text.recordedOn(formatDate(today(it.recordedAt))),
        action: { label: text.lookAt },
      }))}
    />
  )
}

type AdoptionsProps = { rows: readonly ListedAdoption[]; total: number; locale: Locale; title: string; why?: string }

function Adoptions({ rows, total, locale, title, why }: AdoptionsProps) {
  if (rows.length === 0) return <Empty title={title}>{why && <p>{why}</p>}</Empty>
  return <AdoptionTable adoptions={rows} locale={locale} caption={t(locale).caption(total)} withExemplar />
}

function Models({ models, counts, locale }: Props) {
  const text = t(locale)
  if (models.length === 0)
    return (
      <Empty title={text.noModels}>
        <p>{text.noModelsText}</p>
      </Empty>
    )
  return (
    <Table
      caption={text.modelCaption(counts.models)}
      stack
      columns={[
        { key: 'name', label: text.way },
        { key: 'of', label: text.of },
        { key: 'unit', label: text.unit },
        { key: 'steps', label: text.steps, numeric: true },
        { key: 'followers', label: text.followers, numeric: true },
      ]}
      rows={models.map(({ exemplarId, name, exemplarName, unitName, steps, adoptions }) => ({
        name: <a href={paths.card(exemplarId)}>{name}</a>,
        of: <a href={`/lam-viec/dien-hinh/${exemplarId}`}>{exemplarName}</a>,
        ...{ unit: unitName, steps, followers: adoptions },
      }))}
    />
  )
}
