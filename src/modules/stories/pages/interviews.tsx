import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { InterviewState } from '../interview.ts'
import { t } from '../messages/interview.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { ShownInterview } from '../queries/interview.ts'
import { NewsroomTabs } from './newsroom-tabs.tsx'

const kinds: Record<InterviewState, TagKind> = {
  ...{ asked: 'wait', answered: 'wait', agreed: 'doing', done: 'ok', declined: 'no' },
}

/** How a request stands, as a tag. */
export function InterviewTag({ state, locale }: { state: InterviewState; locale: Locale }) {
  return <Tag kind={kinds[state]}>{t(locale)[state]}</Tag>
}

type Props = { frame: Frame; locale: Locale; interviews: readonly ShownInterview[] }

/** The requests that agencies sent and units answer. */
export function InterviewsPage({ frame, locale, interviews }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.interviews}
      crumbs={[{ label: news(locale).newsroom, href: paths.board() }, { label: text.interviews }]}
    >
      <Head title={text.interviews} lead={text.lead} />
      <NewsroomTabs current="interviews" locale={locale} />
      {interviews.length === 0 ? (
        <Empty title={text.none}>
          <a href={paths.offers()}>{text.noneNext}</a>
        </Empty>
      ) : (
        <Table
          {...{ caption: text.interviews, captionHidden: true, stack: true }}
          columns={[
            { key: 'who', label: text.who },
            { key: 'asks', label: text.asks },
            { key: 'answers', label: text.answers },
            { key: 'state', label: text.state },
          ]}
          rows={interviews.map((it) => ({
            who: <a href={paths.interview(it.id)}>{it.name}</a>,
            asks: (
              <>
                {it.outlet}
                <br />
                <small class="soft num">{formatDate(today(it.askedAt))}</small>
              </>
            ),
            answers: it.unitName,
            state: <InterviewTag state={it.state} locale={locale} />,
          }))}
        />
      )}
    </DeskPage>
  )
}
