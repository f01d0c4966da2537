import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t } from '../messages/entry.ts'
import { paths } from '../paths.ts'
import type { ShownEntry } from '../queries/entry.ts'

type Props = {
  entry: ShownEntry
  asJudges: string | null
  locale: Locale
  submission: () => string
  attempt: Attempt | undefined
}

/** Checking an entry: what judges will see of it, more words to cover, the file they may open; or why it is not judged. */
export function CheckSection({ entry, asJudges, locale, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, { ...contestWords(locale), ...text }, locale)
  if (entry.contestState !== 'open' && !attempt) return null
  const refusing = attempt !== undefined && 'reason' in attempt.values
  const version = saved.version ?? value('version', String(entry.version))
  const names = { covered: text.covered, file: text.judgeFile, reason: text.reason }
  return (
    <Section id="kiem-tra" title={text.check}>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, words]) => ({
          field,
          text: field in names ? `${names[field as keyof typeof names]}: ${words}` : words,
        }))}
      />
      {asJudges !== null && (
        <details open>
          <summary>{text.asJudges}</summary>
          <Paragraphs text={asJudges} lang={entry.language} />
        </details>
      )}
      <Form
        action={paths.admit(entry.contestId, entry.id)}
        version={version}
        submission={refusing ? submission() : value('submission', submission())}
        multipart
      >
        <Field
          {...{ name: 'covered', label: text.covered, hint: text.coveredHint, error: errors.covered, maxLength: 1000 }}
          value={value('covered', entry.covered.join(', '))}
          optionalWord
        />
        {entry.fileId && <Check name="fileAsIs" label={text.fileAsIs} checked={value('fileAsIs') !== ''} />}
        {value('fileId') && <Hidden name="fileId" value={value('fileId')} />}
        <FileField name="file" label={text.judgeFile} error={errors.file ?? errors.fileId} optionalWord />
        {entry.link && <Check name="judgeLink" label={text.judgeLink} checked={entry.judgeLink} />}
        <div class="bar">
          <Submit main>{text.admit}</Submit>
        </div>
      </Form>
      <details open={refusing}>
        <summary>{text.refuse}</summary>
        <Form
          action={paths.refuse(entry.contestId, entry.id)}
          version={version}
          submission={refusing ? value('submission', submission()) : submission()}
        >
          <TextArea
            {...{ name: 'reason', label: text.reason, hint: text.reasonHint, value: value('reason') }}
            error={errors.reason}
            rows={3}
            maxLength={1000}
            required
          />
          <div class="bar">
            <Submit>{text.refuse}</Submit>
          </div>
        </Form>
      </details>
    </Section>
  )
}
