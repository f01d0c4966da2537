import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import type { Returned } from '#ui/small-form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as enterWords } from '../messages/enter.ts'
import { t as entryWords } from '../messages/entry.ts'
import { t } from '../messages/judging.ts'
import { paths } from '../paths.ts'
import type { ShownSheet } from '../queries/blind.ts'
import { GivenPoints } from './given-points.tsx'

type Props = {
  frame: Frame
  locale: Locale
  sheet: ShownSheet
  submission: () => string
  attempt: Attempt | undefined
  /** The correction of points, where it came back. */
  returned: Returned | undefined
  day: DateText
}

/** One entry before its judge, without its authors: what it is, the points, or not judging it. */
export function SheetPage({ frame, locale, sheet, submission, attempt, returned, day }: Props) {
  const [text, words] = [t(locale), enterWords(locale)]
  const { entry } = sheet
  const { errors } = worded(attempt, { ...entryWords(locale), ...text }, locale)
  const isOver = sheet.state === 'judging' && sheet.judgedBy < day && !sheet.isAnswered
  const isOpen = sheet.state === 'judging' && !sheet.isAnswered
  const names = new Map([
    ...sheet.rubric.map((it) => [`points.${it.id}`, it.name] as const),
    ['reason', text.abstainReason],
  ])
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${sheet.ref}: ${entry.title}`}
      crumbs={[{ label: text.queue, href: paths.queue() }, { label: sheet.ref }]}
    >
      <Head title={entry.title} lead={`${sheet.ref}. ${sheet.contestName}, ${sheet.category}`} />
      <ErrorSummary
        errors={Object.entries(errors).map(([field, said]) => ({
          field,
          text: names.has(field) ? `${names.get(field)}: ${said}` : said,
        }))}
      />
      <Facts items={[{ label: words.about, value: entry.subjectName }]} />
      {entry.body && (
        <Section id="bai" title={words.work}>
          <Paragraphs text={entry.body} />
        </Section>
      )}
      <p class="acts">
        {sheet.fileType && (
          <a class="btn" href={paths.judgeFile(sheet.id)}>
            {text.openFile}
          </a>
        )}
        {entry.link && (
          <a class="btn" href={entry.link} rel="noreferrer">
            {text.openLink}
          </a>
        )}
      </p>
      {!isOpen && <Notice title={text.answered} />}
      {isOver && <Notice kind="warn" title={text['contests.judgingOver']} />}
      {isOpen || (attempt && !returned) ? (
        <Points {...{ sheet, locale, submission, attempt }} />
      ) : (
        !sheet.isAbstained && <GivenPoints {...{ sheet, locale, submission, returned, day }} />
      )}
    </DeskPage>
  )
}

function Points({ sheet, locale, submission, attempt }: Omit<Props, 'frame' | 'day' | 'returned'>) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const abstaining = attempt !== undefined && 'reason' in attempt.values
  return (
    <Section id="diem" title={text.judgeIt}>
      <p>{text.giveLead}</p>
      <Form action={paths.sheet(sheet.id)} submission={abstaining ? submission() : value('submission', submission())}>
        {sheet.rubric.map(({ id, name, maxPoints }) => (
          <Field
            key={id}
            name={`points.${id}`}
            label={text.points(name, maxPoints)}
            value={value(`points.${id}`)}
            error={errors[`points.${id}`]}
            inputMode="numeric"
            required
          />
        ))}
        <TextArea
          {...{ name: 'remark', label: text.remark, value: value('remark'), error: errors.remark, maxLength: 2000 }}
          rows={3}
          optionalWord
        />
        <Check
          {...{ name: 'noConflict', label: text.noConflict, error: errors.noConflict }}
          checked={value('noConflict') !== ''}
        />
        <div class="bar">
          <Submit main>{text.give}</Submit>
        </div>
      </Form>
      <details open={abstaining}>
        <summary>{text.abstain}</summary>
        <Form
          action={paths.abstain(sheet.id)}
          submission={abstaining ? value('submission', submission()) : submission()}
        >
          <TextArea
            {...{ name: 'reason', label: text.abstainReason, value: value('reason'), error: errors.reason }}
            rows={2}
            maxLength={500}
            required
          />
          <div class="bar">
            <Submit>{text.abstain}</Submit>
          </div>
        </Form>
      </details>
    </Section>
  )
}
