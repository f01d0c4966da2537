import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/calendar.ts'
import { paths } from '../paths.ts'
import type { Entry } from '../queries/calendar.ts'
import { EntryTag } from './entry-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  entry: Entry
  stories: readonly { id: string; title: string }[]
  mayPlan: boolean
  submissions: Record<'move' | 'tie' | 'drop', string>
  attempt: Attempt | undefined
}

/** One thing planned: for when, about whom, by whom, its story; and changing it. */
export function EntryPage(props: Props) {
  const { frame, locale, entry, mayPlan, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const month = entry.on.slice(0, 7)
  const crumbs = [{ label: text.calendar, href: paths.calendar(month) }, { label: entry.what }]
  const isOpen = mayPlan && !entry.droppedAt
  const begin = isOpen && !entry.storyId && (
    <a class="btn main" href={`${paths.create()}?lich=${entry.id}`}>
      {text.begin}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={entry.what}>
      <Head
        title={entry.what}
        tags={entry.droppedAt ? <Tag kind="no">{text.dropped}</Tag> : <EntryTag state={entry.state} locale={locale} />}
        actions={begin}
      />
      <ErrorSummary errors={errors} />
      {entry.droppedAt && <Notice kind="warn">{entry.dropReason}</Notice>}
      <Known {...{ entry, locale }} />
      {isOpen ? <Changing {...props} /> : !entry.droppedAt && <p class="soft small">{text.onlyDesk}</p>}
    </DeskPage>
  )
}

function Known({ entry, locale }: Pick<Props, 'entry' | 'locale'>) {
  const text = t(locale)
  return (
    <Facts
      items={[
        { label: text.on, value: <time dateTime={entry.on}>{formatDate(entry.on)}</time> },
        ...(entry.anniversaryName ? [{ label: text.occasion, value: entry.anniversaryName }] : []),
        ...(entry.exemplarId
          ? [
              {
                label: text.exemplar,
                value: <a href={exemplarPaths.show(entry.exemplarId)}>{entry.exemplarName}</a>,
              },
            ]
          : []),
        { label: text.field, value: entry.fieldName ?? '–' },
        { label: text.writer, value: entry.writerName ?? text.anyWriter },
        { label: text.unit, value: entry.unitName ?? '' },
        {
          label: text.story,
          value: entry.storyId ? (
            <a href={paths.show(entry.storyId)} lang={entry.storyLanguage ?? undefined}>
              {entry.storyTitle}
            </a>
          ) : (
            text.noStory
          ),
        },
        { label: text.by, value: `${entry.plannedBy}, ${formatDate(today(entry.plannedAt))}` },
      ]}
    />
  )
}

function Changing({ entry, stories, submissions, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value, saved } = worded(attempt, text, locale)
  const version = saved.version ?? entry.version
  return (
    <>
      <Section id="gan-bai" title={text.tie}>
        <Form action={paths.tieEntry(entry.id)} version={version} submission={submissions.tie}>
          <Select
            name="storyId"
            label={text.story}
            blank={text.noStory}
            optionalWord
            value={value('storyId', entry.storyId ?? '')}
            error={errors.storyId}
            options={stories.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Submit>{text.saveTie}</Submit>
        </Form>
      </Section>
      <Section id="doi-ngay" title={text.move}>
        <Form action={paths.moveEntry(entry.id)} version={version} submission={submissions.move}>
          <DateField name="on" label={text.on} value={value('on', formatDate(entry.on))} error={errors.on} />
          <Submit>{text.move}</Submit>
        </Form>
      </Section>
      <Section id="bo-khoi-lich" title={text.drop}>
        <Form action={paths.dropEntry(entry.id)} version={version} submission={submissions.drop}>
          <TextArea
            name="reason"
            label={text.reason}
            rows={2}
            maxLength={500}
            value={value('reason')}
            error={errors.reason}
          />
          <Submit>{text.drop}</Submit>
        </Form>
      </Section>
    </>
  )
}
