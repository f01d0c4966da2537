import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Submit } from '#ui/submit.tsx'
import { typedChannels } from '../entry.ts'
import { t as contestWords } from '../messages/contest.ts'
import { t as enterWords } from '../messages/enter.ts'
import { t } from '../messages/entry.ts'
import { paths } from '../paths.ts'
import { AuthorFields, type EntryTerms, WorkFields } from './entry-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  contest: { id: string; name: string; terms: EntryTerms }
  categories: readonly { id: string; name: string }[]
  communes: readonly { id: string; name: string }[]
  submission: string
  attempt: Attempt | undefined
}

/** A clerk types in what came on paper, with the scan. */
export function NewEntryPage({ frame, locale, contest, categories, communes, submission, attempt }: Props) {
  const [text, words] = [t(locale), enterWords(locale)]
  const { errors, value } = worded(attempt, { ...contestWords(locale), ...words, ...text }, locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const fields = { locale, attempt, errors, value, terms: contest.terms, categories, communes }
  const fileHint = (name: string) => (value(name) ? text.fileKept : undefined)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.add}: ${contest.name}`}
      crumbs={[
        { label: contestWords(locale).title, href: paths.list() },
        { label: contest.name, href: paths.show(contest.id) },
        { label: text.entries, href: paths.entries(contest.id) },
        { label: text.add },
      ]}
    >
      <Head title={text.add} lead={`${contest.name}. ${text.addLead}`} />
      <Form action={paths.newEntry(contest.id)} submission={value('submission', submission)} multipart>
        <ErrorSummary errors={errors} />
        <Radios
          {...field('channel')}
          value={value('channel', 'post')}
          label={text.channel}
          options={typedChannels.map((it) => ({ value: it, label: text[it] }))}
        />
        <DateField {...field('sentOn')} label={text.sentOn} />
        {value('scanFileId') && <Hidden name="scanFileId" value={value('scanFileId')} />}
        <FileField
          name="scan"
          label={text.scan}
          hint={fileHint('scanFileId')}
          error={errors.scan ?? errors.scanFileId}
        />
        <WorkFields {...fields} />
        <Field {...field('words')} label={text.words} hint={text.wordsHint} inputMode="numeric" optionalWord />
        {value('fileId') && <Hidden name="fileId" value={value('fileId')} />}
        <FileField
          name="file"
          label={words.file}
          hint={fileHint('fileId')}
          error={errors.file ?? errors.fileId}
          optionalWord
        />
        <AuthorFields {...fields} />
        <p>{text.statements}</p>
        <Check name="original" label={words.original} checked={value('original') !== ''} error={errors.original} />
        <Check name="licence" label={words.licence} checked={value('licence') !== ''} error={errors.licence} />
        <Check name="namesPublic" label={words.namesPublic} checked={value('namesPublic') !== ''} />
        <div class="bar">
          <Submit main>{text.save}</Submit>
          <a href={paths.entries(contest.id)}>{contestWords(locale).cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
