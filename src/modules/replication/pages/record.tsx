import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/adoption.ts'
import { t as cardWords } from '../messages/card.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Teacher } from '../queries/adoption.ts'
import type { Adoptable } from '../queries/adoptable.ts'

type Props = {
  frame: Frame
  locale: Locale
  exemplar: Adoptable
  /** The units that the actor may record for, and their own. */
  units: readonly Option[]
  ownUnitId: string
  /** The units that follow already, whom they may have learned it from. */
  teachers: readonly Teacher[]
  mayRecord: boolean
  submission: string
  attempt: Attempt | undefined
}

/** A unit writes down that it does as this exemplar does. */
export function RecordPage(props: Props) {
  const { frame, locale, exemplar, units, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const fileError = errors.file ?? errors.fileId
  const kept = value('fileId')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.record}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.record }]}
    >
      <Head title={text.record} lead={text.recordLead} />
      <Facts
        boxed
        items={[
          { label: text.exemplar, value: exemplar.name },
          { label: text.source, value: exemplar.unitName },
          ...(exemplar.modelName ? [{ label: text.wayOf, value: exemplar.modelName }] : []),
          ...(exemplar.summary ? [{ label: text.whatDone, value: exemplar.summary }] : []),
        ]}
      />
      <p>
        {exemplar.modelName && exemplar.summary && (
          <>
            <a href={paths.card(exemplar.id)}>{cardWords(locale).card}</a> ·{' '}
          </>
        )}
        <a href={paths.record()}>{text.other}</a>
      </p>
      <Form
        action={paths.record()}
        submission={value('submission', props.submission)}
        keep={`${frame.path}/${exemplar.id}`}
        multipart
      >
        <ErrorSummary errors={namedErrors(errors, locale)} />
        <Hidden name="exemplarId" value={exemplar.id} />
        {units.length > 1 || errors.unitId ? (
          <Select {...field('unitId', props.ownUnitId)} label={text.unit} options={[...units]} blank={false} />
        ) : (
          <Hidden name="unitId" value={props.ownUnitId} />
        )}
        <Field {...field('who')} label={text.who} hint={text.whoHint} maxLength={200} required />
        <DateField {...field('since')} label={text.since} required />
        {(props.teachers.length > 0 || errors.fromId) && (
          <Select
            {...field('fromId')}
            label={text.learnedFrom}
            hint={text.learnedFromHint}
            blank={text.fromSource(exemplar.unitName)}
            options={props.teachers.map(({ id, unitName, since }) => ({
              ...{ value: id, label: text.followerSince(unitName, formatDate(since)) },
            }))}
          />
        )}
        <TextArea {...field('result')} label={text.result} hint={text.resultHint} rows={3} maxLength={1000} required />
        {kept && <Hidden name="fileId" value={kept} />}
        <FileField
          name="file"
          label={text.file}
          hint={kept ? text.fileKept : text.fileHint}
          {...(fileError && { error: fileError })}
          optionalWord
        />
        <div class="bar">
          <Submit main disabledWhy={props.mayRecord ? undefined : text.mayNotRecord}>
            {text.save}
          </Submit>
          <a href={paths.list()}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

function namedErrors(errors: Record<string, string>, locale: Locale) {
  const text = t(locale)
  const labels: Record<string, string> = {
    ...{
      unitId: text.unit,
      who: text.who.replace('?', ''),
      since: text.since,
      result: text.result,
      fromId: text.learnedFrom,
    },
    ...{ file: text.file, fileId: text.file },
  }
  return Object.entries(errors).map(([name, words]) => ({
    field: name === 'fileId' ? 'file' : name === 'exemplarId' ? 'form' : name,
    text: labels[name] ? `${labels[name]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
  }))
}
