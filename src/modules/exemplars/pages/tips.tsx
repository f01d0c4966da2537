import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/tip.ts'
import { paths } from '../paths.ts'
import type { ShownTip } from '../queries/tip.ts'
import { TipTag } from './tip-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  tips: ShownTip[]
  onlyOpen: boolean
  mayAdd: boolean
  day: DateText
}

/** What citizens told, at the desks that look into it: the next to be answered first. */
export function TipsPage({ frame, locale, tips, onlyOpen, mayAdd, day }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title} crumbs={[{ label: text.title }]}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <a class="btn" href={paths.tipTerms()}>
              {text.terms}
            </a>
            <a class="btn" href={paths.tipPosters()}>
              {text.posters}
            </a>
            {mayAdd && (
              <a class="btn main" href={paths.newTip()}>
                {text.add}
              </a>
            )}
          </>
        }
      />
      <Tabs
        label={text.state}
        items={[
          { label: text.onlyOpen, href: paths.tips(), current: onlyOpen },
          { label: text.all, href: `${paths.tips()}?xem=tat-ca`, current: !onlyOpen },
        ]}
      />
      {tips.length === 0 ? (
        <Empty title={text.none}>{text.noneNext}</Empty>
      ) : (
        <Table
          caption={text.title}
          captionHidden
          stack
          columns={[
            { key: 'who', label: text.who },
            { key: 'unit', label: text.unit },
            { key: 'due', label: text.due },
            { key: 'state', label: text.state },
          ]}
          rows={tips.map((it) => ({
            who: (
              <>
                <a href={paths.tip(it.id)}>{it.who}</a>
                <br />
                <small class="soft">{text[it.channel]}</small>
              </>
            ),
            unit: it.unitName,
            due: it.closedAt ? '' : it.dueOn ? formatDate(it.dueOn) : <span class="soft">{text.byItself}</span>,
            state: (
              <>
                <TipTag state={it.state} locale={locale} />
                {!it.closedAt && it.dueOn && it.dueOn < day && <Tag kind="late">{text.late}</Tag>}
              </>
            ),
          }))}
        />
      )}
    </DeskPage>
  )
}
