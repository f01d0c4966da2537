import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Faults } from '#ui/faults.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as unitWords } from '../messages.ts'
import { t } from '../messages/reform.ts'
import { t as sheetWords } from '../messages/rehearsal.ts'
import { paths } from '../paths.ts'
import type { Difference } from '../reform-difference.ts'
import type { LineFault } from '../reform-text.ts'

/** What the form holds, as it is typed: the day dd/mm/yyyy, the lines as pasted. */
export type ReformWords = { name: string; document: string; on: string; lines: string }

type Props = {
  frame: Frame
  locale: Locale
  submission: string
  attempt: Attempt | undefined
  /** The lines that could not be read, by their number. */
  unread: readonly LineFault[]
  /** The draft that is edited; none for a new one, whose id is `id`. */
  draft: { id: string; version: number } | undefined
  id: string
  words: ReformWords
  /** How the lines differ from those that are kept, where that was asked. */
  differences: readonly Difference[] | undefined
}

/** A reform is pasted from a spreadsheet: its document, its day, one old unit a line. */
export function ReformFormPage({ frame, locale, submission, attempt, unread, draft, id, words, differences }: Props) {
  const text = t(locale)
  const about = sheetWords(locale)
  const said = worded(attempt, { ...about, ...text, ...unitWords(locale) }, locale)
  const value = (name: keyof ReformWords) => said.value(name, words[name])
  const fields = ['name', 'document', 'on', 'lines'] as const
  const label = (field: string) =>
    field === 'file' ? about.file : fields.find((it) => it === field) && text[field as 'name']
  const title = draft ? text.edit : text.begin
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: unitWords(locale).title, href: paths.list() },
        { label: text.title, href: paths.reforms() },
        { label: title },
      ]}
    >
      <Head
        title={title}
        lead={text.lead}
        actions={
          <a class="btn" href={paths.reformSheet()}>
            {about.sheet}
          </a>
        }
      />
      {differences && <Differences {...{ locale, differences }} />}
      <Form
        multipart
        action={draft ? paths.editReform(draft.id) : paths.newReform()}
        version={draft && (said.saved.version ?? said.value('version', String(draft.version)))}
        submission={said.value('submission', submission)}
      >
        <ErrorSummary
          errors={Object.entries(said.errors).map(([field, error]) => ({
            field: label(field) ? field : 'form',
            text: label(field) ? `${label(field)}: ${error}` : error,
          }))}
        />
        {said.saved.version !== undefined && (
          <Versus rows={fields.map((it) => ({ label: text[it], mine: value(it), saved: said.saved[it] ?? '' }))} />
        )}
        {!draft && <input type="hidden" name="id" value={said.value('id', id)} />}
        <Field name="name" label={text.name} maxLength={300} value={value('name')} error={said.errors.name} />
        <Field
          name="document"
          label={text.document}
          maxLength={300}
          value={value('document')}
          error={said.errors.document}
        />
        <DateField name="on" label={text.on} value={value('on')} error={said.errors.on} />
        <FileField
          name="file"
          label={about.file}
          hint={about.fileHint}
          accept=".xlsx"
          optionalWord
          error={said.errors.file}
        />
        <TextArea
          {...{ name: 'lines', label: text.lines, hint: text.linesHint, value: value('lines') }}
          rows={14}
          error={said.errors.lines}
        />
        {unread.length > 0 && (
          <Faults
            items={unread.map(({ line, code, said: what }) => ({
              state: 'late' as const,
              text: `${text.lineNo(line)}: ${text[code]}`,
              note: what && `«${what}»`,
            }))}
          />
        )}
        <div class="bar">
          <Submit main>{text.save}</Submit>
          {draft && (
            <button type="submit" formaction={paths.compareReform(draft.id)}>
              {about.compare}
            </button>
          )}
          <a href={draft ? paths.reform(draft.id) : paths.reforms()}>{text.cancel}</a>
        </div>
      </Form>
    </DeskPage>
  )
}

function Differences({ locale, differences }: { locale: Locale; differences: readonly Difference[] }) {
  const text = sheetWords(locale)
  return (
    <Section id="khac" title={text.differs} small={String(differences.length)}>
      {differences.length === 0 ? (
        <p>{text.differsNone}</p>
      ) : (
        <Table
          caption={text.differs}
          captionHidden
          stack
          columns={[
            { key: 'unit', label: text.unit },
            { key: 'before', label: text.saved },
            { key: 'after', label: text.newer },
          ]}
          rows={differences.map(({ unit, before, after }) => ({
            unit,
            ...{ before: before ?? text.nothing, after: after ?? text.nothing },
          }))}
        />
      )}
    </Section>
  )
}
