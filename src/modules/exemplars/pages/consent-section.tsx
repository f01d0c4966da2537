import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { Section } from '#ui/section.tsx'
import { Table, type TableRow } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { isLive, standingOf, type Use, uses } from '../consent.ts'
import { t } from '../messages/consent.ts'
import { paths } from '../paths.ts'
import type { ShownConsent } from '../queries/consent.ts'

type Props = { exemplarId: string; consents: ShownConsent[]; day: DateText; mayKeep: boolean; locale: Locale }

const shapes: Record<ReturnType<typeof standingOf>, TagKind> = {
  ...{ live: 'ok', ending: 'late', future: 'wait', ended: 'no', withdrawn: 'no' },
}

/** What the person agreed to, one row a use and consent; a use nobody asked about says so. */
export function ConsentSection({ exemplarId, consents, day, mayKeep, locale }: Props) {
  const text = t(locale)
  const rows = uses.flatMap((use) => rowsOf(use, { exemplarId, consents, day, mayKeep, locale }))
  return (
    <Section id="dong-y" title={text.consents} small={text.anyTime}>
      <Table
        stack
        caption={text.consents}
        captionHidden
        columns={[
          { key: 'use', label: text.use },
          { key: 'how', label: text.how },
          { key: 'until', label: text.until },
          { key: 'state', label: text.state },
        ]}
        rows={rows}
      />
      {mayKeep && (
        <p>
          <a class="btn" href={paths.consent(exemplarId)}>
            {text.give}
          </a>
        </p>
      )}
    </Section>
  )
}

function rowsOf(use: Use, { exemplarId, consents, day, mayKeep, locale }: Props): TableRow[] {
  const text = t(locale)
  const given = consents.filter((it) => it.use === use)
  if (given.length === 0) {
    return [{ use: text[use], how: text.notAsked, until: text.none, state: <Tag kind="wait">{text.notAsked}</Tag> }]
  }
  return given.map((it) => ({
    use: text[use],
    how: (
      <>
        {text.givenLine(it.giver, text[it.relation], formatDate(it.givenOn))}:{' '}
        <a href={paths.file(it.fileId)}>{it.fileName}</a>
      </>
    ),
    until: it.until ? formatDate(it.until) : text.noLimit,
    state: <State {...{ exemplarId, consent: it, day, mayKeep, locale }} />,
  }))
}

type StateProps = Omit<Props, 'consents'> & { consent: ShownConsent }

function State({ exemplarId, consent: it, day, mayKeep, locale }: StateProps) {
  const text = t(locale)
  const standing = standingOf(it, day)
  return (
    <>
      <Tag kind={shapes[standing]}>{text[standing]}</Tag>{' '}
      {mayKeep && isLive(it, day) && (
        <a href={paths.withdrawConsent(exemplarId, it.id)}>
          {text.withdrawShort}
          <span class="vh">: {text[it.use]}</span>
        </a>
      )}
      {it.withdrawnOn && (
        <small class="soft"> {text.withdrawnLine(formatDate(it.withdrawnOn), it.withdrawnReason ?? '')}</small>
      )}
    </>
  )
}
