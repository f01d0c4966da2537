import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/documents.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/ballot.ts'
import type { Props as Page } from './ballot.tsx'

type Props = Page & { ballot: Ballot }

/** The tally sheet of a counted ballot: to read, to draw up anew, and its signed copy. */
export function TallySheet(props: Props) {
  const { locale, ballot, view } = props
  const text = t(locale)
  if (!view.papers && !view.isKeeper) return null
  return (
    <>
      <p class="acts">
        <span>{text.tallySheet}</span>
        <a class="btn" href={paths.tallySheet(ballot.id, 'docx')}>
          DOCX<span class="vh"> {text.tallySheet}</span>
        </a>
        <a class="btn" href={paths.tallySheet(ballot.id, 'pdf')}>
          PDF<span class="vh"> {text.tallySheet}</span>
        </a>
        {ballot.signedId && <a href={paths.tallyFile(ballot.id, 'da-ky')}>{text.signed}</a>}
        {ballot.fileId && <a href={paths.tallyFile(ballot.id, 'anh')}>{text.photo}</a>}
      </p>
      {view.isKeeper && <SignedForm {...props} />}
      {view.isKeeper && !ballot.signedId && <DrawUpForm {...props} />}
    </>
  )
}

function SignedForm({ locale, ballot, submission, errors }: Props) {
  const text = t(locale)
  return (
    <details open={Boolean(errors.file)}>
      <summary>{text.sendSigned}</summary>
      <Form {...{ action: paths.tallyFile(ballot.id, 'da-ky'), version: ballot.version, submission, multipart: true }}>
        <FileField name="file" label={text.signedScan} error={errors.file} />
        <Submit>{text.sendSigned}</Submit>
      </Form>
    </details>
  )
}

function DrawUpForm({ locale, ballot, submission, errors, attempt }: Props) {
  const text = t(locale)
  const sent = attempt?.values.counters
  return (
    <details open={Boolean(errors.counters)}>
      <summary>{ballot.docxId ? text.drawUpAgain : text.drawUp}</summary>
      <Form action={paths.drawUpTallySheet(ballot.id)} version={ballot.version} submission={submission}>
        <p class="soft">{text.drawUpLead}</p>
        <TextArea
          {...{ name: 'counters', label: text.counters, hint: text.countersHint, rows: 3, error: errors.counters }}
          {...{ value: typeof sent === 'string' ? sent : ballot.counters.join('\n'), optionalWord: true }}
        />
        <Submit>{ballot.docxId ? text.drawUpAgain : text.drawUp}</Submit>
      </Form>
    </details>
  )
}
