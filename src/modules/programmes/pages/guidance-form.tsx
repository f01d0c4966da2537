import type { UnitRef } from '#modules/units/index.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/guidance.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  /** The units that the reader may send to. */
  units: readonly UnitRef[]
  maySend: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Sending a guidance document: what it is, where it can be read, to whom it goes. */
export function GuidanceFormPage({ frame, locale, units, maySend, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, { ...fileWords(locale), ...text }, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const ticked = (name: string) => [attempt?.values[name] ?? []].flat()
  const kinds = [...new Set(units.map(({ kind }) => kind))]
  const fileId = value('fileId')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.send}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.guidance() },
        { label: text.send },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={text.send} />
      <Form action={paths.issueGuidance()} submission={value('submission', submission)} multipart>
        <Field {...field('title')} label={text.name} maxLength={300} required />
        <div class="pair">
          <Field {...field('number')} label={text.number} maxLength={60} required />
          <DateField {...field('issuedOn')} label={text.issuedOn} required />
        </div>
        <TextArea {...field('about')} label={text.about} rows={4} maxLength={2000} optionalWord />
        {fileId && <Hidden name="fileId" value={fileId} />}
        <FileField
          name="file"
          label={text.file}
          {...(fileId && !errors.file && { hint: text.fileKept })}
          accept="image/*,.pdf,.docx"
          error={errors.file}
          optionalWord
        />
        <Field {...field('link')} type="url" label={text.link} maxLength={500} optionalWord />
        <Checks
          name="kinds"
          label={text.kinds}
          values={ticked('kinds')}
          options={kinds.map((kind) => ({
            value: kind,
            label: kindWords(kind, locale),
            count: units.filter((it) => it.kind === kind).length,
          }))}
          error={errors.kinds}
        />
        <details open={ticked('units').length > 0 || errors.units !== undefined}>
          <summary>{text.units}</summary>
          <Checks
            name="units"
            label={text.units}
            values={ticked('units')}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.units}
            stacked
          />
        </details>
        <div class="bar">
          <Submit main disabledWhy={maySend ? undefined : text.mayNot}>
            {text.sendMain}
          </Submit>
        </div>
      </Form>
    </DeskPage>
  )
}

function kindWords(kind: string, locale: Locale): string {
  const text = t(locale) as Record<string, unknown>
  const words = text[kind]
  return typeof words === 'string' ? words : t(locale).other
}
