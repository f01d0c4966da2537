import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/door.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  /** The papers that were typed in before, with how many people each. */
  sheets: readonly { fileId: string; fileName: string; people: number }[]
  mayKeep: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Typing in a paper that people signed at the door, with its photograph. */
export function SheetPage({ frame, locale, event, sheets, mayKeep, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const fileError = errors.file ?? errors.sheetId
  const kept = value('sheetId')
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.sheetTitle}: ${event.title}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.doorTitle, href: paths.door(event.id) },
        { label: text.sheetTitle },
      ]}
    >
      <Head title={text.sheetTitle} lead={text.sheetLead} />
      <Form action={paths.sheet(event.id)} submission={value('submission', submission)} keep={frame.path} multipart>
        <ErrorSummary
          errors={Object.entries(errors).map(([field, words]) => ({
            field: field === 'sheetId' ? 'file' : field,
            text: field === 'lines' ? `${text.lines}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
          }))}
        />
        <TextArea
          name="lines"
          label={text.lines}
          value={value('lines')}
          rows={12}
          maxLength={20_000}
          required
          {...(errors.lines && { error: errors.lines })}
        />
        {kept && <Hidden name="sheetId" value={kept} />}
        <FileField
          name="file"
          label={text.sheetFile}
          hint={kept ? text.sheetKept : text.sheetFileHint}
          accept="image/*,.pdf"
          {...(fileError && { error: fileError })}
        />
        <div class="bar">
          <Submit main disabledWhy={mayKeep ? undefined : eventWords(locale).mayNot}>
            {text.saveSheet}
          </Submit>
          <a href={paths.door(event.id)}>{eventWords(locale).back}</a>
        </div>
      </Form>
      {sheets.length > 0 && (
        <Section id="to-giay" title={text.sheets}>
          <ul class="bullets">
            {sheets.map((it) => (
              <li key={it.fileId}>
                <a href={`/lam-viec/tep/${it.fileId}`}>{it.fileName}</a> ({text.sheetOf(it.people)})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  )
}
